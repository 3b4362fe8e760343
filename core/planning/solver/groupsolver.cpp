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
    GroupSolver(GroupTable table, const Limits &limits,
                const std::function<void(const GroupSolution &)> &improved, int cutoff)
        : m_table(std::move(table))
        , m_limits(limits)
        , m_improved(improved)
        , m_rows(rotationRows(m_table))
        , m_guide(guideOf(m_table, m_rows, noPrices(m_table, m_rows)))
    {
        m_solution.cost = cutoff;
    }

    GroupSolution run()
    {
        m_table.countsOverEmpty = m_guide.bound() >= leastEmptyCost(m_table);
        raiseBound(m_guide.bound());
        beam(20);
        // Where the exact search has too much before it, better prices and plans narrow it first.
        for (int attempt = 0; attempt < 4 && !m_solution.isProven() && !isStopped(); ++attempt) {
            findPrices();
            searchExactly(60 << (2 * attempt), m_limits.labels >> (2 * (3 - attempt)));
        }
        return m_solution;
    }

private:
    bool isStopped() const { return m_limits.stop && m_limits.stop(); }

    void raiseBound(int bound)
    {
        m_solution.bound
            = std::min(std::max(m_solution.bound, upToUnit(bound, m_table.unit)), m_solution.cost);
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

    // Leaves out what no better plan can use. The prices stay good: rows are of hosts and slots.
    void fix()
    {
        const int limit = m_solution.cost - m_table.unit + m_guide.priced.allowance;
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
        for (int round = 1; round <= m_limits.rounds && !m_solution.isProven() && !isStopped();
             ++round) {
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
                if (m_solution.isProven())
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
        while (!m_solution.isProven() && !isStopped()) {
            fix();
            raiseBound(m_guide.bound());
            const int most = m_solution.cost - m_table.unit;
            const int threshold = std::min(m_solution.bound + rise * m_table.unit, most);
            const Searched found = search(m_table, m_rows, m_guide, {threshold, labels, false});
            if (!found.complete)
                return;
            if (found.plan) {
                take(*found.plan);
                raiseBound(m_solution.cost);
                return;
            }
            raiseBound(threshold + m_table.unit);
            ++rise;
        }
    }

    GroupTable m_table;
    const Limits &m_limits;
    const std::function<void(const GroupSolution &)> &m_improved;
    RotationRows m_rows;
    Guide m_guide; // the best so far
    GroupSolution m_solution;
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
                         const std::function<void(const GroupSolution &)> &improved)
{
    GroupSolution best;
    int bound = impossible;
    for (const auto &months : choicesOf(shortage.months, shortage.missing)) {
        const GroupSolution solution
            = GroupSolver(without(table, months), limits, improved, best.cost).run();
        if (solution.cost < best.cost)
            best = solution;
        bound = std::min(bound, solution.bound);
    }
    best.bound = std::min(bound, best.cost);
    return best;
}

// More ways than this to leave months out are left to the bound.
constexpr int mostShort = 2;

} // namespace

GroupSolution solveGroup(GroupTable table, const Limits &limits,
                         const std::function<void(const GroupSolution &)> &improved)
{
    const Shortage shortage = themeShortage(table);
    if (shortage.missing > 0 && shortage.missing <= mostShort)
        return solveShort(table, shortage, limits, improved);
    return GroupSolver(std::move(table), limits, improved, impossible).run();
}

} // namespace kv::planning::solver
