// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of the room of meetings, and what it says of a meeting.
#include "openfile.h"
#include "operations/attendanceoperations.h"
#include "operations/meetingoperations.h"
#include "support/datasets.h"
#include "ui/meeting/calllisttab.h"
#include "ui/meeting/meetingtexts.h"
#include "ui/meeting/registrationmodel.h"

#include <QAbstractItemModelTester>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestMeetingModels : public QObject
{
    Q_OBJECT

private slots:
    void relativeDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        const QDate today(2027, 1, 12);
        QTest::newRow("today") << today << QStringLiteral("today");
        QTest::newRow("tomorrow") << today.addDays(1) << QStringLiteral("tomorrow");
        QTest::newRow("yesterday") << today.addDays(-1) << QStringLiteral("yesterday");
        QTest::newRow("twelve days on") << today.addDays(12) << QStringLiteral("in 12 days");
        QTest::newRow("over the year") << QDate(2026, 12, 31) << QStringLiteral("12 days ago");
    }
    void relativeDays()
    {
        QFETCH(QDate, day);
        QTEST(relativeDay(day, QDate(2027, 1, 12)), "text");
    }

    void queueOfCalls()
    {
        const Dataset dataset
            = datasetFromText(QStringLiteral("group | Rovaniemi\n"
                                             "member | Alfa Oy\n"
                                             "member | Beta Oy\n"
                                             "member | Gamma Oy\n"
                                             "member | Delta Oy\n"
                                             "hosted | Alfa Oy | 1 | 2025-03-04\n"
                                             "hosted | Beta Oy | 2 | 2024-03-05\n"
                                             "meeting | 2027-03-09 | Delta Oy\n"));
        QStringList names;
        for (const Id<Company> id : callQueue(dataset, *dataset.meetings.begin()))
            names.append(dataset.companies.value(id).name);
        // Never hosted first, then longest ago; the host itself is not called.
        QCOMPARE(names,
                 QStringList({QStringLiteral("Gamma Oy"), QStringLiteral("Beta Oy"),
                              QStringLiteral("Alfa Oy")}));
    }

    void warnings_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("part");
        const QString group = QStringLiteral("group | Rovaniemi\nmember | Alfa Oy\n");
        const QString meeting = QStringLiteral("meeting | 2027-03-16 | Alfa Oy\n");
        QTest::newRow("a good evening") << group + meeting << 0 << QString();
        QTest::newRow("Epiphany") << group + QStringLiteral("meeting | 2027-01-06 | Alfa Oy\n") << 1
                                  << QStringLiteral("Epiphany");
        QTest::newRow("not a weekday of the group")
            << group + QStringLiteral("meeting | 2027-03-15 | Alfa Oy\n") << 1
            << QStringLiteral("weekdays");
        QTest::newRow("two in a week")
            << group + meeting + QStringLiteral("meeting | 2027-03-18 | - | cancelled\n") << 0
            << QString();
        QTest::newRow("nearer than the group's own shortest gap")
            << group + meeting + QStringLiteral("meeting | 2027-03-31 | Alfa Oy\n") << 2
            << QStringLiteral("fewer than 21 days apart");
        QTest::newRow("just far enough")
            << group + meeting + QStringLiteral("meeting | 2027-04-06 | -\n") << 0 << QString();
        QTest::newRow("away") << group + meeting
                + QStringLiteral("away | Alfa Oy | 2027-03-10 | 2027-03-20\n")
                              << 1 << QStringLiteral("Alfa Oy is not available");
        QTest::newRow("held is over")
            << group + QStringLiteral("meeting | 2027-01-06 | Alfa Oy | held\n") << 0 << QString();
    }
    void warnings()
    {
        QFETCH(QString, facts);
        const Dataset dataset = datasetFromText(facts);
        const QStringList found = warningsOf(dataset, *dataset.meetings.begin());
        QTEST(int(found.size()), "count");
        QFETCH(QString, part);
        QVERIFY2(found.join(u' ').contains(part), qPrintable(found.join(u' ')));
    }

    void repliesChangeInPlace()
    {
        OpenFile file;
        Meeting added;
        added.id = file.workspace().ids().next<Meeting>();
        added.group = file.group();
        added.date = QDate(2027, 1, 12);
        file.carryOut(operations::addMeeting(file.dataset(), added));
        RegistrationModel replies;
        QAbstractItemModelTester tester(&replies);
        replies.show(file.dataset(), added.id);
        QVERIFY(replies.rowCount() > 20);
        QSignalSpy resets(&replies, &QAbstractItemModel::modelReset);
        const int silent = replies.companiesSilent();
        file.carryOut(operations::registerReply(
            file.dataset(), added.id, {replies.at(0).person, replies.at(0).company, {}, {}}));
        replies.show(file.dataset(), added.id);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(replies.at(0).answer, std::optional<Answer>(Answer::Comes));
        QCOMPARE(replies.companiesSilent(), silent - 1);

        CallListModel calls;
        QAbstractItemModelTester callTester(&calls);
        calls.show(file.dataset(), added.id);
        QVERIFY(calls.rowCount() > 15);
        calls.show(file.dataset(), {});
        QCOMPARE(calls.rowCount(), 0);
    }
};

QTEST_MAIN(TestMeetingModels)
#include "tst_meetingmodels.moc"
