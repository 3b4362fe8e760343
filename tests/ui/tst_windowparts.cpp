// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search box, and the windows that the menu Help opens.
#include "desk.h"

#include "ui/common/searchbox.h"
#include "ui/help/aboutwindow.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shortcutswindow.h"

#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace kv;
using namespace kv::ui;

class TestWindowParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings("tst_windowparts"); }
    void searchFindsTheBestFirst_data();
    void searchFindsTheBestFirst();
    void helpIsThereInBothLanguages();
    void shortcutsListTheActions();
    void aboutNamesTheVersion();
};

void TestWindowParts::searchFindsTheBestFirst_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QString oil = QStringLiteral("Äijälän Öljy");
    const QString oilWorks = QStringLiteral("Öljytyö Oy");
    const QString plan = QStringLiteral("Tee ehdotus…");
    QTest::newRow("nothing typed") << QString() << QStringList();
    QTest::newRow("the beginning before a word inside")
        << QStringLiteral("oljy") << QStringList{oilWorks, oil};
    QTest::newRow("an action") << QStringLiteral("ehdo") << QStringList{plan};
    QTest::newRow("by the detail") << QStringLiteral("kemi öl") << QStringList{oil};
    QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList();
}

void TestWindowParts::searchFindsTheBestFirst()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    const QList<SearchEntry> entries{
        {Icon::Companies, QStringLiteral("Äijälän Öljy"), QStringLiteral("Kemi"), {}},
        {Icon::ArrowRight, QStringLiteral("Tee ehdotus…"), {}, {}},
        {Icon::Companies, QStringLiteral("Öljytyö Oy"), QStringLiteral("Tornio"), {}}};
    QStringList names;
    for (const SearchEntry &entry : SearchBox::found(entries, search)) {
        names.append(entry.text);
    }
    QCOMPARE(names, found);
}

void TestWindowParts::helpIsThereInBothLanguages()
{
    Desk desk;
    HelpWindow help;
    const auto *text = help.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("Vuosisuunnitelma")));
    desk.preferences.setLanguage(QStringLiteral("en"));
    QCoreApplication::sendEvent(&help, std::make_unique<QEvent>(QEvent::LanguageChange).get());
    QVERIFY(text->toPlainText().contains(QStringLiteral("Year plan")));
}

void TestWindowParts::shortcutsListTheActions()
{
    Desk desk;
    ShortcutsWindow shortcuts(&desk.window);
    const auto *model = shortcuts.findChild<QTableView *>()->model();
    QStringList keys;
    for (int row = 0; row < model->rowCount(); ++row) {
        keys.append(model->index(row, 1).data().toString());
    }
    QVERIFY(keys.contains(QStringLiteral("Ctrl+K")));
    QVERIFY(keys.contains(QStringLiteral("Ctrl+Z")));
}

void TestWindowParts::aboutNamesTheVersion()
{
    QVERIFY(AboutWindow::versions().contains(QStringLiteral("1.2.3")));
    QVERIFY(AboutWindow::versions().contains(QString::fromLatin1(qVersion())));
}

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
