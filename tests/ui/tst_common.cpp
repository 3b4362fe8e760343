// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts that all pages are made of: message strip, filter line, table, date field, badge.
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/formfield.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchbox.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/statebadge.h"
#include "ui/common/tableview.h"
#include "words/words.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kv;
using namespace kv::ui;

namespace {

void fill(QStandardItemModel &model, const QList<QStringList> &rows)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Nimi"), QStringLiteral("Paikkakunta")});
    for (const QStringList &row : rows) {
        QList<QStandardItem *> cells;
        for (const QString &cell : row) {
            cells.append(new QStandardItem(cell));
        }
        model.appendRow(cells);
    }
}

QList<QStringList> twoCompanies()
{
    return {{QStringLiteral("Äijälän Öljy"), QStringLiteral("Kemi")},
            {QStringLiteral("Kärki & Poika"), QStringLiteral("Tornio")}};
}

} // namespace

class TestCommon : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void messageTakesThePlaceOfTheOneBefore();
    void messageActionRunsOnceAndCloses();
    void messageActionMayBringAnother();
    void messageClosesWithEscape();
    void listSaysWhenItIsEmptyAndWhenNothingIsFound();
    void escapeClearsTheFilter();
    void copyGivesTextAndTable();
    void columnsAreRemembered();
    void frozenColumnFollows();
    void dateFollowsTheLanguage();
    void stateIsNamedInBothLanguages();
    void lineToTypeInHasTheNameOfItsChoices();
    void glassOfASearchHasAName();
};

void TestCommon::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("kiertovuoro-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_common"));
    QSettings().clear();
}

void TestCommon::cleanup()
{
    QSettings().clear();
}

void TestCommon::messageTakesThePlaceOfTheOneBefore()
{
    MessageBar bar;
    QVERIFY(!bar.isVisibleTo(nullptr));
    bar.tell({MessageKind::Error, QStringLiteral("First."), {{QStringLiteral("Retry"), {}}}});
    bar.tell({MessageKind::Success, QStringLiteral("Second."), {}});
    QCOMPARE(bar.message().text, QStringLiteral("Second."));
    QCOMPARE(bar.accessibleName(), QStringLiteral("Second."));
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::AlertMessage);
    QVERIFY(!bar.isHidden());
    bar.dismiss();
    QVERIFY(bar.isHidden());
    QVERIFY(bar.message().text.isEmpty());
}

void TestCommon::messageActionRunsOnceAndCloses()
{
    MessageBar bar;
    int runs = 0;
    bar.tell({MessageKind::Success, QStringLiteral("Moved."), {{QStringLiteral("Undo"), [&runs] {
                                                                    ++runs;
                                                                }}}});
    QToolButton *undo = nullptr;
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Undo")) {
            undo = button;
        }
    }
    QVERIFY(undo);
    undo->click();
    QCOMPARE(runs, 1);
    QVERIFY(bar.isHidden());
}

void TestCommon::messageActionMayBringAnother()
{
    MessageBar bar;
    bar.tell({MessageKind::Success,
              QStringLiteral("Moved."),
              {{QStringLiteral("Undo"), [&bar] {
                    bar.tell({MessageKind::Info, QStringLiteral("Undone."), {}});
                }}}});
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Undo")) {
            button->click();
            break;
        }
    }
    QCOMPARE(bar.message().text, QStringLiteral("Undone."));
    QVERIFY(!bar.isHidden());
}

