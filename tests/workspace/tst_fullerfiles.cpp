// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A colleague who got a part of a step gets the rest of it later.
#include "workspace/desks.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

class TestFullerFiles : public QObject
{
    Q_OBJECT

    // One step of the sender: a meeting at a company, and more of the company than a calendar
    // tells.
    static void plan(Desks &desks)
    {
        desks.found();
        Company alfa = desks.alfaAt(0);
        alfa.industry = QStringLiteral("Leipomo");
        Meeting meeting;
        meeting.id = desks.file(0).ids().next<Meeting>();
        meeting.group = desks.group;
        meeting.host = desks.company;
        meeting.month = QDate(2027, 3, 1);
        meeting.date = QDate(2027, 3, 9);
        Edit edit(desks.file(0).dataset(), OperationKind::AddMeeting);
        edit.add(meeting);
        edit.set(alfa);
        QVERIFY(desks.file(0).commit(edit.operation()));
    }

private slots:
    void theRestOfAStepComesLater()
    {
        Desks desks(2);
        plan(desks);
        QVERIFY(desks.take(1, desks.send(0, 1, SharingScope::Calendar)));
        const Dataset &told = desks.file(1).dataset();
        QCOMPARE(told.meetings.size(), 1);
        QCOMPARE(told.memberships.size(), 0);
        QCOMPARE(desks.alfaAt(1).industry, QString());
        QVERIFY(desks.digest(0) != desks.digest(1));
        QCOMPARE(desks.problems(1), QStringList());

        const auto rest = desks.take(1, desks.send(0, 1, SharingScope::Group));
        QVERIFY(rest);
        QCOMPARE(rest->newOperations, 0); // they were known, in part
        QCOMPARE(told.memberships.size(), 1);
        QCOMPARE(desks.alfaAt(1).industry, QStringLiteral("Leipomo"));
        QCOMPARE(desks.digest(1), desks.digest(0));
        QCOMPARE(desks.problems(1), QStringList());

        // The second file alone is taken back.
        QVERIFY(desks.at(1).undoImport(rest->batch));
        QCOMPARE(told.meetings.size(), 1);
        QCOMPARE(told.memberships.size(), 0);
        QCOMPARE(desks.alfaAt(1).industry, QString());
        QCOMPARE(desks.problems(1), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFullerFiles)
#include "tst_fullerfiles.moc"
