// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"

namespace kv {

// A development company, city, school or financier.
struct Organisation
{
    Id<Organisation> id;
    QString name;
    QString businessId;
    QString street;
    QString postCode;
    QString postOffice;
    QString phone;
    QString email;
    QString web;
    QString privacyNotice; // its address on the web

    bool operator==(const Organisation &) const = default;
};

template <>
struct Schema<Organisation>
{
    static constexpr EntityType type = EntityType::Organisation;
    static constexpr const char *name = "organisation";
    static constexpr auto fields = std::make_tuple(
        field("name", &Organisation::name), field("businessId", &Organisation::businessId),
        field("street", &Organisation::street, "postalAddress"),
        field("postCode", &Organisation::postCode, "postalAddress"),
        field("postOffice", &Organisation::postOffice, "postalAddress"),
        field("phone", &Organisation::phone), field("email", &Organisation::email),
        field("web", &Organisation::web), field("privacyNotice", &Organisation::privacyNotice));
};

} // namespace kv
