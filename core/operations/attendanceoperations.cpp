// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/attendanceoperations.h"

#include "domain/companies/sizeclass.h"
#include "domain/describe.h"

namespace kv::operations {
namespace {

// The same whoever records it: two coordinators who enter the same fact make one record.
Id<Attendance> attendanceId(Id<Meeting> meeting, const AttendanceMark &mark)
{
    const QString who = !mark.person.isNull() ? mark.person.toString()
        : !mark.company.isNull()              ? mark.company.toString()
                                              : mark.guestName.trimmed();
    return naturalId<Attendance>(QStringLiteral("attendance"), {meeting.toString(), who});
}

int minutesOf(const Meeting &meeting)
{
    return meeting.start.isValid() && meeting.end.isValid() ? meeting.start.secsTo(meeting.end) / 60
                                                            : 0;
}

} // namespace

bool wasThere(AttendanceState state)
{
    return state != AttendanceState::Excused && state != AttendanceState::Absent;
}

Result<Operation> registerReply(const Dataset &dataset, Id<Meeting> id, const Reply &reply)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    if (meeting->state >= MeetingState::Held)
        return Error{ErrorCode::NotInState, {nameOf(dataset, id), describe(meeting->state)}};
    if (reply.person.isNull() && reply.company.isNull())
        return Error{ErrorCode::InvalidValue, {QStringLiteral("person"), QString()}};
    Registration registration;
    registration.id = naturalId<Registration>(
        QStringLiteral("registration"),
        {id.toString(),
         reply.person.isNull() ? reply.company.toString() : reply.person.toString()});
    registration.meeting = id;
    registration.person = reply.person;
    registration.company = reply.person.isNull() ? reply.company : Id<Company>();
    registration.answer = reply.answer;
    registration.note = reply.note;
    Edit edit(dataset, OperationKind::Register);
    edit.set(registration);
    return edit.result();
}

Result<Operation> removeReply(const Dataset &dataset, Id<Registration> reply)
{
    Edit edit(dataset, OperationKind::Register);
    edit.remove(reply);
    return edit.result();
}

HeadCount headCount(const Dataset &dataset, Id<Meeting> meeting)
{
    HeadCount count;
    for (const Registration &reply : dataset.registrations) {
        if (reply.meeting != meeting)
            continue;
        count.comes += reply.answer == Answer::Comes;
        count.remote += reply.answer == Answer::Remote;
        count.cannot += reply.answer == Answer::Cannot;
    }
    return count;
}

Result<Operation> recordAttendance(const Dataset &dataset, Id<Meeting> id,
                                   const QList<AttendanceMark> &marks)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    if (meeting->state == MeetingState::Cancelled)
        return Error{ErrorCode::NotInState, {nameOf(dataset, id), describe(meeting->state)}};
    Edit edit(dataset, OperationKind::RecordAttendance);
    bool anybody = false;
    for (const AttendanceMark &mark : marks) {
        if (mark.person.isNull() && mark.company.isNull() && mark.guestName.trimmed().isEmpty())
            return Error{ErrorCode::InvalidValue, {QStringLiteral("guestName"), mark.guestName}};
        const Id<Attendance> row = attendanceId(id, mark);
        if (!mark.state) {
            if (dataset.attendances.contains(row))
                edit.remove(row);
            continue;
        }
        anybody = true;
        Attendance attendance = dataset.attendances.value(row);
        const bool isNew = attendance.id.isNull();
        attendance.id = row;
        attendance.meeting = id;
        attendance.person = mark.person;
        attendance.company = mark.person.isNull() ? mark.company : Id<Company>();
        attendance.guestName
            = mark.person.isNull() && mark.company.isNull() ? mark.guestName.trimmed() : QString();
        attendance.role = mark.role;
        attendance.state = *mark.state;
        attendance.minutes = mark.minutes.value_or(wasThere(*mark.state) ? minutesOf(*meeting) : 0);
        if (isNew) { // the evening keeps what was true that evening
            const Person *person = dataset.people.find(mark.person);
            if (const Company *company
                = dataset.companies.find(person ? person->company : mark.company)) {
                attendance.nameThen = company->name;
                attendance.businessIdThen = company->businessId;
                attendance.sizeClassThen
                    = textOf(sizeClassOf(company->headcount, company->turnover));
            }
        }
        edit.set(attendance);
    }
    if (anybody && meeting->state != MeetingState::Held) {
        Meeting held = *meeting;
        held.state = MeetingState::Held;
        edit.set(held);
    }
    return edit.result();
}

} // namespace kv::operations
