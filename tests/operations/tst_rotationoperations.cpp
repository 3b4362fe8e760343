// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/describe.h"
#include "operations/rotationoperations.h"
#include "planning/turns.h"
#include "support/datasets.h"
#include "support/fixedclock.h"

#include <QtTest>

#include <QSet>

#include <algorithm>

using namespace kv;
using namespace kv::operations;
using namespace kv::support;

// Proposing and repairing a season from the register.
class TestRotationOperations : public QObject
{
    Q_OBJECT

private slots:
    // Planning 1: all companies host; premises too small mean a room elsewhere, and the turn
    // counts.
    void smallPremisesDoNotLoseTheTurn()
    {
        Dataset dataset
            = support::datasetFromText(QStringLiteral("group | Rovaniemi\n"
                                                      "member | Alfa Oy | 2020-01-01\n"
                                                      "member | Beta Oy | 2020-01-01\n"
                                                      "hosted | Alfa Oy | 3 | 2026-10-01\n"));
        Company small = *dataset.companies.find(support::idOf<Company>(QStringLiteral("Beta Oy")));
        small.capacity = 5;
        dataset.companies.put(small);
        support::FixedClock clock(QDate(2026, 12, 1));
        SeededEntropy entropy(1);
        IdSource ids(clock, entropy);
        const auto proposal = proposeSeason(
            dataset, support::idOf<CoreGroup>(QStringLiteral("Rovaniemi")),
            {QDate(2027, 1, 1), QDate(2027, 1, 31)}, {QDate(2026, 12, 1), ids, QLocale::c(), {}});
        QVERIFY(proposal);
        QCOMPARE(proposal->meetings.size(), 1);
        QCOMPARE(proposal->meetings.first().host, small.id);
        QVERIFY(proposal->meetings.first().reasons.join(u' ').contains(
            QStringLiteral("book a room elsewhere")));
    }

    // The last two of a round host first; then the round begins with who has waited longest.
    void nobodyHostsTwiceWhileOthersCould()
    {
        QString facts = QStringLiteral("group | Ryhmä\nmember | Vanha | 2020-01-01\n"
                                       "member | Uusi | 2020-01-01\n");
        for (int i = 1; i <= 8; ++i)
            facts += QStringLiteral("member | Yritys %1 | 2020-01-01\n"
                                    "hosted | Yritys %1 | 1 | 2026-0%1-10\n")
                         .arg(i);
        const Dataset dataset = datasetFromText(facts);
        const auto proposal
            = proposeSeason(dataset, support::idOf<CoreGroup>(QStringLiteral("Ryhmä")),
                            {QDate(2027, 1, 1), QDate(2027, 9, 30)}, context());
        QVERIFY(proposal);
        QCOMPARE(proposal->unfilled, 0);
        QStringList hosts;
        for (const auto &meeting : proposal->meetings)
            hosts.append(nameOf(dataset, meeting.host));
        QCOMPARE(QSet<QString>(hosts.begin(), hosts.end()).size(), hosts.size());
        QVERIFY2(hosts.first(2).contains(QStringLiteral("Vanha"))
                     && hosts.first(2).contains(QStringLiteral("Uusi")),
                 qPrintable(hosts.join(u',')));
    }

    // Three months, two companies: one of them must host again.
    void whoMustHostsAgain()
    {
        const Dataset dataset = datasetFromText(QStringLiteral(
            "group | Ryhmä\nmember | Alfa | 2020-01-01\nmember | Beeta | 2020-01-01\n"));
        const auto proposal
            = proposeSeason(dataset, support::idOf<CoreGroup>(QStringLiteral("Ryhmä")),
                            {QDate(2027, 1, 1), QDate(2027, 3, 31)}, context());
        QVERIFY(proposal);
        QCOMPARE(proposal->unfilled, 0);
    }

    void proposesAYear();
    void proposesNothingOnClosedDays();
    void asksWhoWaits_data();
    void asksWhoWaits();
    void keepsWhatStands_data();
    void keepsWhatStands();
    void saysThatHistoryIsMissing();
    void givesReasons();
    void reasonsKnowWhatThePlanGivesBefore();
    void leavesAMonthEmptyWithWords();
    void avoidsEveningsOfTheOtherGroup();
    void cancelsWithTheFewestChanges();
    void refuses_data();
    void refuses();

private:
    PlanningContext context()
    {
        return {QDate(2026, 11, 21), m_ids, QLocale(QStringLiteral("en_FI"))};
    }