void TestCommon::messageClosesWithEscape()
{
    MessageBar bar;
    bar.tell({MessageKind::Info, QStringLiteral("Hello."), {}});
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestCommon::listSaysWhenItIsEmptyAndWhenNothingIsFound()
{
    QStandardItemModel model;
    SortFilterProxy proxy;
    proxy.setSourceModel(&model);
    QWidget page;
    auto *table = new TableView({}, &page);
    table->setModel(&proxy);
    auto *filter = new FilterBar(&proxy, table, &page);
    auto *empty = new EmptyState(Icon::Companies, &page);
    empty->setText(QStringLiteral("No companies yet."));
    FilteredList list(table, filter, empty);
    QCOMPARE(list.currentWidget(), empty);
    fill(model, twoCompanies());
    QCOMPARE(list.currentWidget(), table);
    page.findChild<QLineEdit *>()->setText(QStringLiteral("öljyx"));
    auto *nothing = qobject_cast<EmptyState *>(list.currentWidget());
    QVERIFY(nothing && nothing != empty);
    QVERIFY(nothing->text().contains(QStringLiteral("öljyx")));
    filter->clear();
    QCOMPARE(list.currentWidget(), table);
}

void TestCommon::escapeClearsTheFilter()
{
    QStandardItemModel model;
    fill(model, twoCompanies());
    SortFilterProxy proxy;
    proxy.setSourceModel(&model);
    QWidget page;
    auto *table = new TableView({}, &page);
    table->setModel(&proxy);
    FilterBar filter(&proxy, table, &page);
    auto *field = filter.findChild<QLineEdit *>();
    field->setText(QStringLiteral("kemi"));
    QCOMPARE(proxy.rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(proxy.rowCount(), 2);
}

void TestCommon::copyGivesTextAndTable()
{
    QStandardItemModel model;
    fill(model, twoCompanies());
    model.item(0, 1)->setText(QStringLiteral("Kemi\tja\nTornio"));
    TableView table({});
    table.setModel(&model);
    table.selectAll();
    table.copyAction()->trigger();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(),
             QStringLiteral("Nimi\tPaikkakunta\nÄijälän Öljy\tKemi ja Tornio\nKärki & Poika"
                            "\tTornio\n"));
    QVERIFY(copied->html().contains(QStringLiteral("<td>Kärki &amp; Poika</td>")));
    table.setColumnHidden(0, true);
    table.copyAction()->trigger();
    QVERIFY(!QApplication::clipboard()->mimeData()->text().contains(QStringLiteral("Nimi")));
}

void TestCommon::columnsAreRemembered()
{
    QStandardItemModel model;
    fill(model, twoCompanies());
    {
        TableView table(QStringLiteral("companies"));
        table.setModel(&model);
        table.setWidths({20, 10});
        table.setColumnHidden(1, true);
        table.setColumnWidth(0, 333);
    }
    TableView again(QStringLiteral("companies"));
    again.setModel(&model);
    again.setWidths({20, 10});
    QVERIFY(again.isColumnHidden(1));
    QCOMPARE(again.columnWidth(0), 333);

    QStandardItemModel other; // a version with one more column does not take the old state
    other.setHorizontalHeaderLabels(
        {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    TableView newer(QStringLiteral("companies"));
    newer.setModel(&other);
    newer.setWidths({20, 10, 10});
    QVERIFY(!newer.isColumnHidden(1));
    QCOMPARE(newer.horizontalHeader()->count(), 3);
}

void TestCommon::frozenColumnFollows()
{
    QStandardItemModel model;
    fill(model, twoCompanies());
    TableView table({});
    table.setModel(&model);
    table.freezeFirstColumn();
    table.resize(200, 200);
    table.show();
    table.setColumnWidth(0, 123);
    const auto *frozen = table.findChild<QTableView *>();
    QVERIFY(frozen);
    QCOMPARE(frozen->width(), 123);
    QVERIFY(frozen->isColumnHidden(1));
    QCOMPARE(frozen->rowHeight(0), table.rowHeight(0));
}

void TestCommon::dateFollowsTheLanguage()
{
    words::Words speech;
    QVERIFY(speech.speak(QStringLiteral("fi")));
    DateField field;
    field.setDate(QDate(2026, 9, 15));
    QCOMPARE(field.edit()->text(), QStringLiteral("15.9.2026"));
    QVERIFY(speech.speak(QStringLiteral("en")));
    QCoreApplication::processEvents();
    QCOMPARE(field.edit()->text(), QStringLiteral("15/09/2026"));
    QCOMPARE(field.edit()->calendarWidget()->firstDayOfWeek(), Qt::Monday);
    QVERIFY(speech.speak(QStringLiteral("fi")));
    QCoreApplication::processEvents();
    QCOMPARE(field.edit()->text(), QStringLiteral("15.9.2026"));
}

void TestCommon::stateIsNamedInBothLanguages()
{
    for (int i = 0; i <= int(MeetingState::Cancelled); ++i) {
        QVERIFY(!wordOf(MeetingState(i)).isEmpty());
        const StateLook look = lookOf(MeetingState(i));
        QVERIFY(contrast(color(look.text), color(look.fill)) >= 4.5);
        for (int j = 0; j < i; ++j) {
            QVERIFY(lookOf(MeetingState(j)).icon != look.icon); // never colour alone
        }
    }
}

// The line has the focus, so a screen reader speaks of it, not of the list around it.
void TestCommon::lineToTypeInHasTheNameOfItsChoices()
{
    const auto spoken = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QWidget page;
    auto *alone = new ChoiceBox(ChoiceBox::Typed::FreeWords, &page);
    alone->setName(QStringLiteral("Theme"));
    QCOMPARE(spoken(alone->lineEdit()), QStringLiteral("Theme"));
    auto *labelled = new ChoiceBox(ChoiceBox::Typed::FreeWords, &page);
    FormField field(labelled, &page);
    field.setLabel(QStringLiteral("Receiver"));
    QCOMPARE(spoken(labelled->lineEdit()), QStringLiteral("Receiver"));
}

void TestCommon::glassOfASearchHasAName()
{
    SearchBox search([] { return QList<SearchEntry>(); });
    QStandardItemModel model;
    SortFilterProxy proxy;
    proxy.setSourceModel(&model);
    QWidget page;
    FilterBar filter(&proxy, &page, &page);
    for (QWidget *field : QList<QWidget *>{&search, &filter}) {
        const auto buttons = field->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2); // the glass, and the cross that empties
        for (QToolButton *button : buttons)
            QVERIFY(
                !QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }
}

QTEST_MAIN(TestCommon)
#include "tst_common.moc"
