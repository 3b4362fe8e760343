// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/groupsolver.h"

#include "planning/solver/matching.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

int upToUnit(int cost, int unit)
{
    return cost <= 0 ? cost / unit * unit : (cost + unit - 1) / unit * unit;
}

class GroupSolver
{
public:
    GroupSolver(GroupTable table, const Limits &limits, const Improved &improved,
                const Known &known, int cutoff)
        : m_table(std::move(table))
        , m_limits(limits)
        , m_improved(improved)
        , m_rows(known.rows)
        , m_guide(guideOf(m_table, m_rows, known.prices))
    {
        m_solution.cost = cutoff;
        const auto isPriced = [](int price) { return price > 0; };
        const Prices &prices = m_guide.prices;
        m_isWarm = std::any_of(prices.themes.begin(), prices.themes.end(), isPriced)
            || std::any_of(prices.caps.begin(), prices.caps.end(), isPriced)
            || std::any_of(prices.waits.begin(), prices.waits.end(), isPriced);
    }

    GroupSolution run()
    {
        if (!start(20))
            return noPlan();
        // Where the exact search has too much before it, better prices and plans narrow it first.
        for (int attempt = 0; attempt < 4 && !isDone() && !isStopped(); ++attempt) {
            // Prices that are good already need no search of their own at first.
            if (attempt > 0 || !m_isWarm)
                findPrices();
            searchExactly(60 << (2 * attempt), m_limits.labels >> (2 * (3 - attempt)));
        }
        m_solution.prices = std::move(m_guide.prices);
        return std::move(m_solution);
    }

    GroupSolution runQuickly()
    {
        if (!start(40))
            return noPlan();
        m_solution.prices = std::move(m_guide.prices);
        return std::move(m_solution);
    }

    GroupSolution runByPrices()
    {
        if (!start(20))
            return noPlan();
        findPrices();
        beam(60);
        m_solution.prices = std::move(m_guide.prices);
        return std::move(m_solution);
    }

private:
    // A first plan; false: there is none.
    bool start(int width)
    {
        m_table.countsOverEmpty = m_guide.bound() >= leastEmptyCost(m_table);
        raiseBound(m_guide.bound());
        if (m_guide.bound() >= impossible)
            return false;
        beam(width);
        return m_solution.cost < impossible || leaveFree();
    }

    GroupSolution noPlan()
    {
        GroupSolution none;
        none.bound = impossible;
        none.prices = std::move(m_guide.prices);
        return none;
    }

    bool isStopped() const { return m_limits.stop && m_limits.stop(); }

    // By how much a plan must be better to be looked for. With prices on them plans differ by
    // fractions, which only the bound takes note of.
    int grain() const { return m_table.isWhole ? m_table.unit : std::max(1, m_table.unit / 32); }

    // As high as the bound can be said to be: what is not a grain better has been left out.
    int highestBound() const { return m_solution.cost - (m_table.isWhole ? 0 : grain() - 1); }
    bool isDone() const { return m_solution.bound >= highestBound(); }

    void raiseBound(int bound)
    {
        if (m_table.isWhole)
            bound = upToUnit(bound, m_table.unit);
        m_solution.bound = std::min(std::max(m_solution.bound, bound), highestBound());
    }

    void take(const GroupPlan &plan)
    {
        if (plan.cost >= m_solution.cost)
            return;
        m_solution.cost = plan.cost;
        m_solution.evenings.clear();
        for (std::size_t slot = 0; slot < plan.cells.size(); ++slot) {
            m_solution.evenings.emplace_back();
            if (plan.cells[slot] != nobody)
                m_solution.evenings.back()
                    = eveningAt(m_table.season[slot], plan.cells[slot], plan.experts[slot]);
        }
        if (m_improved)
            m_improved(m_solution);
    }

    void beam(int width)
    {
        const Searched found = search(m_table, m_rows, m_guide, {m_solution.cost - 1, width, true});
        if (found.plan)
            take(*found.plan);
        if (found.complete)
            raiseBound(m_solution.cost);
    }

    // Only what is locked: that is a plan wherever the locked meetings are in the table.
    bool leaveFree()
    {
        GroupTable locked = m_table;
        Keep keep;
        for (const SlotTable &slot : locked.season)
            keep.emplace_back(slot.cost.size(), char(slot.locked));
        shrink(locked, keep);
        const Guide guide = guideOf(locked, m_rows, noPrices(locked, m_rows));
        const Searched found = search(locked, m_rows, guide, {impossible - 1, 1, true});
        // A locked slot has one cell, so its number is the same in both tables.
        if (found.plan)
            take(*found.plan);
        return found.plan.has_value();
    }

    // Leaves out what no better plan can use. The prices stay good: rows are of hosts and slots.
    void fix()
    {
        const int limit = m_solution.cost - grain() + m_guide.priced.allowance;
        Keep keep;
        for (int s = 0; s < int(m_table.season.size()); ++s) {
            const SlotTable &slot = m_table.season[std::size_t(s)];
            keep.emplace_back();
            for (int cell = 0; cell < slot.cells(); ++cell) {
                const int through = m_guide.path.through(s, cell);
                keep.back().push_back(through < impossible && through <= limit);
            }
        }
        shrink(m_table, keep);
        m_guide = guideOf(m_table, m_rows, std::move(m_guide.prices));
    }

