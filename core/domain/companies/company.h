// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"
#include "domain/language.h"

namespace kv {

// The longest name, also of a group or an area, in characters.
inline constexpr int longestName = 200;

// Yritys: a member, host, guest or prospect.
struct Company
{
    Id<Company> id;
    QString name; // as registered
    QString businessId; // NNNNNNN-T, or as typed where it fails the check and was taken knowingly
    QString legalForm;
    QString municipality; // name of the domicile
    QString industry; // code or words
    QString street;
    QString postCode;
    QString postOffice;
    QString phone; // E.164 where it could be read, else as typed
    QString email;
    std::optional<Language> language;
    std::optional<int> headcount;
    std::optional<qint64> turnover; // cents a year
    std::optional<int> capacity; // people that fit in its premises; unknown never excludes
    bool canHost = true; // false only at the company's wish
    bool hostsElsewhere = false; // no premises: hosts in a room found for it
    QList<int> weekdays; // it can host on; empty: any
    QList<int> months; // it can host in; empty: any
    QList<int> preferWeekdays;
    QList<int> preferMonths;
    QStringList offeredThemes; // themes it would take up as host
    QString hostNotes; // room, parking, accessibility; shown in invitations
    QString notes; // private: never leaves this file

    bool operator==(const Company &) const = default;
};

template <>
struct Schema<Company>
{
    static constexpr EntityType type = EntityType::Company;
    static constexpr const char *name = "company";
    static constexpr auto fields = std::make_tuple(
        field("name", &Company::name), field("businessId", &Company::businessId),
        field("legalForm", &Company::legalForm), field("municipality", &Company::municipality),
        field("industry", &Company::industry), field("street", &Company::street, "postalAddress"),
        field("postCode", &Company::postCode, "postalAddress"),
        field("postOffice", &Company::postOffice, "postalAddress"), field("phone", &Company::phone),
        field("email", &Company::email), field("language", &Company::language),
        field("headcount", &Company::headcount), field("turnover", &Company::turnover),
        field("capacity", &Company::capacity), field("canHost", &Company::canHost),
        field("hostsElsewhere", &Company::hostsElsewhere), field("weekdays", &Company::weekdays),
        field("months", &Company::months), field("preferWeekdays", &Company::preferWeekdays),
        field("preferMonths", &Company::preferMonths),
        field("offeredThemes", &Company::offeredThemes), field("hostNotes", &Company::hostNotes),
        field("notes", &Company::notes));
};

} // namespace kv
