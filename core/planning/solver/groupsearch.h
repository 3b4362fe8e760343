// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/groupsolver.h"

#include <optional>

namespace kv::planning::solver {

// The search for one group's best plan, step by step. It goes on with ever less to choose from, as
// bounds leave out what no better plan can use.
class GroupSearch
{
public:
    // `cutoff`: only plans that cost less are looked for.
    GroupSearch(GroupTable table, const Limits &limits, const Improved &improved,
                const Known &known, int cutoff);

    // To the end, or to the limits; false: there is no plan.
    bool run();
    // The same in two steps: what is enough for most groups, and the rest.
    bool begin();
    void goOn();
    // A plan in a moment, by beam alone.
    bool runQuickly();
    // A plan and a bound by prices.
    bool runByPrices();
    // A part of all plans, from prices that are good already: few rounds, few labels.
    void runBriefly(int rounds, int labels);

    bool isStopped() const { return m_limits.stop && m_limits.stop(); }
    bool isDone() const { return m_solution.bound >= highestBound(); }
    // By how much a plan must be better to be looked for. With prices on them plans differ by
    // fractions, which only the bound takes note of.
    int grain() const { return m_table.isWhole ? m_table.unit : std::max(1, m_table.unit / 32); }
    const GroupTable &table() const { return m_table; } // what a better plan can use
    int cost() const { return m_solution.cost; } // of the best plan, or the cutoff
    const RotationRows &rows() const { return m_rows; }
    const Guide &guide() const { return m_guide; } // the best so far

    // Found elsewhere: a bound on all plans, a better plan.
    void raiseBound(int bound);
    void take(const GroupSolution &better);

    GroupSolution solution() &&;

private:
    bool start(int width);
    // As high as the bound can be said to be: what is not a grain better has been left out.
    int highestBound() const { return m_solution.cost - (m_table.isWhole ? 0 : grain() - 1); }
    void take(const GroupPlan &plan, const GroupTable &table);
    void beam(int width);
    bool leaveFree();
    void fix();
    void findPrices(int rounds);
    void searchNearby(int freeMonths);
    void searchAround(const std::vector<char> &isFree);
    void searchExactly(int width, int labels);
    bool searchByTurns(int rounds, int labels);
    bool searchAlong(const TurnPaths &paths, int most, int labels);
    void findPrices(TurnPaths &paths, int threshold, int rounds);
    bool isToGoOn(const Searched &found, int threshold);

    GroupTable m_table;
    std::optional<GroupTable> m_whole; // before anything was left out
    const Limits &m_limits;
    const Improved &m_improved;
    RotationRows m_rows;
    Guide m_guide;
    GroupSolution m_solution;
    bool m_isWarm = false; // started from prices
    bool m_isNone = false; // there is no plan
};

} // namespace kv::planning::solver
