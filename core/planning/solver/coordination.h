// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/groupsolver.h"
#include "planning/solver/surroundings.h"

namespace kv::planning::solver {

// Evenings for all groups, their cost and a bound, in units; the loads of locked meetings are left
// out.
struct JointSolution
{
    Chosen evenings;
    qint64 cost = 0;
    qint64 bound = 0;
};

// Plans several groups together. Each alone gives a bound; where their plans get in each other's
// way, best responses give plans and prices on evenings and experts give the bound.
JointSolution coordinate(const std::vector<GroupTable> &tables, const Limits &limits);

} // namespace kv::planning::solver
