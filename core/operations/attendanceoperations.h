// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

namespace kv::operations {

// A reply to the invitation: of a person, or of a company where nobody is named. A later reply of
// the same replaces it. NotInState where the meeting is held or cancelled.
struct Reply
{
    Id<Person> person;
    Id<Company> company;
    Answer answer = Answer::Comes;
    QString note;
};
Result<Operation> registerReply(const Dataset &dataset, Id<Meeting> meeting, const Reply &reply);
Result<Operation> removeReply(const Dataset &dataset, Id<Registration> reply);

// Heads for the host: people on site, remote, who cannot.
struct HeadCount
{
    int comes = 0;
    int remote = 0;
    int cannot = 0;

    bool operator==(const HeadCount &) const = default;
};
HeadCount headCount(const Dataset &dataset, Id<Meeting> meeting);

// One mark of the attendance: exactly one of person, company (one without persons) and guestName.
// No state takes the mark away.
struct AttendanceMark
{
    Id<Person> person;
    Id<Company> company;
    QString guestName;
    AttendanceRole role = AttendanceRole::Member;
    std::optional<AttendanceState> state;
    std::optional<int> minutes; // else the length of the evening for who was there
};

// Records an evening, marks of any number, in one step. The first attendance makes the meeting
// held. Each mark keeps the name, Y-tunnus and size class that the company had then. NotInState
// where it was cancelled; InvalidValue where a mark names nobody.
Result<Operation> recordAttendance(const Dataset &dataset, Id<Meeting> meeting,
                                   const QList<AttendanceMark> &marks);

// Whether somebody was there: present, remote, late or a substitute.
bool wasThere(AttendanceState state);

} // namespace kv::operations
