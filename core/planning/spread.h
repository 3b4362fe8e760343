// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planner.h"

namespace kv::planning {

// The best plan in which nobody hosts twice while somebody else could: where the last of a round
// host first and a new round begins, the rules alone would let them host again at once. Where it
// cannot be had without leaving a month empty or breaking a rule, the plan of plan(). What was told
// to people, pinned or volunteered stays out of this. Source: queue of the domain, "longest time
// since last hosted".
Outcome planSpread(const Plan &problem, const Limits &limits = {});

} // namespace kv::planning
