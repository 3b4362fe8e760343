// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/person.h"
#include "domain/entitytype.h"
#include "domain/meetings/meeting.h"

namespace kv {

// As what somebody took part.
enum class AttendanceRole
{
    Member,
    Guest,
    Expert,
    Student,
    Organiser,
};

template <>
struct EnumTexts<AttendanceRole>
{
    static constexpr std::array texts{"member", "guest", "expert", "student", "organiser"};
};

// Whether somebody came.
enum class AttendanceState
{
    Present,
    Remote,
    Late,
    Excused,
    Absent,
    Substitute,
};

template <>
struct EnumTexts<AttendanceState>
{
    static constexpr std::array texts{"present", "remote", "late",
                                      "excused", "absent", "substitute"};
};

// Läsnäolo: who came, as it stood that evening. No row: not recorded.
struct Attendance
{
    Id<Attendance> id;
    Id<Meeting> meeting;
    Id<Person> person; // exactly one of person,
    Id<Company> company; // company (one without persons)
    QString guestName; // and guestName
    AttendanceRole role = AttendanceRole::Member;
    AttendanceState state = AttendanceState::Present;
    int minutes = 0; // taken part
    QString nameThen; // name of the company that evening
    QString businessIdThen;
    QString sizeClassThen;

    bool operator==(const Attendance &) const = default;
};

template <>
struct Schema<Attendance>
{
    static constexpr EntityType type = EntityType::Attendance;
    static constexpr const char *name = "attendance";
    static constexpr auto fields = std::make_tuple(
        field("meeting", &Attendance::meeting), field("person", &Attendance::person),
        field("company", &Attendance::company), field("guestName", &Attendance::guestName),
        field("role", &Attendance::role), field("state", &Attendance::state),
        field("minutes", &Attendance::minutes),
        field("nameThen", &Attendance::nameThen, "snapshot"),
        field("businessIdThen", &Attendance::businessIdThen, "snapshot"),
        field("sizeClassThen", &Attendance::sizeClassThen, "snapshot"));
};

} // namespace kv
