// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"
#include "domain/places/region.h"

namespace kv {

// Kunta: a municipality, with the weeks of its school breaks.
struct Municipality
{
    Id<Municipality> id;
    QString code; // three digits
    QString name;
    Id<Region> region;
    int winterBreakWeek = 0; // ISO week; 0: not known
    int autumnBreakWeek = 0; // ISO week; 0: not known

    bool operator==(const Municipality &) const = default;
};

template <>
struct Schema<Municipality>
{
    static constexpr EntityType type = EntityType::Municipality;
    static constexpr const char *name = "municipality";
    static constexpr auto fields
        = std::make_tuple(field("code", &Municipality::code), field("name", &Municipality::name),
                          field("region", &Municipality::region),
                          field("winterBreakWeek", &Municipality::winterBreakWeek),
                          field("autumnBreakWeek", &Municipality::autumnBreakWeek));
};

} // namespace kv
