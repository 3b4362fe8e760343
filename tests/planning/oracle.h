// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <array>

namespace kv::planning {

// What a plan comes to, compared from the left: changed meetings that were invited, promised, asked
// and proposed, then all else by weight. Source: decisions 2.
using Grade = std::array<int, 5>;

// The grade of the best plan there is, by trying all of them. It reads the rules from
// tests/data/planning/README.md and shares no code with the planner, so that the two can only agree
// by both being right. For small problems.
Grade bestOfAll(const Plan &problem);

// The grade of the evenings chosen in a plan, from the plan's own objective.
Grade gradeOf(const Plan &plan, int objective);

// A small problem from a seed: one or two groups that share an advisor and experts, two or three
// months each, with absences, wishes, locked meetings and gaps by chance.
Plan randomProblem(quint32 seed);
// The same with meetings that people have been told of.
Plan randomRepair(quint32 seed);

} // namespace kv::planning
