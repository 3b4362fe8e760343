// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "planning/plan.h"

#include <optional>

// Single values of the register as the plan has them.
namespace kv::planning {

NumberSet setOf(const QList<int> &numbers, NumberSet whenEmpty);

Span spanOf(const DateRange &range);

// A company as a host of the group: what it can and wishes. Its turns, its times as a member and
// the themes it offers are not in it yet.
Candidate hostOf(const Dataset &dataset, const Company &company, const CoreGroup &group);

// Who leads the group, and when not.
PlanAdvisor advisorOf(const Dataset &dataset, const CoreGroup &group);

// First day of the month whose meeting it is; null where neither month nor date is known.
QDate monthOf(const Meeting &meeting);

// How far a meeting that may still change has come; nothing for held and cancelled ones.
std::optional<Promise> promiseOf(MeetingState state);

} // namespace kv::planning
