// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"
#include "openfile.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestHistory : public QObject
{
    Q_OBJECT

    static QString whatIn(const QTableView &table, int row)
    {
        return table.model()->index(row, HistoryModel::What).data().toString();
    }

private slots:
    void stepIsTakenBackAndMadeAgain()
    {
        OpenFile file;
        HistoryPage page(file.context());
        file.show(page);
        QAbstractItemModelTester tester(page.findChild<HistoryModel *>());
        auto *table = named<QTableView>(page, QStringLiteral("Steps of this file"));
        const int before = table->model()->rowCount();
        QVERIFY(before > 0);

        Company company = *file.dataset().companies.begin();
        const QString phone = company.phone;
        company.phone = QStringLiteral("+358401234567");
        Edit edit(file.dataset(), OperationKind::EditCompany);
        edit.set(company);
        file.carryOut(edit.operation());
        QCOMPARE(table->model()->rowCount(), before + 1);
        QVERIFY(whatIn(*table, 0).contains(company.name));
        table->selectRow(0);
        QVERIFY(page.findChild<HistoryModel *>()->detailsOf(0).join(u' ').contains(company.phone));

        auto *revert = page.toolActions().first();
        QVERIFY(revert->isEnabled());
        revert->trigger();
        QCOMPARE(file.dataset().companies.value(company.id).phone, phone);
        QVERIFY(whatIn(*table, 0).startsWith(QStringLiteral("Undone")));
        file.picture(page, QStringLiteral("history"));
        table->selectRow(1);
        QVERIFY(!revert->isEnabled()); // it is taken back already
        table->selectRow(0);
        revert->trigger(); // taking back the undo makes it again
        QCOMPARE(file.dataset().companies.value(company.id).phone, company.phone);
    }

    void stepUnderALaterOneIsRefusedByName()
    {
        OpenFile file;
        HistoryPage page(file.context());
        file.show(page);
        Company company = *file.dataset().companies.begin();
        for (const char *phone : {"1", "2"}) {
            company.phone = QLatin1String(phone);
            Edit edit(file.dataset(), OperationKind::EditCompany);
            edit.set(company);
            file.carryOut(edit.operation());
        }
        named<QTableView>(page, QStringLiteral("Steps of this file"))->selectRow(1);
        page.toolActions().first()->trigger();
        QCOMPARE(file.told().kind, MessageKind::Error);
        QVERIFY(file.told().text.contains(company.name));
        QCOMPARE(file.dataset().companies.value(company.id).phone, QStringLiteral("2"));
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