    FixedClock m_clock{QDate(2026, 11, 21)};
    SeededEntropy m_entropy{1};
    IdSource m_ids{m_clock, m_entropy};
};

namespace {

const DateRange year2027{QDate(2027, 1, 1), QDate(2027, 12, 31)};
const DateRange spring2027{QDate(2027, 1, 1), QDate(2027, 5, 31)};

Id<CoreGroup> group()
{
    return idOf<CoreGroup>(QStringLiteral("Ryhmä"));
}

QString members(int count)
{
    QString text = QStringLiteral("group | Ryhmä\n");
    for (int i = 1; i <= count; ++i)
        text += QStringLiteral("member | Yritys %1\n").arg(i, 2, 10, QLatin1Char('0'));
    return text;
}

QStringList hostsOf(const Dataset &dataset, const planning::Proposal &proposal)
{
    QStringList names;
    for (const auto &meeting : proposal.meetings)
        names.append(meeting.host.isNull() ? QStringLiteral("-")
                                           : dataset.companies.value(meeting.host).name);
    return names;
}

} // namespace

void TestRotationOperations::proposesAYear()
{
    Dataset dataset = datasetFromText(members(25));
    const auto proposal = proposeSeason(dataset, group(), year2027, context());
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->meetings.size(), 11); // July is off
    QCOMPARE(proposal->unfilled, 0);
    QCOMPARE(proposal->after.score.broken, 0);
    QVERIFY(proposal->isProven);
    QStringList hosts = hostsOf(dataset, *proposal);
    QCOMPARE(hosts.removeDuplicates(), 0);
    QCOMPARE(proposal->operation.kind, OperationKind::AcceptPlan);
    apply(dataset, proposal->operation);
    QCOMPARE(dataset.meetings.size(), 11);
    for (const Meeting &meeting : dataset.meetings) {
        QCOMPARE(meeting.state, MeetingState::Proposed);
        QCOMPARE(meeting.start, QTime(17, 30));
        QVERIFY(meeting.theme.isNull()); // open: the host chooses it
    }
    // Planned again, it is the same plan: nothing would change.
    const auto again = proposeSeason(dataset, group(), year2027, context());
    QVERIFY(again.has_value());
    QCOMPARE(again->after.score.objective, proposal->after.score.objective);
}

void TestRotationOperations::proposesNothingOnClosedDays()
{
    const Dataset dataset = datasetFromText(members(12));
    const auto proposal = proposeSeason(dataset, group(), year2027, context());
    QVERIFY(proposal.has_value());
    const QList<QDate> closed
        = {QDate(2027, 1, 5), QDate(2027, 1, 6),  QDate(2027, 3, 25), QDate(2027, 5, 5),
           QDate(2027, 5, 6), QDate(2027, 6, 24), QDate(2027, 12, 23)};
    for (const auto &meeting : proposal->meetings) {
        QVERIFY2(!closed.contains(meeting.date), qPrintable(meeting.date.toString(Qt::ISODate)));
        QVERIFY(meeting.date.dayOfWeek() >= 2 && meeting.date.dayOfWeek() <= 4);
    }
}

void TestRotationOperations::asksWhoWaits_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("never");
    QTest::newRow("hosted last year") << "hosted | Yritys 01 | 1 | 2026-10-06"
                                      << "Yritys 01";
    QTest::newRow("held this year") << "meeting | 2026-10-06 | Yritys 03 | held"
                                    << "Yritys 03";
    QTest::newRow("is to host in December") << "meeting | 2026-12-08 | Yritys 02 | agreed"
                                            << "Yritys 02";
    QTest::newRow("away all spring") << "away | Yritys 04 | 2027-01-01 | 2027-05-31"
                                     << "Yritys 04";
    QTest::newRow("a guest") << "member | Vieras Oy | 2026-01-01 | | guest"
                             << "Vieras Oy";
    QTest::newRow("has left") << "member | Lähtijä Oy | 2020-01-01 | 2026-06-30"
                              << "Lähtijä Oy";
    QTest::newRow("has paused") << "member | Tauko Oy | 2026-01-01 | | paused"
                                << "Tauko Oy";
}

