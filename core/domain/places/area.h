// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"
#include "domain/places/municipality.h"

namespace kv {

// The area of core groups: often a subregion, but free.
struct Area
{
    Id<Area> id;
    QString name;
    QList<Id<Municipality>> municipalities;

    bool operator==(const Area &) const = default;
};

template <>
struct Schema<Area>
{
    static constexpr EntityType type = EntityType::Area;
    static constexpr const char *name = "area";
    static constexpr auto fields = std::make_tuple(field("name", &Area::name),
                                                   field("municipalities", &Area::municipalities));
};

} // namespace kv
