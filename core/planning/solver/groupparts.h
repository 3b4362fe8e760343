// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/groupsolver.h"

namespace kv::planning::solver {

// The best plan of one group that costs less than `cutoff`: a search, and what it leaves open by
// branch and bound, the least bound first (Land and Doig 1960). Where the path at the best prices
// takes a host or a theme too often, one month has it or has not.
GroupSolution solveInParts(GroupTable table, const Limits &limits, const Improved &improved,
                           const Known &known, int cutoff);

} // namespace kv::planning::solver
