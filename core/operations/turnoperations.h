// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

// Turns out of the queue, and turns that do not hold any more.
namespace kv::operations {

// Wants to host that month: it passes the queue, and the reason is kept. Adds the meeting where the
// month has none. The planner keeps a volunteer. Errors: those of addMeeting and assignHost.
Result<Operation> volunteerHost(const Dataset &dataset, Id<CoreGroup> group, QDate month,
                                Id<Company> company, const QString &reason, QDate today,
                                IdSource &ids);

// Who hosts if the host cannot; a null company: nobody. When the host cancels, the reserve is
// proposed first. Errors: those of editMeeting; InvalidValue where it is the host.
Result<Operation> setReserveHost(const Dataset &dataset, Id<Meeting> meeting, Id<Company> company);

// The meetings ahead that fall on an absence of their host, by date: what an absence told of after
// planning breaks.
QList<Meeting> turnsBrokenBy(const Dataset &dataset, Id<Company> company, QDate today);

} // namespace kv::operations
