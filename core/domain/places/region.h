// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"

namespace kv {

// Maakunta: a region of the country (NUTS 3).
struct Region
{
    Id<Region> id;
    QString code; // two digits of the national classification
    QString name;
    QString nameEn;

    bool operator==(const Region &) const = default;
};

template <>
struct Schema<Region>
{
    static constexpr EntityType type = EntityType::Region;
    static constexpr const char *name = "region";
    static constexpr auto fields
        = std::make_tuple(field("code", &Region::code), field("name", &Region::name),
                          field("nameEn", &Region::nameEn));
};

} // namespace kv
