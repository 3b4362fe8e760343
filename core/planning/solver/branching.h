// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/jointprices.h"

#include <functional>
#include <vector>

// Closes what prices across groups leave open: where the groups' plans at the best prices still
// want the same evening, one of them has it or has not. Branch and bound, the least bound first
// (Land and Doig 1960), each branch with prices of its own.
namespace kv::planning::solver {

struct Branching
{
    std::function<qint64()> best; // cost of the best plan so far
    std::function<bool(const Priced &)> take; // tells a plan at prices; true: it was better
    std::function<void(qint64)> raise; // tells a bound on all plans
    std::function<bool()> isDone;
    int rounds = 0; // of exact solving, over all branches
};

void branch(JointPricing root, const Priced &atRoot, const Branching &how);

} // namespace kv::planning::solver
