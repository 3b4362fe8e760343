// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planner.h"
#include "planning/solver/labelsearch.h"

namespace kv::planning::solver {

// What is known of one group: a plan, and what no plan is below. Both in units, locked loads left
// out.
struct GroupSolution
{
    std::vector<std::optional<Evening>> evenings; // by slot
    int cost = impossible;
    int bound = -impossible;

    bool isProven() const { return bound >= cost; }
};

// The best plan of one group on its own: prices, part plans by beam, fixing, and the exact search
// with a threshold that rises from the bound. `improved` is told of each better plan.
GroupSolution solveGroup(GroupTable table, const Limits &limits,
                         const std::function<void(const GroupSolution &)> &improved = {});

} // namespace kv::planning::solver
