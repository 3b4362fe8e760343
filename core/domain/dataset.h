// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"
#include "domain/companies/person.h"
#include "domain/groups/coordinator.h"
#include "domain/groups/coregroup.h"
#include "domain/groups/membership.h"
#include "domain/groups/organisation.h"
#include "domain/meetings/attendance.h"
#include "domain/meetings/hostturn.h"
#include "domain/meetings/meeting.h"
#include "domain/meetings/registration.h"
#include "domain/meetings/unavailability.h"
#include "domain/places/area.h"
#include "domain/places/municipality.h"
#include "domain/places/region.h"
#include "domain/privacy/consent.h"
#include "domain/table.h"
#include "domain/themes/expert.h"
#include "domain/themes/theme.h"
#include "domain/themes/themevote.h"

namespace kv {

// All data of one file, by value. A copy is cheap and is a snapshot.
struct Dataset
{
    Table<Region> regions;
    Table<Municipality> municipalities;
    Table<Organisation> organisations;
    Table<Coordinator> coordinators;
    Table<Area> areas;
    Table<CoreGroup> groups;
    Table<Company> companies;
    Table<Person> people;
    Table<Theme> themes;
    Table<Expert> experts;
    Table<Membership> memberships;
    Table<Unavailability> unavailabilities;
    Table<Meeting> meetings;
    Table<HostTurn> hostTurns;
    Table<Registration> registrations;
    Table<Attendance> attendances;
    Table<ThemeVote> themeVotes;
    Table<Consent> consents;

    // The table of T, for what is written once for every noun.
    template <typename T>
    const Table<T> &table() const;
    template <typename T>
    Table<T> &table()
    {
        return const_cast<Table<T> &>(std::as_const(*this).table<T>());
    }

    bool operator==(const Dataset &) const = default;
};

template <>
inline const Table<Region> &Dataset::table<Region>() const
{
    return regions;
}
template <>
inline const Table<Municipality> &Dataset::table<Municipality>() const
{
    return municipalities;
}
template <>
inline const Table<Organisation> &Dataset::table<Organisation>() const
{
    return organisations;
}
template <>
inline const Table<Coordinator> &Dataset::table<Coordinator>() const
{
    return coordinators;
}
template <>
inline const Table<Area> &Dataset::table<Area>() const
{
    return areas;
}
template <>
inline const Table<CoreGroup> &Dataset::table<CoreGroup>() const
{
    return groups;
}
template <>
inline const Table<Company> &Dataset::table<Company>() const
{
    return companies;
}
template <>
inline const Table<Person> &Dataset::table<Person>() const
{
    return people;
}
template <>
inline const Table<Theme> &Dataset::table<Theme>() const
{
    return themes;
}
template <>
inline const Table<Expert> &Dataset::table<Expert>() const
{
    return experts;
}
template <>
inline const Table<Membership> &Dataset::table<Membership>() const
{
    return memberships;
}
template <>
inline const Table<Unavailability> &Dataset::table<Unavailability>() const
{
    return unavailabilities;
}
template <>
inline const Table<Meeting> &Dataset::table<Meeting>() const
{
    return meetings;
}
template <>
inline const Table<HostTurn> &Dataset::table<HostTurn>() const
{
    return hostTurns;
}
template <>
inline const Table<Registration> &Dataset::table<Registration>() const
{
    return registrations;
}
template <>
inline const Table<Attendance> &Dataset::table<Attendance>() const
{
    return attendances;
}
template <>
inline const Table<ThemeVote> &Dataset::table<ThemeVote>() const
{
    return themeVotes;
}
template <>
inline const Table<Consent> &Dataset::table<Consent>() const
{
    return consents;
}

} // namespace kv
