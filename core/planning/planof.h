// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "domain/result.h"
#include "planning/plan.h"

namespace kv::planning {

// What is to be planned.
struct SeasonWanted
{
    DateRange range; // both ends set; whole months that touch it
    QDate today; // months past within the range are left alone
    // Repair: only the meetings that there are, and each change of one counts.
    bool isRepair = false;
    Id<Meeting> cancelled; // a meeting whose host has cancelled; its host is out for that month
    // Plans the rest: meetings that have an evening and a host stay as they are.
    bool keepsPlanned = false;
    std::optional<Aims> aims; // absent: those of the group
};

// What one run of the planner looks at: a group of the register and its season. Ids in the plan are
// the register's. Meetings held, past or pinned are locked; asked, promised and invited ones are
// taxed; evenings of the advisor's other groups are closed. Errors: Unknown (group), InvalidValue
// (range), NothingToDo.
Result<Plan> planOf(const Dataset &dataset, Id<CoreGroup> group, const SeasonWanted &wanted);

} // namespace kv::planning