    void findPrices()
    {
        Guide current = m_guide;
        // How far above the bound to aim. The best plan is no good aim while it leaves months
        // empty.
        int aim = 64 * m_table.unit;
        int idle = 0;
        Momentum momentum = noPrices(m_table, m_rows);
        for (int round = 1; round <= m_limits.rounds && !isDone() && !isStopped(); ++round) {
            const auto path = shortestPath(m_table, current.priced.costs, current.path);
            Prices prices = current.prices;
            const int target
                = int(std::min<qint64>(m_solution.cost, qint64(current.bound()) + aim));
            if (!movePrices(m_table, m_rows, prices, momentum, path, current.bound(), target))
                break; // the path is a plan: nothing is left to price
            current = guideOf(m_table, m_rows, std::move(prices));
            const int rise = current.bound() - m_guide.bound();
            if (rise > 0) {
                m_guide = current;
                raiseBound(m_guide.bound());
                m_table.countsOverEmpty |= m_guide.bound() >= leastEmptyCost(m_table);
                idle = 0;
                if (rise > aim / 4)
                    aim = std::min(aim * 2, impossible / 4);
            } else if (++idle == 5) {
                idle = 0;
                aim = std::max(aim / 2, m_table.unit);
                current = m_guide;
                momentum = noPrices(m_table, m_rows);
            }
            if (round % 12 == 0) {
                beam(30);
                if (isDone())
                    break;
                fix();
                current = m_guide;
            }
        }
    }

    void searchExactly(int width, int labels)
    {
        beam(width);
        int rise = 0;
        while (!isDone() && !isStopped()) {
            fix();
            raiseBound(m_guide.bound());
            const int most = m_solution.cost - grain();
            const int threshold = std::min(m_solution.bound + rise * m_table.unit, most);
            const Searched found = search(m_table, m_rows, m_guide, {threshold, labels, false});
            if (!found.complete)
                return;
            if (found.plan) {
                take(*found.plan);
                raiseBound(m_solution.cost);
                return;
            }
            raiseBound(threshold + 1);
            ++rise;
        }
    }

    GroupTable m_table;
    const Limits &m_limits;
    const Improved &m_improved;
    RotationRows m_rows;
    Guide m_guide; // the best so far
    GroupSolution m_solution;
    bool m_isWarm = false; // started from prices
};

// All choices of `count` of the months.
std::vector<std::vector<int>> choicesOf(const std::vector<int> &months, int count)
{
    std::vector<std::vector<int>> choices = {{}};
    for (int chosen = 0; chosen < count; ++chosen) {
        std::vector<std::vector<int>> longer;
        for (const auto &choice : choices) {
            for (const int month : months) {
                if (choice.empty() || month > choice.back()) {
                    longer.push_back(choice);
                    longer.back().push_back(month);
                }
            }
        }
        choices = std::move(longer);
    }
    return choices;
}

GroupTable without(GroupTable table, const std::vector<int> &months)
{
    Keep keep;
    for (const SlotTable &slot : table.season)
        keep.emplace_back(slot.cost.size(), 1);
    for (const int month : months)
        keep[std::size_t(month)].assign(keep[std::size_t(month)].size(), 0);
    shrink(table, keep);
    return table;
}

// Where themes run out, so many of these months stay empty for certain. Which ones is tried one by
// one: left to prices, the bound would mix plans with fewer and with more empty months.
GroupSolution solveShort(const GroupTable &table, const Shortage &shortage, const Limits &limits,
                         const Known &known, const Improved &improved)
{
    GroupSolution best;
    best.prices = known.prices;
    int bound = impossible;
    for (const auto &months : choicesOf(shortage.months, shortage.missing)) {
        GroupSolution solution
            = GroupSolver(without(table, months), limits, improved, known, best.cost).run();
        bound = std::min(bound, solution.bound);
        if (solution.cost < best.cost)
            best = std::move(solution);
    }
    best.bound = std::min(bound, best.cost);
    return best;
}

// More ways than this to leave months out are left to the bound.
constexpr int mostShort = 2;

} // namespace

Known nothingKnown(const GroupTable &table)
{
    Known known{rotationRows(table), {}};
    known.prices = noPrices(table, known.rows);
    return known;
}

GroupSolution solveGroup(GroupTable table, const Limits &limits, const Known &known,
                         const Improved &improved)
{
    const Shortage shortage = themeShortage(table);
    if (shortage.missing > 0 && shortage.missing <= mostShort)
        return solveShort(table, shortage, limits, known, improved);
    return GroupSolver(std::move(table), limits, improved, known, impossible).run();
}

GroupSolution planQuickly(const GroupTable &table, const Known &known)
{
    const Limits limits;
    const Improved improved;
    return GroupSolver(table, limits, improved, known, impossible).runQuickly();
}

GroupSolution planByPrices(const GroupTable &table, const Limits &limits, const Known &known)
{
    const Improved improved;
    return GroupSolver(table, limits, improved, known, impossible).runByPrices();
}

} // namespace kv::planning::solver
