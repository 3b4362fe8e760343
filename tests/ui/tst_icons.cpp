// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace kv::ui;

namespace {

// The colours of all points that are fully covered.
QList<QRgb> solidColors(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QList<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255 && !colors.contains(image.pixel(x, y))) {
                colors.append(image.pixel(x, y));
            }
        }
    }
    return colors;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureIsDrawnInTheTint_data();
    void everyPictureIsDrawnInTheTint();
    void followsThePalette();
    void keepsItsRole();
    void isSharpOnDenseScreens();
    void theProgramHasAPicture();
};

void TestIcons::everyPictureIsDrawnInTheTint_data()
{
    QTest::addColumn<int>("name");
    for (int i = 0; i < int(Icon::Count); ++i) {
        QTest::newRow(qPrintable(fileNameOf(Icon(i)))) << i;
    }
}

void TestIcons::everyPictureIsDrawnInTheTint()
{
    QFETCH(int, name);
    QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(fileNameOf(Icon(name)))));
    applyTheme(*qApp, Appearance::Light, 100);
    for (const int side : {16, 20}) {
        // Large enough that some points are covered whole.
        const auto colors = solidColors(iconOf(Icon(name)).pixmap(QSize(side, side), 4.0));
        QVERIFY(!colors.isEmpty());
        for (const QRgb drawn : colors) {
            QCOMPARE(QColor(drawn), color(Role::Text, Shade::Light));
        }
    }
}

void TestIcons::followsThePalette()
{
    const QIcon search = iconOf(Icon::Search);
    applyTheme(*qApp, Appearance::Dark, 100);
    const auto dark = solidColors(search.pixmap(QSize(20, 20), 4.0));
    QVERIFY(dark.contains(color(Role::Text, Shade::Dark).rgb()));
    applyTheme(*qApp, Appearance::Light, 100);
    const auto light = solidColors(search.pixmap(QSize(20, 20), 4.0));
    QVERIFY(light.contains(color(Role::Text, Shade::Light).rgb()));
    const auto disabled = solidColors(search.pixmap(QSize(20, 20), 4.0, QIcon::Disabled));
    QVERIFY(disabled.contains(color(Role::Disabled, Shade::Light).rgb()));
}

void TestIcons::keepsItsRole()
{
    applyTheme(*qApp, Appearance::Dark, 100);
    const auto colors
        = solidColors(iconOf(Icon::Warning, Role::AskedText).pixmap(QSize(20, 20), 4.0));
    QVERIFY(colors.contains(color(Role::AskedText, Shade::Dark).rgb()));
}

void TestIcons::isSharpOnDenseScreens()
{
    const QPixmap dense = iconOf(Icon::Add).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(dense.size(), QSize(40, 40));
    QCOMPARE(dense.deviceIndependentSize(), QSizeF(20, 20));
}

void TestIcons::theProgramHasAPicture()
{
    QVERIFY(!applicationIcon().pixmap(QSize(64, 64)).isNull());
    QVERIFY(solidColors(applicationIcon().pixmap(QSize(64, 64))).size() > 1);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