void TestRotationOperations::asksWhoWaits()
{
    QFETCH(QString, facts);
    QFETCH(QString, never);
    const Dataset dataset = datasetFromText(members(6) + facts);
    const auto proposal = proposeSeason(dataset, group(), spring2027, context());
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->unfilled, 0);
    QVERIFY(!hostsOf(dataset, *proposal).contains(never));
}

void TestRotationOperations::keepsWhatStands_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("asked") << "asked";
    QTest::newRow("promised") << "promised";
    QTest::newRow("agreed") << "agreed";
    QTest::newRow("invited") << "invited";
    QTest::newRow("held") << "held";
}

void TestRotationOperations::keepsWhatStands()
{
    QFETCH(QString, state);
    // Yritys 01 has hosted more than anybody: a free choice would never fall on it.
    const Dataset dataset
        = datasetFromText(members(8)
                          + QStringLiteral("hosted | Yritys 01 | 3 | 2026-10-06\n"
                                           "meeting | 2027-03-16 | Yritys 01 | %1\n")
                                .arg(state));
    const auto proposal = proposeSeason(dataset, group(), spring2027, context());
    QVERIFY(proposal.has_value());
    const auto &march = proposal->meetings[2];
    QCOMPARE(march.date, QDate(2027, 3, 16));
    QCOMPARE(march.host, idOf<Company>(QStringLiteral("Yritys 01")));
    QVERIFY(!march.isChanged);
    QCOMPARE(proposal->changed, 0);
}

void TestRotationOperations::saysThatHistoryIsMissing()
{
    const auto without = proposeSeason(datasetFromText(members(6)), group(), spring2027, context());
    QVERIFY(
        without->notes.join(QLatin1Char(' ')).contains(QLatin1String("have not been recorded")));
    const auto with
        = proposeSeason(datasetFromText(members(6) + QStringLiteral("hosted | Yritys 01 | 1")),
                        group(), spring2027, context());
    QVERIFY(with->notes.isEmpty());
}

void TestRotationOperations::givesReasons()
{
    const Dataset dataset = datasetFromText(
        QStringLiteral("group | Ryhmä\nmember | Alfa | 2019-03-01\nmember | Beeta | 2019-03-01\n"
                       "hosted | Alfa | 1 | 2024-06-11\nhosted | Beeta | 1 | 2025-06-11\n"));
    const auto proposal
        = proposeSeason(dataset, group(), {QDate(2027, 1, 1), QDate(2027, 1, 31)}, context());
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->meetings.size(), 1);
    QCOMPARE(hostsOf(dataset, *proposal), QStringList(QStringLiteral("Alfa")));
    QVERIFY2(proposal->meetings[0].reasons[0].startsWith(QLatin1String("Has waited longest")),
             qPrintable(proposal->meetings[0].reasons.join(QLatin1Char(' '))));
}

// One company for two months: in the second it has hosted already.
void TestRotationOperations::reasonsKnowWhatThePlanGivesBefore()
{
    const Dataset dataset
        = datasetFromText(QStringLiteral("group | Ryhmä\nmember | Alfa\nmember | Beeta\n"
                                         "away | Beeta | 2027-02-01 | 2027-12-31\n"));
    const auto proposal = proposeSeason(dataset, group(), spring2027, context());
    QVERIFY(proposal.has_value());
    const QString alfa = QStringLiteral("Alfa");
    QStringList reasons;
    for (const auto &meeting : proposal->meetings) {
        if (nameOf(dataset, meeting.host) == alfa)
            reasons.append(meeting.reasons.first());
    }
    QVERIFY(reasons.size() >= 2);
    QVERIFY2(reasons.first().startsWith(QLatin1String("Has not hosted yet")),
             qPrintable(reasons.first()));
    QVERIFY2(reasons.at(1).startsWith(QLatin1String("Has waited")), qPrintable(reasons.at(1)));
}

