// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/smallplan.h"

#include "planning/analysis.h"
#include "planning/planner.h"
#include "support/effort.h"

#include <QRandomGenerator>
#include <QtTest>

#include <limits>

using namespace kv::planning;

// Small random seasons, where every plan there is can be tried: the planner's is the best of them.
class TestBruteForce : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBestOfAllPlans_data();
    void findsTheBestOfAllPlans();
};

namespace {

// A season with few evenings, so that all plans can be tried; absences, wishes, turns and gaps by
// chance.
Plan randomProblem(quint32 seed)
{
    QRandomGenerator random(seed);
    Plan plan = smallPlan();
    PlanGroup &group = plan.groups[0];
    const int open[3][3] = {{12, 19, 26}, {9, 11, 18}, {9, 18, 25}};
    for (int month = 1; month <= 3; ++month) {
        for (const QDate day : daysOf(group.season[month - 1])) {
            const auto &days = open[month - 1];
            if (day.day() != days[0] && day.day() != days[1] && day.day() != days[2])
                group.closed.insert(day, QString());
        }
        group.season[month - 1].evening.reset();
    }
    for (Candidate &company : group.candidates) {
        company.turns = random.bounded(3);
        company.rank = random.bounded(4);
        company.offers = {random.bounded(3)};
        company.municipality = QString::number(random.bounded(2));
        company.industry = QString::number(random.bounded(2));
        if (random.bounded(3) == 0)
            company.months = {1 + random.bounded(3), 1 + random.bounded(3)};
        if (random.bounded(3) == 0)
            company.preferMonths = {1 + random.bounded(3)};
        if (random.bounded(2) == 0) {
            const QDate first = QDate(2027, 1, 1).addDays(random.bounded(80));
            company.away = {{first, first.addDays(random.bounded(30))}};
        }
    }
    group.backlog = {0};
    group.votes = {{0, random.bounded(4)}, {1, random.bounded(4)}};
    group.themeMayStayOpen = random.bounded(2) == 0;
    group.minGap = 14 + random.bounded(14);
    plan.themes[1].topic = plan.themes[random.bounded(2)].topic;
    plan.themes[2].wantsExpert = random.bounded(2) == 0;
    plan.experts[0].target = random.bounded(2);
    if (random.bounded(2) == 0)
        group.previous = Previous{QDate(2026, 12, 15), 2026 * 12 + 12, QStringLiteral("0"), {}, {}};
    for (Slot &slot : group.season) {
        if (random.bounded(4) > 0)
            continue;
        slot.sent = Evening{QDate(slot.year, slot.month, open[slot.month - 1][random.bounded(3)]),
                            random.bounded(4),
                            random.bounded(3),
                            {}};
        slot.promise = random.bounded(2) == 0 ? Promise::Asked : Promise::Invited;
        slot.keepsHost = true;
    }
    weighChanges(plan);
    return plan;
}

int bestOfAll(Plan &plan, const Ability &ability, int slot)
{
    QList<Slot> &season = plan.groups[0].season;
    if (slot == season.size()) {
        const Score score = analyse(plan, ability).score;
        return score.broken > 0 ? std::numeric_limits<int>::max() : score.objective;
    }
    season[slot].evening.reset();
    int best = bestOfAll(plan, ability, slot + 1);
    for (const QDate day : daysOf(season[slot])) {
        if (plan.groups[0].closed.contains(day))
            continue;
        for (int host = 0; host < 4; ++host) {
            if (!ability[0][std::size_t(slot)][std::size_t(host)])
                continue;
            for (int theme = -1; theme < 3; ++theme) {
                for (const bool withExpert : {false, true}) {
                    if (withExpert && (theme < 0 || !plan.themes[theme].wantsExpert))
                        continue;
                    Evening evening{day, host, {}, {}};
                    if (theme >= 0)
                        evening.theme = theme;
                    if (withExpert)
                        evening.expert = 0;
                    season[slot].evening = evening;
                    best = std::min(best, bestOfAll(plan, ability, slot + 1));
                }
            }
        }
    }
    season[slot].evening.reset();
    return best;
}

} // namespace

void TestBruteForce::findsTheBestOfAllPlans_data()
{
    QTest::addColumn<quint32>("seed");
    const auto last = quint32(kv::test::effort(12));
    for (quint32 seed = 1; seed <= last; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestBruteForce::findsTheBestOfAllPlans()
{
    QFETCH(quint32, seed);
    const Plan problem = randomProblem(seed);
    const Outcome outcome = plan(problem);
    Plan tried = problem;
    const int best = bestOfAll(tried, abilityOf(problem), 0);
    QCOMPARE(outcome.score.broken, 0);
    QCOMPARE(outcome.score.objective, best);
    QVERIFY(outcome.proven());
}

QTEST_GUILESS_MAIN(TestBruteForce)
#include "tst_bruteforce.moc"
