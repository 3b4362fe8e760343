// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/workingdays.h"
#include "domain/edit.h"

namespace kv::operations {

// When and where a group meets, as the calendar asks it: its weekdays and months, the
// municipalities of its area.
calendar::MeetingHabits habitsOf(const Dataset &dataset, const CoreGroup &group);

// The evening of a month for a group: on its weekdays, with nothing against it, free for the host
// (if any) and not on another meeting of its advisor; the nearest to the day of the month of
// `like`. Null where there is none.
QDate eveningIn(const Dataset &dataset, Id<CoreGroup> group, Id<Company> host, QDate month,
                QDate like);

// Moves a meeting to another month, to the evening most like its own. NoPlan where that month has
// none.
Result<Operation> moveToMonth(const Dataset &dataset, Id<Meeting> meeting, QDate month);

// Whether an absence of the company covers the day.
bool isAway(const Dataset &dataset, Id<Company> company, QDate day);

} // namespace kv::operations
