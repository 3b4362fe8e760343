// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/groupsolver.h"
#include "planning/solver/surroundings.h"

#include <set>

// What a group answered to prices on what groups share, and whether it would still answer so: most
// prices move little, and most groups need not be solved again.
namespace kv::planning::solver {

// A group's best at the prices of then.
struct Answer
{
    std::vector<std::optional<Evening>> evenings;
    qint64 bound = 0;
    JointPrices prices;
    Prices inner;
    bool isProven = false;
};

// What a group could take of what is shared.
struct GroupReach
{
    std::set<Spot> spots;
    std::set<int> experts;
};

GroupReach reachOf(const GroupTable &table);

// An answer stays the best while it can be chosen, costs the same, and nothing else has become
// cheaper.
bool stillHolds(const Answer &answer, const GroupTable &table, const GroupReach &reach,
                const JointPrices &prices);

} // namespace kv::planning::solver
