// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entitytablemodel.h"

#include "domain/companies/company.h"
#include "ui/common/sortfilterproxy.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace kv;
using namespace kv::ui;

namespace {

Id<Company> idOf(int number)
{
    return Id<Company>(
        QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); // in the order of the numbers
}

// "1 Alfa" is the company number 1 named Alfa.
Table<Company> tableOf(const QStringList &lines)
{
    Table<Company> table;
    for (const QString &line : lines) {
        Company company;
        company.id = idOf(line.section(u' ', 0, 0).toInt());
        company.name = line.section(u' ', 1);
        table.put(company);
    }
    return table;
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

QList<Column<Company>> columns()
{
    return {{[] { return QStringLiteral("Name"); },
             [](const Company &company) { return company.name; },
             {},
             Qt::AlignLeft,
             {}},
            {[] { return QStringLiteral("Letters"); },
             [](const Company &company) { return QString::number(company.name.size()); },
             [](const Company &company) { return company.name.size(); },
             Qt::AlignRight,
             {}}};
}

} // namespace

class TestEntityTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWithExactSignals_data();
    void showsWithExactSignals();
    void selectionSurvives();
    void showsOnlyWhatIsWanted();
    void sortsAsFinnishDoes();
    void sortsNumbersAsNumbers();
    void searchIsFolded_data();
    void searchIsFolded();
};

void TestEntityTableModel::showsWithExactSignals_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("removes");
    QTest::addColumn<int>("changes");
    const QStringList three{QStringLiteral("2 Beeta"), QStringLiteral("4 Delta"),
                            QStringLiteral("6 Kuusi")};
    const auto with = [&three](const QStringList &more) { return three + more; };
    QTest::newRow("nothing changes") << three << three << 0 << 0 << 0;
    QTest::newRow("first rows") << QStringList() << three << 1 << 0 << 0;
    QTest::newRow("all go") << three << QStringList() << 0 << 1 << 0;
    QTest::newRow("one in front") << three << with({QStringLiteral("1 Alfa")}) << 1 << 0 << 0;
    QTest::newRow("one at the end") << three << with({QStringLiteral("9 Yhdeksän")}) << 1 << 0 << 0;
    QTest::newRow("two beside each other come in one go")
        << with({}) << with({QStringLiteral("7 Seitsemän"), QStringLiteral("8 Kahdeksan")}) << 1
        << 0 << 0;
    QTest::newRow("two apart") << three
                               << with({QStringLiteral("3 Kolme"), QStringLiteral("5 Viisi")}) << 2
                               << 0 << 0;
    QTest::newRow("the middle goes")
        << three << QStringList{three.at(0), three.at(2)} << 0 << 1 << 0;
    QTest::newRow("both ends go") << three << QStringList{three.at(1)} << 0 << 2 << 0;
    QTest::newRow("one is renamed")
        << three << QStringList{three.at(0), QStringLiteral("4 Uusi"), three.at(2)} << 0 << 0 << 1;
    QTest::newRow("all at once") << three
                                 << QStringList{QStringLiteral("1 Alfa"), QStringLiteral("4 Uusi"),
                                                three.at(2), QStringLiteral("8 Kahdeksan")}
                                 << 2 << 1 << 1;
    QTest::newRow("nobody stays") << three << QStringList{QStringLiteral("3 Kolme")} << 1 << 1 << 0;
}

void TestEntityTableModel::showsWithExactSignals()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(int, inserts);
    QFETCH(int, removes);
    QFETCH(int, changes);
    EntityTableModel<Company> model(columns());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(tableOf(before));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(tableOf(after));

    EntityTableModel<Company> fresh(columns());
    fresh.show(tableOf(after));
    QCOMPARE(namesOf(model), namesOf(fresh));
    QCOMPARE(inserted.count(), inserts);
    QCOMPARE(removed.count(), removes);
    QCOMPARE(changed.count(), changes);
    QCOMPARE(reset.count(), 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.rowOf(model.idAt(row)), row);
    }
    QCOMPARE(model.rowOf(idOf(77)), -1);
}

void TestEntityTableModel::selectionSurvives()
{
    EntityTableModel<Company> model(columns());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(tableOf({QStringLiteral("2 Beeta"), QStringLiteral("4 Delta")}));
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.show(tableOf({QStringLiteral("1 Alfa"), QStringLiteral("4 Delta Oy")}));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data().toString(), QStringLiteral("Delta Oy"));
}

void TestEntityTableModel::showsOnlyWhatIsWanted()
{
    EntityTableModel<Company> model(columns());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto table = tableOf({QStringLiteral("1 Alfa"), QStringLiteral("2 Beeta")});
    model.show(table);
    model.show(table, [](const Company &company) { return company.name.startsWith(u'B'); });
    QCOMPARE(namesOf(model), QStringList{QStringLiteral("Beeta")});
}

void TestEntityTableModel::sortsAsFinnishDoes()
{
    QLocale::setDefault(QLocale(QLocale::Finnish, QLocale::Finland));
    EntityTableModel<Company> model(columns());
    model.show(tableOf({QStringLiteral("1 Öljy"), QStringLiteral("2 Åström"),
                        QStringLiteral("3 Zeppelin"), QStringLiteral("4 Äijälä"),
                        QStringLiteral("5 Yritys 10"), QStringLiteral("6 yritys 2")}));
    SortFilterProxy proxy;
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.sort(0);
    QCOMPARE(namesOf(proxy),
             (QStringList{QStringLiteral("yritys 2"), QStringLiteral("Yritys 10"),
                          QStringLiteral("Zeppelin"), QStringLiteral("Åström"),
                          QStringLiteral("Äijälä"), QStringLiteral("Öljy")}));
}

void TestEntityTableModel::sortsNumbersAsNumbers()
{
    EntityTableModel<Company> model(columns());
    model.show(tableOf({QStringLiteral("1 Kymmenen kk"), QStringLiteral("2 Yksi")}));
    SortFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(1);
    QCOMPARE(namesOf(proxy).first(), QStringLiteral("Yksi")); // 4 before 11
}

void TestEntityTableModel::searchIsFolded_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QString oil = QStringLiteral("Äijälän Öljy");
    const QString music = QStringLiteral("Hääyötie – Musiikki");
    QTest::newRow("empty finds all") << QString() << QStringList{oil, music};
    QTest::newRow("without dots") << QStringLiteral("aijalan") << QStringList{oil};
    QTest::newRow("with dots") << QStringLiteral("ÖLJY") << QStringList{oil};
    QTest::newRow("a hyphen finds a dash") << QStringLiteral("tie -") << QStringList{music};
    QTest::newRow("words in any order") << QStringLiteral("öl äi") << QStringList{oil};
    QTest::newRow("every word must be there") << QStringLiteral("öljy musiikki") << QStringList();
}

void TestEntityTableModel::searchIsFolded()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    EntityTableModel<Company> model(columns());
    model.show(
        tableOf({QStringLiteral("1 Äijälän Öljy"), QStringLiteral("2 Hääyötie – Musiikki")}));
    SortFilterProxy proxy;
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.setSearch(search);
    QCOMPARE(namesOf(proxy), found);
}

QTEST_MAIN(TestEntityTableModel)
#include "tst_entitytablemodel.moc"
