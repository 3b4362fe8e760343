// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

namespace kv::planning {

// The problem as a mixed-integer program in CPLEX LP text, which other solvers read: a binary for
// each date, host, theme and expert of a slot. Its optimum is the objective of the best plan. It
// reads the rules from tests/data/planning/README.md and shares no code with the planner.
// `mostEmpty`: how many empty months in a row are looked across for what two meetings cost
// together; fewer than there are months only lower the optimum where so many stay empty.
QByteArray lpText(const Plan &plan, int mostEmpty);

} // namespace kv::planning
