// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "planning/proposal.h"

#include <QLocale>

namespace kv::operations {

// Planning is told who asks, what day it is, where ids come from, and in whose language to give
// reasons.
struct PlanningContext
{
    QDate today;
    IdSource &ids;
    QLocale locale; // of the reader; words come from the installed translation
    planning::Limits limits = {};
    // What the plan aims at; absent: what the group's switches say. Accepting a plan that was made
    // with others sets the switches too.
    std::optional<Aims> aims = {};
    // Plans the rest: meetings that have an evening and a host stay as they are.
    bool keepsPlanned = false;
};

// Proposes meetings for the months of a season: hosts by the rotation, evenings that suit them,
// themes they offer or the group has voted for, else open. Commit the proposal's operation to
// accept it. Errors: Unknown (group), InvalidValue (range), NoPlan where the group has no
// companies.
Result<planning::Proposal> proposeSeason(const Dataset &dataset, Id<CoreGroup> group,
                                         const DateRange &season, const PlanningContext &context);

// The plan with the fewest changes that keeps every rule, after whatever happened: meetings that
// can stay do.
Result<planning::Proposal> replan(const Dataset &dataset, Id<CoreGroup> group,
                                  const DateRange &season, const PlanningContext &context);

// The same for all meetings of the group that are still to come, a year ahead. Errors: Unknown
// (group), NothingToDo where there are none.
Result<planning::Proposal> replan(const Dataset &dataset, Id<CoreGroup> group,
                                  const PlanningContext &context);

// The host cannot come: it keeps its turn, and the fewest other meetings change (invited ones
// last). The calls to make come with it. Errors: Unknown, NotInState (held or cancelled meetings),
// NoHost.
Result<planning::Proposal> cancelHosting(const Dataset &dataset, Id<Meeting> meeting,
                                         const QString &reason, const PlanningContext &context);

} // namespace kv::operations
