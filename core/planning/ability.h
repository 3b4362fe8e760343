// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/constraint.h"

#include <vector>

namespace kv::planning {

// Who could host when, by the rules of a single meeting and nothing else: by slot and candidate of
// a group. A company that gives its turn away that month is not among them, so that nobody waits
// for it.
std::vector<std::vector<bool>> abilityOf(const Plan &plan, int group);

// The days of the slot's month on which the group can meet.
QList<QDate> openDays(const Plan &plan, int group, int slot);

// The first rule that keeps the company from hosting on that day; null when it could.
const Constraint *firstHindrance(const Plan &plan, int group, int slot, int candidate, QDate day);

} // namespace kv::planning
