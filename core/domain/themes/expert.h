// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"
#include "domain/places/area.h"
#include "domain/themes/theme.h"

namespace kv {

// Asiantuntija: who can speak on what, where and when.
struct Expert
{
    Id<Expert> id;
    QString name;
    QString organisation; // name
    QString email;
    QString phone;
    QList<Id<Theme>> themes;
    QList<Id<Area>> areas; // it comes to; empty: all
    QList<int> weekdays; // empty: any

    bool operator==(const Expert &) const = default;
};

template <>
struct Schema<Expert>
{
    static constexpr EntityType type = EntityType::Expert;
    static constexpr const char *name = "expert";
    static constexpr auto fields = std::make_tuple(
        field("name", &Expert::name), field("organisation", &Expert::organisation),
        field("email", &Expert::email), field("phone", &Expert::phone),
        field("themes", &Expert::themes), field("areas", &Expert::areas),
        field("weekdays", &Expert::weekdays));
};

} // namespace kv
