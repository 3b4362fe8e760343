// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"
#include "domain/daterange.h"
#include "domain/entitytype.h"
#include "domain/groups/coregroup.h"

namespace kv {

// How far a company is with a group.
enum class MembershipState
{
    Prospect,
    Guest,
    Member,
    Paused,
    Left,
};

template <>
struct EnumTexts<MembershipState>
{
    static constexpr std::array texts{"prospect", "guest", "member", "paused", "left"};
};

// Jäsenyys: a company in a group, over a time.
struct Membership
{
    Id<Membership> id;
    Id<Company> company;
    Id<CoreGroup> group;
    MembershipState state = MembershipState::Member;
    QDate from; // first day; null: always
    QDate until; // last day; null: goes on
    int creditedTurns = 0; // turns given at joining or after a pause, so that nobody is flooded

    DateRange period() const { return {from, until}; }

    bool operator==(const Membership &) const = default;
};

// The id of a membership: two coordinators who enter the same one make one record.
inline Id<Membership> membershipId(Id<Company> company, Id<CoreGroup> group, QDate from)
{
    return naturalId<Membership>(
        QStringLiteral("membership"),
        {company.toString(), group.toString(), from.toString(Qt::ISODate)});
}

template <>
struct Schema<Membership>
{
    static constexpr EntityType type = EntityType::Membership;
    static constexpr const char *name = "membership";
    static constexpr auto fields = std::make_tuple(
        field("company", &Membership::company), field("group", &Membership::group),
        field("state", &Membership::state), field("from", &Membership::from, "period"),
        field("until", &Membership::until, "period"),
        field("creditedTurns", &Membership::creditedTurns));
};

} // namespace kv
