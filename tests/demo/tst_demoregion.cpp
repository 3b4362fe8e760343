// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoregion.h"

#include "calendar/holidays.h"
#include "calendar/schoolbreaks.h"
#include "demo/companynames.h"
#include "domain/companies/businessid.h"
#include "domain/integrity.h"
#include "domain/phonenumber.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kv;
using namespace kv::demo;

namespace {

Dataset datasetOf(const QList<Operation> &operations)
{
    Dataset dataset;
    for (const Operation &operation : operations) {
        if (!staleChange(dataset, operation))
            apply(dataset, operation);
    }
    return dataset;
}

DemoSize sizeOf(quint64 seed, int areas, int years)
{
    DemoSize size;
    size.seed = seed;
    size.areas = areas;
    size.years = years;
    return size;
}

bool isMember(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group, QDate day)
{
    return std::any_of(
        dataset.memberships.begin(), dataset.memberships.end(), [&](const Membership &one) {
            return one.company == company && one.group == group
                && one.state == MembershipState::Member && one.period().contains(day);
        });
}

bool isAway(const Dataset &dataset, Id<Company> company, QDate day)
{
    return std::any_of(dataset.unavailabilities.begin(), dataset.unavailabilities.end(),
                       [&](const Unavailability &one) {
                           return one.company == company && one.period().contains(day);
                       });
}

bool fits(const QList<int> &allowed, int number)
{
    return allowed.isEmpty() || allowed.contains(number);
}

// Whether the company could have hosted the group on the day, read from the data alone.
bool couldHost(const Dataset &dataset, const Company &company, const CoreGroup &group, QDate day)
{
    const bool hasRoom
        = company.hostsElsewhere || !company.capacity || *company.capacity >= group.attendance;
    return company.canHost && hasRoom && fits(company.months, day.month())
        && fits(company.weekdays, day.dayOfWeek()) && group.weekdays.contains(day.dayOfWeek())
        && !isAway(dataset, company.id, day) && isMember(dataset, company.id, group.id, day);
}

QList<Meeting> meetingsByDate(const Dataset &dataset, Id<CoreGroup> group)
{
    QList<Meeting> meetings;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group)
            meetings += meeting;
    }
    std::sort(meetings.begin(), meetings.end(),
              [](const Meeting &one, const Meeting &other) { return one.date < other.date; });
    return meetings;
}

bool came(const Attendance &row)
{
    return row.state != AttendanceState::Absent && row.state != AttendanceState::Excused;
}

} // namespace

class TestDemoRegion : public QObject
{
    Q_OBJECT

    Dataset m_dataset;

private slots:
    void initTestCase() { m_dataset = datasetOf(demoRegion({})); }

    void sameSeedSameOperations()
    {
        QCOMPARE(demoRegion(sizeOf(5, 2, 1)), demoRegion(sizeOf(5, 2, 1)));
        QVERIFY(demoRegion(sizeOf(5, 2, 1)) != demoRegion(sizeOf(6, 2, 1)));
        QCOMPARE(demoKeySeed(5), demoKeySeed(5));
        QVERIFY(demoKeySeed(5) != demoKeySeed(6));
        QCOMPARE(demoKeySeed(5).size(), 32);
        const DemoClock one;
        const DemoClock other;
        QCOMPARE(one.now(), other.now());
        QVERIFY(one.now() > other.now().addSecs(-1));
        // A demo file that is sent today must not have a clock that is ahead.
        QVERIFY(one.now() < QDateTime::currentDateTime());
    }

    // Shared things; a group each; a year of each group.
    void operationsFollowOneAnother()
    {
        const QList<Operation> operations = demoRegion({});
        QCOMPARE(operations.size(), 1 + 2 + 2 * 2);
        Dataset dataset;
        for (const Operation &operation : operations) {
            QCOMPARE(operation.kind, OperationKind::DemoData);
            QVERIFY(!operation.isEmpty());
            QVERIFY(!staleChange(dataset, operation));
            apply(dataset, operation);
            QVERIFY(brokenReferences(dataset).isEmpty());
        }
    }

