// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefiles.h"
#include "planning/oracle.h"

#include "planning/planner.h"
#include "planning/solver/labelsearch.h"
#include "support/effort.h"

#include <QtTest>

#include <memory>

using namespace kv::planning;
using namespace kv::planning::solver;

// Paths that keep the rotation to the letter: they bound every plan, lose no best plan when states
// are left out, and say more than prices on the rotation do.
class TestTurnPaths : public QObject
{
    Q_OBJECT

private slots:
    void boundAndFind_data();
    void boundAndFind();
    void saysMoreThanPricesDo();
};

namespace {

GroupTable tableOf(const Plan &problem)
{
    return compile(std::make_shared<const Plan>(problem), abilityOf(problem), 0, unitFor(problem));
}

// Steps of prices by a plain rule, ever shorter ones; returns the best bound, whose prices are
// left.
template <typename Bound, typename Path, typename Price>
int movePrices(const GroupTable &table, const RotationRows &rows, Prices prices, int rounds,
               Bound bound, Path path, Price price)
{
    Momentum momentum = noPrices(table, rows);
    Prices best = prices;
    int highest = bound();
    for (int round = 0; round < rounds && bound() < impossible; ++round) {
        const int aim = std::max(1, 8 * table.unit * (rounds - round) / rounds);
        if (!movePrices(table, rows, prices, momentum, path(), bound(), bound() + aim))
            break;
        price(prices);
        if (bound() > highest) {
            highest = bound();
            best = prices;
        }
    }
    price(best);
    return highest;
}

int moveTurnPrices(const GroupTable &table, TurnPaths &paths, int rounds)
{
    return movePrices(
        table, RotationRows(), paths.prices(), rounds, [&] { return paths.bound(); },
        [&] { return paths.shortest(); }, [&](const Prices &prices) { paths.price(prices); });
}

int moveChainPrices(const GroupTable &table, const RotationRows &rows, Guide &guide, int rounds)
{
    return movePrices(
        table, rows, guide.prices, rounds, [&] { return guide.bound(); },
        [&] { return shortestPath(table, guide.priced.costs, guide.path); },
        [&](const Prices &prices) { guide = boundOf(table, rows, prices); });
}

Searched searchAlong(const GroupTable &table, const TurnPaths &paths, int threshold)
{
    constexpr int enough = 100'000;
    return search(table, {}, paths.guide(), {threshold, enough, false, nullptr, &paths});
}

} // namespace

void TestTurnPaths::boundAndFind_data()
{
    QTest::addColumn<bool>("isRepair");
    QTest::newRow("planned") << false;
    QTest::newRow("repaired") << true;
}

void TestTurnPaths::boundAndFind()
{
    QFETCH(bool, isRepair);
    int tried = 0;
    for (quint32 seed = 30001; seed <= quint32(30000 + kv::test::effort(400)); ++seed) {
        const Plan problem = isRepair ? randomRepair(seed) : randomProblem(seed);
        if (problem.groups.size() > 1)
            continue;
        const Outcome outcome = plan(problem);
        const Grade best = bestOfAll(problem);
        QVERIFY(gradeOf(outcome.plan, outcome.score.objective) == best);
        if (outcome.unfilled > 0)
            continue;
        ++tried;
        const GroupTable table = tableOf(problem);
        const Guide guide = guideOf(table, {}, noPrices(table, {}));
        const int optimum = outcome.score.objective * table.unit;
        TurnPaths paths(table, guide, optimum + 3 * table.unit);
        QVERIFY(paths.isWhole());
        for (const int rounds : {0, 1, 5, 20}) {
            QVERIFY2(moveTurnPrices(table, paths, rounds) <= optimum,
                     QByteArray::number(seed).constData());
            const Searched found = searchAlong(table, paths, optimum);
            QVERIFY2(found.plan && found.plan->cost == optimum,
                     QByteArray::number(seed).constData());
            const Searched better = searchAlong(table, paths, optimum - 1);
            QVERIFY2(better.complete && !better.plan, QByteArray::number(seed).constData());
            paths.fix(optimum);
        }
    }
    QVERIFY(tried > kv::test::effort(400) / 8);
}

// A group of the nation's case, before anything is sent: who waits can host in few months, and
// prices leave the bound a twentieth below the best plan.
void TestTurnPaths::saysMoreThanPricesDo()
{
    const Plan problem = freshGroup(9);
    const GroupTable table = tableOf(problem);
    const Outcome outcome = plan(problem);
    const RotationRows rows = rotationRows(table);
    Guide guide = boundOf(table, rows, noPrices(table, rows));
    const int byChain = moveChainPrices(table, rows, guide, 100);
    complete(table, guide);
    const int optimum = outcome.score.objective * table.unit;
    TurnPaths paths(table, guide, optimum);
    QVERIFY(paths.isWhole());
    const int byTurns = moveTurnPrices(table, paths, 100);
    QVERIFY(byTurns <= optimum);
    QVERIFY2(optimum - byTurns < (optimum - byChain) / 2,
             QByteArray::number(double(byTurns) / table.unit).constData());
}

QTEST_GUILESS_MAIN(TestTurnPaths)
#include "tst_turnpaths.moc"
