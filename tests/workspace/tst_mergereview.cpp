// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/desks.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// What a file makes doubtful is in its report, whichever field makes it so.
class TestMergeReview : public QObject
{
    Q_OBJECT

    Id<Company> m_beta;
    Id<CoreGroup> m_other;
    Id<Meeting> m_evening; // of the other group, on the day of the first's
    Id<Expert> m_expert;

    // Two companies and two groups, each with an evening of that day, that share nothing yet.
    void arrange(Desks &desks)
    {
        desks.found();
        Company alfa = desks.alfaAt(0);
        alfa.businessId = QStringLiteral("0737546-2");
        QVERIFY(desks.put(0, alfa));
        Company beta;
        beta.id = m_beta = desks.file(0).ids().next<Company>();
        beta.name = QStringLiteral("Alfa");
        beta.municipality = QStringLiteral("Kemi");
        QVERIFY(desks.put(0, beta));
        CoreGroup other;
        other.id = m_other = desks.file(0).ids().next<CoreGroup>();
        other.name = QStringLiteral("Kemin ydinryhmä");
        QVERIFY(desks.put(0, other, OperationKind::AddGroup));
        Expert expert;
        expert.id = m_expert = desks.file(0).ids().next<Expert>();
        expert.name = QStringLiteral("Kielo");
        QVERIFY(desks.put(0, expert, OperationKind::EditThemes));
        Meeting first = desks.file(0).dataset().meetings.value(desks.addMeeting(0));
        first.host = desks.company;
        first.expert = m_expert;
        QVERIFY(desks.put(0, first, OperationKind::EditMeeting));
        Meeting second = first;
        second.id = m_evening = desks.file(0).ids().next<Meeting>();
        second.group = m_other;
        second.host = m_beta;
        second.expert = {};
        QVERIFY(desks.put(0, second, OperationKind::AddMeeting));
        QVERIFY(desks.tell(0, 1));
    }
    template <typename T>
    static T changed(Desks &desks, Id<T> id)
    {
        return desks.file(1).dataset().table<T>().value(id);
    }

private slots:
    void twinsAreListed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("twins");
        QTest::newRow("the name") << "name"
                                  << "Alfa Oy" << 0; // in another municipality
        QTest::newRow("the municipality") << "municipality"
                                          << "" << 1;
        QTest::newRow("the Y-tunnus") << "businessId"
                                      << "0737546-2" << 1;
        QTest::newRow("the industry") << "industry"
                                      << "Leipomo" << 0;
    }
    void twinsAreListed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Desks desks(2);
        arrange(desks);
        Record record = toRecord(changed(desks, m_beta));
        const EntityInfo &info = entityInfo(EntityType::Company);
        for (int i = 0; i < info.fields.size(); ++i) {
            if (info.fields.at(i).name == field)
                record.values[i] = Value(value);
        }
        QVERIFY(desks.put(1, fromRecord<Company>(record)));
        const auto report = desks.take(0, desks.send(1, 0));
        QVERIFY(report);
        QTEST(int(report->duplicates.size()), "twins");
    }
    // A name alone: from another to that of the first.
    void aRenamedTwinIsListed()
    {
        Desks desks(2);
        arrange(desks);
        Company beta = changed(desks, m_beta);
        beta.name = QStringLiteral("Beta");
        beta.municipality.clear();
        QVERIFY(desks.put(1, beta));
        QVERIFY(desks.take(0, desks.send(1, 0))->duplicates.isEmpty());
        beta.name = QStringLiteral("Alfa Oy");
        QVERIFY(desks.put(1, beta));
        QCOMPARE(desks.take(0, desks.send(1, 0))->duplicates.size(), 1);
    }

    void doubleBookingsAreListed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("bookings");
        QTest::newRow("nothing that decides") << "programme" << 0;
        QTest::newRow("the host") << "host" << 1;
        QTest::newRow("the expert") << "expert" << 1;
        QTest::newRow("the group") << "group" << 1;
        QTest::newRow("the advisor of the group") << "coordinator" << 1;
        QTest::newRow("the day") << "day" << 1;
    }
    void doubleBookingsAreListed()
    {
        QFETCH(QString, what);
        Desks desks(2);
        arrange(desks);
        Meeting evening = changed(desks, m_evening);
        if (what == QLatin1String("day")) { // first one that does not matter
            evening.host = desks.company;
            evening.date = evening.date.addDays(7);
            QVERIFY(desks.put(1, evening, OperationKind::EditMeeting));
            QVERIFY(desks.take(0, desks.send(1, 0))->doubleBookings.isEmpty());
            evening.date = evening.date.addDays(-7);
        } else if (what == QLatin1String("programme")) {
            evening.programme = QStringLiteral("Kahvit");
        } else if (what == QLatin1String("host")) {
            evening.host = desks.company;
        } else if (what == QLatin1String("expert")) {
            evening.expert = m_expert;
        } else if (what == QLatin1String("group")) {
            evening.group = desks.group;
        } else {
            CoreGroup other = changed(desks, m_other);
            other.coordinator = desks.file(0).author();
            QVERIFY(desks.put(1, other, OperationKind::EditGroup));
        }
        if (what != QLatin1String("coordinator"))
            QVERIFY(desks.put(1, evening, OperationKind::EditMeeting));
        const auto report = desks.take(0, desks.send(1, 0));
        QVERIFY(report);
        QTEST(int(report->doubleBookings.size()), "bookings");
    }
};

QTEST_GUILESS_MAIN(TestMergeReview)
#include "tst_mergereview.moc"
