// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace kv::ui;

Q_DECLARE_METATYPE(kv::ui::Role)

namespace {

// WCAG 2.1: 1.4.3 for text, 1.4.11 for graphics.
constexpr double forText = 4.5;
constexpr double forGraphics = 3.0;

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastOfKnownColors();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void paletteTellsItsShade();
    void appearanceSwitchesAtRunTime();
    void textSizeStaysReadable();
    void typeSizes();
    void namesAreNotTakenForTags();
};

void TestTheme::contrastOfKnownColors()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // #777777 on white is the well-known near miss.
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("back");
    QTest::addColumn<double>("least");

    const QList<std::pair<const char *, Role>> texts{
        {"text", Role::Text}, {"secondary", Role::Secondary}, {"accent", Role::Accent}};
    const QList<std::pair<const char *, Role>> backs{{"window", Role::Window},
                                                     {"surface", Role::Surface}};
    for (const auto &[textName, text] : texts) {
        for (const auto &[backName, back] : backs) {
            QTest::addRow("%s on %s", textName, backName) << text << back << forText;
        }
    }
    QTest::newRow("text on selection") << Role::Text << Role::Selection << forText;
    QTest::newRow("text on hover") << Role::Text << Role::Hover << forText;
    QTest::newRow("text on pressed") << Role::Text << Role::Pressed << forText;
    QTest::newRow("secondary on hover") << Role::Secondary << Role::Hover << forText;
    QTest::newRow("secondary on selection") << Role::Secondary << Role::Selection << forText;
    QTest::newRow("on accent") << Role::OnAccent << Role::Accent << forText;
    QTest::newRow("on accent, hovered") << Role::OnAccent << Role::AccentHover << forText;
    QTest::newRow("proposed") << Role::ProposedText << Role::ProposedFill << forText;
    QTest::newRow("asked") << Role::AskedText << Role::AskedFill << forText;
    QTest::newRow("agreed") << Role::AgreedText << Role::AgreedFill << forText;
    QTest::newRow("promised on surface") << Role::AgreedText << Role::Surface << forText;
    QTest::newRow("promised on window") << Role::AgreedText << Role::Window << forText;
    QTest::newRow("invited") << Role::InvitedText << Role::InvitedFill << forText;
    QTest::newRow("held") << Role::HeldText << Role::HeldFill << forText;
    QTest::newRow("cancelled") << Role::CancelledText << Role::CancelledFill << forText;
    QTest::newRow("field edge on surface") << Role::Outline << Role::Surface << forGraphics;
    QTest::newRow("field edge on window") << Role::Outline << Role::Window << forGraphics;
    QTest::newRow("focus on surface") << Role::Accent << Role::Surface << forGraphics;
    QTest::newRow("focus on selection") << Role::Accent << Role::Selection << forGraphics;
}

void TestTheme::contrastIsEnough()
{
    QFETCH(Role, front);
    QFETCH(Role, back);
    QFETCH(double, least);
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const double found = contrast(color(front, shade), color(back, shade));
        QVERIFY2(found >= least,
                 qPrintable(QStringLiteral("%1 in the %2 table")
                                .arg(found)
                                .arg(shade == Shade::Light ? QStringLiteral("light")
                                                           : QStringLiteral("dark"))));
    }
}

void TestTheme::paletteTellsItsShade()
{
    QCOMPARE(shadeOf(paletteOf(Shade::Light)), Shade::Light);
    QCOMPARE(shadeOf(paletteOf(Shade::Dark)), Shade::Dark);
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const QPalette palette = paletteOf(shade);
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= forText);
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= forText);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base))
                >= forText);
    }
}

void TestTheme::appearanceSwitchesAtRunTime()
{
    applyTheme(*qApp, Appearance::Dark, 100);
    QCOMPARE(color(Role::Text), color(Role::Text, Shade::Dark));
    applyTheme(*qApp, Appearance::Light, 100);
    QCOMPARE(color(Role::Text), color(Role::Text, Shade::Light));
    applyTheme(*qApp, Appearance::System, 100);
    QCOMPARE(shadeOf(QApplication::palette()), systemShade());
}

void TestTheme::textSizeStaysReadable()
{
    applyTheme(*qApp, Appearance::Light, 150);
    QCOMPARE(QApplication::font().pointSizeF(), 15.0);
    applyTheme(*qApp, Appearance::Light, 1000);
    QCOMPARE(QApplication::font().pointSizeF(), 20.0);
    applyTheme(*qApp, Appearance::Light, 10);
    QCOMPARE(QApplication::font().pointSizeF(), 8.0);
}

void TestTheme::typeSizes()
{
    applyTheme(*qApp, Appearance::Light, 100);
    QCOMPARE(fontOf(Type::Base).pointSizeF(), 10.0);
    QCOMPARE(fontOf(Type::PageTitle).pointSizeF(), 16.0);
    QCOMPARE(fontOf(Type::SectionTitle).pointSizeF(), 11.0);
    QCOMPARE(fontOf(Type::Secondary).pointSizeF(), 9.0);
}

// A sender may call a company so: no picture is loaded, no letter is bold.
void TestTheme::namesAreNotTakenForTags()
{
    applyTheme(*qApp, Appearance::Light, 100);
    const QString name = QStringLiteral("<img src=\"file:///x.png\"> & <b>Oy</b>");
    QLabel label(name);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QToolTip::showText(QPoint(10, 10), name, &label);
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto tip = std::find_if(windows.cbegin(), windows.cend(), [](const QWidget *window) {
        return window->inherits("QTipLabel");
    });
    QVERIFY(tip != windows.cend());
    QCOMPARE(qobject_cast<QLabel *>(*tip)->text(), name);
    QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