void TestRotationOperations::leavesAMonthEmptyWithWords()
{
    const Dataset dataset
        = datasetFromText(QStringLiteral("group | Ryhmä\nmember | Alfa\nmember | Beeta\n"
                                         "away | Alfa | 2027-02-01 | 2027-02-28\n"
                                         "away | Beeta | 2027-01-25 | 2027-03-02\n"));
    const auto proposal = proposeSeason(dataset, group(), spring2027, context());
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->unfilled, 1);
    QVERIFY(proposal->isProven);
    const auto &february = proposal->meetings[1];
    QVERIFY(february.date.isNull());
    const QString why = february.reasons.join(QLatin1Char(' '));
    QVERIFY2(why.contains(QLatin1String("No company can host"))
                 && why.contains(QLatin1String("Beeta is away")),
             qPrintable(why));
}

void TestRotationOperations::avoidsEveningsOfTheOtherGroup()
{
    Dataset dataset
        = datasetFromText(members(3) + QStringLiteral("group | Toinen\nmember | Muu Oy\n"));
    const auto advisor
        = naturalId<Coordinator>(QStringLiteral("coordinator"), {QStringLiteral("Kati")});
    for (CoreGroup each : dataset.groups) {
        each.coordinator = advisor;
        dataset.groups.put(each);
    }
    const DateRange january{QDate(2027, 1, 1), QDate(2027, 1, 31)};
    for (const CoreGroup &each : Dataset(dataset).groups) {
        const auto proposal = proposeSeason(dataset, each.id, january, context());
        QVERIFY(proposal.has_value());
        apply(dataset, proposal->operation);
    }
    QCOMPARE(dataset.meetings.size(), 2);
    QVERIFY(dataset.meetings.begin()->date != std::next(dataset.meetings.begin())->date);
}

void TestRotationOperations::cancelsWithTheFewestChanges()
{
    Dataset dataset = datasetFromText(members(9));
    const auto proposal = proposeSeason(dataset, group(), spring2027, context());
    QVERIFY(proposal.has_value());
    apply(dataset, proposal->operation);
    for (Meeting meeting : Dataset(dataset).meetings) {
        meeting.state = meeting.date.month() <= 2 ? MeetingState::Invited : MeetingState::Agreed;
        dataset.meetings.put(meeting);
    }
    const auto &second = proposal->meetings[1];
    const auto repair = cancelHosting(dataset, second.meeting, QStringLiteral("flu"), context());
    QVERIFY(repair.has_value());
    QCOMPARE(repair->changed, 0);
    QCOMPARE(repair->unfilled, 0);
    QVERIFY(repair->isProven);
    const auto &changed = repair->meetings[1];
    QCOMPARE(changed.meeting, second.meeting);
    QCOMPARE(changed.date, second.date); // the others know of the evening
    QVERIFY(changed.host != second.host);
    QVERIFY(!repair->calls.isEmpty());
    QCOMPARE(repair->calls.first().company, changed.host);
    apply(dataset, repair->operation);
    QCOMPARE(dataset.meetings.value(second.meeting).state, MeetingState::Proposed);
    QCOMPARE(dataset.hostTurns.size(), 1);
    QCOMPARE(dataset.hostTurns.begin()->kind, HostTurnKind::Skipped);
    // It keeps its turn: nobody else comes before it in the queue.
    const auto turns = planning::turnsOf(dataset, group(), QDate(2026, 11, 21));
    const auto own = std::find_if(turns.begin(), turns.end(),
                                  [&](const auto &turn) { return turn.company == second.host; });
    QCOMPARE(own->turns, 0);
}

void TestRotationOperations::refuses_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<ErrorCode>("code");
    const QDate january(2027, 1, 1);
    const QDate december(2027, 12, 31);
    QTest::newRow("no such group") << "group | Muu" << january << december << ErrorCode::Unknown;
    QTest::newRow("no companies") << "group | Ryhmä" << january << december << ErrorCode::NoPlan;
    QTest::newRow("ends before it begins")
        << "group | Ryhmä\nmember | Alfa" << december << january << ErrorCode::InvalidValue;
    QTest::newRow("only months off") << "group | Ryhmä\nmember | Alfa" << QDate(2027, 7, 1)
                                     << QDate(2027, 7, 31) << ErrorCode::NothingToDo;
}

void TestRotationOperations::refuses()
{
    QFETCH(QString, facts);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(ErrorCode, code);
    const auto proposal = proposeSeason(datasetFromText(facts), group(), {first, last}, context());
    QVERIFY(!proposal);
    QCOMPARE(proposal.error().code, code);
}

QTEST_GUILESS_MAIN(TestRotationOperations)
#include "tst_rotationoperations.moc"
