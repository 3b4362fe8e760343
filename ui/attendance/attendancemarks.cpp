// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendancemarks.h"

#include "domain/groups/members.h"
#include "reports/attendancereport.h"

#include <QMap>

namespace kv::ui {

namespace {

Id<Company> companyOf(const Dataset &dataset, Id<Person> person, Id<Company> company)
{
    const Person *known = dataset.people.findAny(person); // also one who was erased
    return known ? known->company : company;
}

operations::AttendanceMark markOf(Id<Person> person, Id<Company> company, AttendanceRole role,
                                  std::optional<AttendanceState> state)
{
    operations::AttendanceMark mark;
    mark.person = person;
    mark.company = company;
    mark.role = role;
    mark.state = state;
    return mark;
}

} // namespace

QList<operations::AttendanceMark> marksOf(const Dataset &dataset, Id<Meeting> meeting,
                                          Id<Company> company, std::optional<AttendanceState> state)
{
    QList<operations::AttendanceMark> marks;
    for (const Attendance &row : dataset.attendances) {
        if (row.meeting == meeting && row.guestName.isEmpty()
            && companyOf(dataset, row.person, row.company) == company) {
            marks.append(markOf(row.person, row.company, row.role, state));
        }
    }
    if (!marks.isEmpty() || !state) {
        return marks;
    }
    for (const Registration &reply : dataset.registrations) {
        if (reply.meeting == meeting && reply.answer != Answer::Cannot && !reply.person.isNull()
            && companyOf(dataset, reply.person, reply.company) == company) {
            marks.append(markOf(reply.person, {}, AttendanceRole::Member, state));
        }
    }
    if (marks.isEmpty()) {
        const QList<Person> people = peopleOf(dataset, company);
        marks.append(people.isEmpty()
                         ? markOf({}, company, AttendanceRole::Member, state)
                         : markOf(people.first().id, {}, AttendanceRole::Member, state));
    }
    return marks;
}

Result<Operation> recordMarks(const Dataset &dataset, const QList<CompanyMark> &marks)
{
    QMap<Id<Meeting>, QList<operations::AttendanceMark>> byMeeting;
    for (const CompanyMark &mark : marks) {
        byMeeting[mark.meeting] += marksOf(dataset, mark.meeting, mark.company, mark.state);
    }
    Operation all;
    all.kind = OperationKind::RecordAttendance;
    for (auto it = byMeeting.cbegin(); it != byMeeting.cend(); ++it) {
        const auto evening = operations::recordAttendance(dataset, it.key(), *it);
        if (!evening && evening.error().code != ErrorCode::NothingToDo) {
            return evening;
        }
        if (evening) {
            all.changes += evening->changes; // evenings share no record
        }
    }
    if (all.isEmpty()) {
        return Error{ErrorCode::NothingToDo, {}};
    }
    return all;
}

std::optional<AttendanceState> stateOfLetter(const QString &letter, Language language)
{
    using reports::Presence;
    const std::pair<Presence, AttendanceState> letters[]
        = {{Presence::Present, AttendanceState::Present},
           {Presence::Remote, AttendanceState::Remote},
           {Presence::Excused, AttendanceState::Excused},
           {Presence::Absent, AttendanceState::Absent}};
    for (const auto &[presence, state] : letters) {
        if (letter.compare(reports::signOf({presence, false}, language), Qt::CaseInsensitive)
            == 0) {
            return state;
        }
    }
    return std::nullopt;
}

std::optional<Pasted> pastedMark(const QString &cell, Language language)
{
    const QString word = cell.trimmed().toLower();
    if (word == QLatin1String("x") || word == QLatin1String("1")) {
        return Pasted{AttendanceState::Present};
    }
    if (word == QLatin1String("0")) {
        return Pasted{};
    }
    const auto state = stateOfLetter(word, language);
    return state ? std::optional<Pasted>(Pasted{state}) : std::nullopt;
}

bool mayBeRecorded(const Meeting &meeting, QDate today)
{
    return meeting.state != MeetingState::Cancelled && meeting.date.isValid()
        && meeting.date <= today;
}

} // namespace kv::ui
