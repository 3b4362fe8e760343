// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"
#include "domain/daterange.h"
#include "domain/entitytype.h"
#include "domain/groups/coordinator.h"
#include "domain/themes/expert.h"

namespace kv {

// Este: days on which a company cannot host, or an advisor or expert cannot come.
struct Unavailability
{
    Id<Unavailability> id;
    Id<Company> company;
    Id<Coordinator> advisor;
    Id<Expert> expert;
    QDate from; // null: open
    QDate until; // null: open
    QString reason;

    DateRange period() const { return {from, until}; }

    bool operator==(const Unavailability &) const = default;
};

template <>
struct Schema<Unavailability>
{
    static constexpr EntityType type = EntityType::Unavailability;
    static constexpr const char *name = "unavailability";
    static constexpr auto fields = std::make_tuple(
        field("company", &Unavailability::company), field("advisor", &Unavailability::advisor),
        field("expert", &Unavailability::expert), field("from", &Unavailability::from, "period"),
        field("until", &Unavailability::until, "period"), field("reason", &Unavailability::reason));
};

} // namespace kv
