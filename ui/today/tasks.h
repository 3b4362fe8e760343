// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

#include <optional>

namespace kv::ui {

// What waits for the advisor; in the order in which it is shown, the most urgent first.
enum class TaskKind
{
    CallAgain, // a host did not answer, and the day to call again has come
    RecordAttendance, // the evening is over and nobody has written down who came
    SendInvitations, // the day to send them has come
    AskHost, // a proposed host that has not been asked, eight weeks ahead at most
    SilentCompanies, // members that were at none of the last three evenings
    FindHosts, // months of the coming half year without a host
};

// Something to do. Computed from the data, never typed and never stored.
struct Task
{
    TaskKind kind = TaskKind::CallAgain;
    Id<Meeting> meeting;
    QDate day; // call again on, or send invitations by; else null
    QList<Id<Company>> companies; // the one to call or to ask; the silent ones, by name
    QList<QDate> months; // without a host: the first day of each

    bool operator==(const Task &) const = default;
};

// What there is to do for a group on a day; meetings in the order of time.
QList<Task> tasksOf(const Dataset &dataset, Id<CoreGroup> group, QDate today);

// The first meeting with a date, on the day or after it, that is neither held nor cancelled.
std::optional<Meeting> nextMeeting(const Dataset &dataset, Id<CoreGroup> group, QDate today);

// The next day that brings a task of its own: invitations, a host to ask, a call, an evening to
// record. Null: none is in sight.
QDate nextTaskDay(const Dataset &dataset, Id<CoreGroup> group, QDate today);

// Members of the group on the day, and members through all of its last three recorded evenings,
// that came to none of these; by name. Empty while fewer than three are recorded.
QList<Id<Company>> silentCompanies(const Dataset &dataset, Id<CoreGroup> group, QDate today);

} // namespace kv::ui
