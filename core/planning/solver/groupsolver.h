// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planner.h"
#include "planning/solver/labelsearch.h"

namespace kv::planning::solver {

// What is known of one group: a plan, and what no plan is below. Both in units, locked loads left
// out. Bound and cost are `impossible` where there is no plan within the cutoff.
struct GroupSolution
{
    std::vector<std::optional<Evening>> evenings; // by slot
    int cost = impossible;
    int bound = -impossible;
    Prices prices; // the best found, to start from when the group is solved again

    bool isProven() const { return bound >= cost; }
};

// What is known before: rows of the rotation and prices on them, made for a table that has at least
// the values of the one to be solved.
struct Known
{
    RotationRows rows;
    Prices prices;
};

Known nothingKnown(const GroupTable &table);

// The best plan of one group on its own: prices, part plans by beam, fixing, and the exact search
// with a threshold that rises from the bound. `improved` is told of each better plan.
using Improved = std::function<void(const GroupSolution &)>;
GroupSolution solveGroup(GroupTable table, const Limits &limits, const Known &known,
                         const Improved &improved = {});

// A plan of the group in a moment, by beam alone; its bound says little.
GroupSolution planQuickly(const GroupTable &table, const Known &known);

// A good plan and a good bound by prices, without the exact search.
GroupSolution planByPrices(const GroupTable &table, const Limits &limits, const Known &known);

} // namespace kv::planning::solver
