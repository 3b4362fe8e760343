// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/rotationoperations.h"
#include "operations/turnoperations.h"
#include "support/datasets.h"
#include "support/fixedclock.h"

#include <QtTest>

#include <algorithm>

using namespace kv;
using namespace kv::operations;
using namespace kv::support;

// Turns out of the queue, and turns that do not hold any more.
class TestTurnOperations : public QObject
{
    Q_OBJECT

private slots:
    void volunteerHosts_data();
    void volunteerHosts();
    void plannerKeepsTheVolunteer();
    void reserveHostIsProposedFirst();
    void hostIsNoReserve();
    void findsTurnsOnAbsences_data();
    void findsTurnsOnAbsences();
    void tellsWhoWasInvited();

private:
    PlanningContext context()
    {
        return {today, m_ids, QLocale(QStringLiteral("en_FI")), {}, {}, false};
    }
    Id<CoreGroup> group() const { return idOf<CoreGroup>(QStringLiteral("Ryhmä")); }
    Id<Company> company(const char *name) const { return idOf<Company>(QString::fromLatin1(name)); }
    Id<Meeting> on(QDate day) const { return meetingOn(QStringLiteral("Ryhmä"), day); }

    static inline const QDate today{2026, 11, 21};
    FixedClock m_clock{today};
    SeededEntropy m_entropy{1};
    IdSource m_ids{m_clock, m_entropy};
};

namespace {

Dataset with(const QString &facts)
{
    return datasetFromText(QStringLiteral("group | Ryhmä\n"
                                          "member | Alfa | 2020-01-01\n"
                                          "member | Beeta | 2021-01-01\n"
                                          "member | Gamma | 2022-01-01\n"
                                          "member | Delta | 2023-01-01\n")
                           + facts);
}

} // namespace

void TestTurnOperations::volunteerHosts_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<OperationKind>("kind");
    QTest::newRow("an empty month") << "" << OperationKind::AddMeeting;
    QTest::newRow("a month with a meeting")
        << "meeting | 2027-04-13 | Alfa" << OperationKind::AssignHost;
    QTest::newRow("a cancelled one")
        << "meeting | 2027-04-13 | Alfa | cancelled" << OperationKind::AddMeeting;
}

void TestTurnOperations::volunteerHosts()
{
    QFETCH(QString, facts);
    QFETCH(OperationKind, kind);
    Dataset dataset = with(facts);
    const auto step = volunteerHost(dataset, group(), QDate(2027, 4, 1), company("Delta"),
                                    QStringLiteral("Avoimet ovet"), today, m_ids);
    QVERIFY(step.has_value());
    QCOMPARE(step->kind, kind);
    apply(dataset, *step);
    const auto &meetings = dataset.meetings;
    const auto hosts = std::find_if(meetings.begin(), meetings.end(), [&](const Meeting &meeting) {
        return meeting.host == company("Delta");
    });
    QVERIFY(hosts != meetings.end());
    QCOMPARE(hosts->date.month(), 4);
    QCOMPARE(dataset.hostTurns.size(), 1);
    QCOMPARE(dataset.hostTurns.begin()->kind, HostTurnKind::Passed);
    QCOMPARE(dataset.hostTurns.begin()->reason, QStringLiteral("Avoimet ovet"));
    QCOMPARE(dataset.hostTurns.begin()->meeting, hosts->id);
}

void TestTurnOperations::plannerKeepsTheVolunteer()
{
    Dataset dataset = with(QStringLiteral("hosted | Delta | 3 | 2026-10-06"));
    const auto step = volunteerHost(dataset, group(), QDate(2027, 2, 1), company("Delta"),
                                    QStringLiteral("Avoimet ovet"), today, m_ids);
    QVERIFY(step.has_value());
    apply(dataset, *step);
    const auto proposal
        = proposeSeason(dataset, group(), {QDate(2027, 1, 1), QDate(2027, 4, 30)}, context());
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->meetings[1].host, company("Delta"));
    QCOMPARE(proposal->after.score.broken, 0);
}

void TestTurnOperations::reserveHostIsProposedFirst()
{
    Dataset dataset = with(QStringLiteral("meeting | 2027-01-12 | Alfa | agreed\n"
                                          "hosted | Delta | 3 | 2026-10-06"));
    const auto step = setReserveHost(dataset, on(QDate(2027, 1, 12)), company("Delta"));
    QVERIFY(step.has_value());
    apply(dataset, *step);
    const auto proposal
        = cancelHosting(dataset, on(QDate(2027, 1, 12)), QStringLiteral("flunssa"), context());
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->meetings.first().host, company("Delta"));
    QCOMPARE(proposal->meetings.first().date, QDate(2027, 1, 12));
}

void TestTurnOperations::hostIsNoReserve()
{
    const Dataset dataset = with(QStringLiteral("meeting | 2027-01-12 | Alfa"));
    QCOMPARE(setReserveHost(dataset, on(QDate(2027, 1, 12)), company("Alfa")).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(setReserveHost(dataset, Id<Meeting>(), company("Alfa")).error().code,
             ErrorCode::Unknown);
}

void TestTurnOperations::findsTurnsOnAbsences_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<int>("count");
    QTest::newRow("not away") << "" << 0;
    QTest::newRow("one of two") << "away | Alfa | 2027-01-10 | 2027-01-20" << 1;
    QTest::newRow("both") << "away | Alfa | 2027-01-01 | 2027-12-31" << 2;
    QTest::newRow("somebody else") << "away | Beeta | 2027-01-01 | 2027-12-31" << 0;
    QTest::newRow("gone by") << "away | Alfa | 2026-10-01 | 2026-10-31\n"
                                "meeting | 2026-10-06 | Alfa | held"
                             << 0;
}

void TestTurnOperations::findsTurnsOnAbsences()
{
    QFETCH(QString, facts);
    QFETCH(int, count);
    const Dataset dataset = with(QStringLiteral("meeting | 2027-01-12 | Alfa\n"
                                                "meeting | 2027-05-11 | Alfa | agreed\n")
                                 + facts);
    QCOMPARE(turnsBrokenBy(dataset, company("Alfa"), today).size(), count);
}

void TestTurnOperations::tellsWhoWasInvited()
{
    const Dataset dataset = with(QStringLiteral("meeting | 2027-01-12 | Alfa | invited\n"
                                                "away | Alfa | 2027-01-01 | 2027-01-31\n"));
    const auto proposal
        = replan(dataset, group(), {QDate(2027, 1, 1), QDate(2027, 1, 31)}, context());
    QVERIFY(proposal.has_value());
    const QString notes = proposal->notes.join(u' ');
    QVERIFY2(notes.contains(QStringLiteral("Invitations for Tue 12 Jan 2027")), qPrintable(notes));
}

QTEST_GUILESS_MAIN(TestTurnOperations)
#include "tst_turnoperations.moc"