    void committerCanStopIt()
    {
        int seen = 0;
        const Done done = makeDemoRegion({}, [&seen](const Operation &) {
            return ++seen == 3 ? Done(Error{ErrorCode::DiskFull, {}}) : Done();
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QCOMPARE(seen, 3);
    }

    void twoGroupsOfLapland()
    {
        QStringList names;
        for (const CoreGroup &group : m_dataset.groups)
            names += group.name;
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("Meri-Lappi"), QStringLiteral("Rovaniemi")}));
        QCOMPARE(m_dataset.regions.size(), 1);
        QCOMPARE(m_dataset.regions.begin()->name, QStringLiteral("Lappi"));
        QCOMPARE(m_dataset.municipalities.size(), 7);
        QCOMPARE(m_dataset.coordinators.size(), 2);
        QVERIFY(m_dataset.experts.size() >= 8);
        QVERIFY(m_dataset.themes.size() >= 20);
        QVERIFY(m_dataset.themeVotes.size() >= 80);
        QSet<MembershipState> states;
        for (const Membership &one : m_dataset.memberships)
            states += one.state;
        QCOMPARE(states.size(), 5);
        for (const CoreGroup &group : m_dataset.groups) {
            const auto members = std::count_if(
                m_dataset.companies.begin(), m_dataset.companies.end(), [&](const Company &one) {
                    return isMember(m_dataset, one.id, group.id, QDate(openYear, 1, 1));
                });
            QCOMPARE(members, 25);
        }
    }

    void companiesAreInventedAndHard()
    {
        int withoutId = 0;
        int sixtyLetters = 0;
        int withoutPeople = 0;
        int elsewhere = 0;
        QSet<QString> ids;
        QSet<QString> names;
        QString letters;
        for (const Company &company : m_dataset.companies) {
            names += company.name;
            letters += company.name;
            sixtyLetters += company.name.size() == 60;
            elsewhere += company.hostsElsewhere;
            withoutPeople
                += std::none_of(m_dataset.people.begin(), m_dataset.people.end(),
                                [&](const Person &one) { return one.company == company.id; });
            QVERIFY(isPhoneNumber(company.phone));
            QVERIFY(company.email.endsWith(QLatin1String(".example")));
            if (company.businessId.isEmpty()) {
                ++withoutId;
                continue;
            }
            QVERIFY2(checkBusinessId(company.businessId).isValid(), qPrintable(company.businessId));
            QVERIFY(company.businessId.startsWith(u'9'));
            ids += company.businessId;
        }
        QCOMPARE(names.size(), m_dataset.companies.size());
        QCOMPARE(ids.size() + withoutId, m_dataset.companies.size());
        QCOMPARE(withoutId, 1);
        QCOMPARE(sixtyLetters, 1);
        QCOMPARE(withoutPeople, 2);
        QCOMPARE(elsewhere, 4);
        for (const QChar letter : QStringLiteral("äöÅ"))
            QVERIFY2(letters.contains(letter), qPrintable(QString(letter)));
        static const QRegularExpression fictive(QStringLiteral("^\\+358470[0-9]{6}$"));
        static const QRegularExpression mail(
            QStringLiteral("^[a-z]+\\.[a-z]+@[a-z0-9-]+\\.example$"));
        for (const Person &person : m_dataset.people) {
            QVERIFY2(fictive.match(person.phone).hasMatch(), qPrintable(person.phone));
            QVERIFY2(mail.match(person.email).hasMatch(), qPrintable(person.email));
        }
    }

    void twoYearsHeldAndTheNextOpen()
    {
        for (const CoreGroup &group : m_dataset.groups) {
            const QList<Meeting> meetings = meetingsByDate(m_dataset, group.id);
            QCOMPARE(meetings.size(), 22);
            QSet<MeetingMode> modes;
            QSet<std::pair<int, Id<Theme>>> themes;
            for (qsizetype i = 0; i < meetings.size(); ++i) {
                const Meeting &meeting = meetings[i];
                modes += meeting.mode;
                QVERIFY(meeting.date.year() == 2025 || meeting.date.year() == 2026);
                QVERIFY(meeting.date.month() != 7);
                QCOMPARE(meeting.month, QDate(meeting.date.year(), meeting.date.month(), 1));
                QCOMPARE(meeting.state, MeetingState::Held);
                QVERIFY(!calendar::holidayOn(meeting.date));
                QVERIFY(!calendar::schoolBreakOn(meeting.date, QStringLiteral("Lappi")));
                if (i > 0)
                    QVERIFY(meetings[i - 1].date.daysTo(meeting.date) >= group.minGap);
                // One theme once a year.
                const auto theme = std::pair(meeting.date.year(), meeting.theme);
                QVERIFY(!themes.contains(theme));
                themes += theme;
            }
            QCOMPARE(modes.size(), 3);
        }
    }

    // The rule of the rotation, read again from the data alone, for a short and a long region.
    void everyHostWasAbleAndInTurn_data()
    {
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("years");
        QTest::newRow("the demo") << 2 << 2;
        QTest::newRow("five years of three") << 3 << 5;
    }

    void everyHostWasAbleAndInTurn()
    {
        QFETCH(int, areas);
        QFETCH(int, years);
        const Dataset dataset = datasetOf(demoRegion(sizeOf(3, areas, years)));
        for (const CoreGroup &group : dataset.groups) {
            QHash<Id<Company>, int> turns;
            for (const Membership &one : dataset.memberships)
                turns[one.company] += one.creditedTurns;
            for (const Meeting &meeting : meetingsByDate(dataset, group.id)) {
                const Company *host = dataset.companies.find(meeting.host);
                QVERIFY(host);
                QVERIFY2(couldHost(dataset, *host, group, meeting.date), qPrintable(host->name));
                // On this very day nobody with fewer turns could have hosted.
                for (const Company &other : dataset.companies) {
                    if (turns.value(other.id) < turns.value(host->id))
                        QVERIFY(!couldHost(dataset, other, group, meeting.date));
                }
                turns[host->id] += 1;
            }
        }
    }

    void aboutTenOfTwentyFiveCome()
    {
        QHash<Id<Meeting>, int> companies;
        QHash<Id<Meeting>, QSet<AttendanceRole>> roles;
        QSet<AttendanceState> states;
        for (const Attendance &row : m_dataset.attendances) {
            const int named = int(!row.person.isNull()) + int(!row.company.isNull())
                + int(!row.guestName.isEmpty());
            QCOMPARE(named, 1);
            roles[row.meeting] += row.role;
            states += row.state;
            QCOMPARE(row.minutes > 0, came(row));
            const Person *person = m_dataset.people.find(row.person);
            if (row.role == AttendanceRole::Member && came(row) && (!person || person->primary))
                companies[row.meeting] += 1;
            const Meeting *meeting = m_dataset.meetings.find(row.meeting);
            QVERIFY(meeting);
            const Id<Company> company = person ? person->company : row.company;
            if (row.role == AttendanceRole::Member)
                QVERIFY(isMember(m_dataset, company, meeting->group, meeting->date));
            if (company == meeting->host)
                QVERIFY(came(row));
            if (meeting->mode == MeetingMode::Remote && came(row))
                QCOMPARE(row.state, AttendanceState::Remote);
        }
        int sum = 0;
        int withGuests = 0;
        for (const Meeting &meeting : m_dataset.meetings) {
            sum += companies.value(meeting.id);
            withGuests += roles.value(meeting.id).contains(AttendanceRole::Guest);
            QVERIFY(companies.value(meeting.id) >= 3);
            QVERIFY(roles.value(meeting.id).contains(AttendanceRole::Organiser));
            QCOMPARE(roles.value(meeting.id).contains(AttendanceRole::Expert),
                     !meeting.expert.isNull());
        }
        const double mean = double(sum) / double(m_dataset.meetings.size());
        QVERIFY2(mean > 7.5 && mean < 12, qPrintable(QString::number(mean)));
        QVERIFY(withGuests > 10);
        QCOMPARE(states.size(), 6);
    }

    void repliesOfTheLastYear()
    {
        QVERIFY(!m_dataset.registrations.isEmpty());
        QSet<Answer> answers;
        for (const Registration &reply : m_dataset.registrations) {
            answers += reply.answer;
            QCOMPARE(m_dataset.meetings.value(reply.meeting).date.year(), 2026);
            QVERIFY(reply.person.isNull() != reply.company.isNull());
        }
        QCOMPARE(answers.size(), 3);
    }

    void expertsAreInOnePlaceAnEvening()
    {
        const Dataset dataset = datasetOf(demoRegion(sizeOf(9, 13, 2)));
        QSet<std::pair<Id<Expert>, QDate>> evenings;
        int count = 0;
        for (const Meeting &meeting : dataset.meetings) {
            if (meeting.expert.isNull())
                continue;
            ++count;
            evenings += {meeting.expert, meeting.date};
            const Expert expert = dataset.experts.value(meeting.expert);
            QVERIFY(expert.themes.contains(meeting.theme));
            QVERIFY(fits(expert.weekdays, meeting.date.dayOfWeek()));
        }
        QVERIFY(count > 30);
        QCOMPARE(evenings.size(), count);
    }

    void largerRegions_data()
    {
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("years");
        QTest::newRow("nothing held yet") << 1 << 0;
        QTest::newRow("the named areas") << 13 << 3;
        QTest::newRow("more than have names") << 40 << 1;
    }

    void largerRegions()
    {
        QFETCH(int, areas);
        QFETCH(int, years);
        const Dataset dataset = datasetOf(demoRegion(sizeOf(2, areas, years)));
        QVERIFY(brokenReferences(dataset).isEmpty());
        QCOMPARE(dataset.groups.size(), areas);
        QCOMPARE(dataset.meetings.size(), areas * years * 11);
        QSet<QString> groups;
        for (const CoreGroup &group : dataset.groups)
            groups += group.name;
        QCOMPARE(groups.size(), areas);
        QSet<QString> companies;
        QSet<QString> ids;
        for (const Company &company : dataset.companies) {
            companies += company.name;
            if (!company.businessId.isEmpty())
                ids += company.businessId;
        }
        QCOMPARE(companies.size(), areas * 28);
        QCOMPARE(ids.size(), areas * 28 - 1);
    }
};

QTEST_GUILESS_MAIN(TestDemoRegion)
#include "tst_demoregion.moc"
