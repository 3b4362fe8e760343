// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"
#include "domain/groups/organisation.h"

namespace kv {

// The advisor who runs groups and signs operations.
struct Coordinator
{
    Id<Coordinator> id;
    QString name;
    QString title; // in lower case, as under a Finnish signature
    QString titleEn;
    Id<Organisation> organisation;
    QString phone;
    QString email;

    bool operator==(const Coordinator &) const = default;
};

template <>
struct Schema<Coordinator>
{
    static constexpr EntityType type = EntityType::Coordinator;
    static constexpr const char *name = "coordinator";
    static constexpr auto fields = std::make_tuple(
        field("name", &Coordinator::name), field("title", &Coordinator::title),
        field("titleEn", &Coordinator::titleEn), field("organisation", &Coordinator::organisation),
        field("phone", &Coordinator::phone), field("email", &Coordinator::email));
};

} // namespace kv
