// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/person.h"
#include "domain/entitytype.h"

namespace kv {

// What a person's data may be used for beyond keeping the register (domain.md 5).
enum class ConsentPurpose
{
    Exchange, // given to another advisor
    Newsletter,
    Photo,
    Story
};

template <>
struct EnumTexts<ConsentPurpose>
{
    static constexpr std::array texts{"exchange", "newsletter", "photo", "story"};
};

enum class ConsentState
{
    Withdrawn, // also what is read where nothing is said
    Granted
};

template <>
struct EnumTexts<ConsentState>
{
    static constexpr std::array texts{"withdrawn", "granted"};
};

// Suostumus: what a person allows for one purpose, and how it can be proven.
struct Consent
{
    Id<Consent> id;
    Id<Person> person;
    ConsentPurpose purpose = ConsentPurpose::Exchange;
    ConsentState state = ConsentState::Withdrawn;
    QDate day; // when it was given or withdrawn
    QString how;
    QString textVersion; // of the text that was consented to

    bool operator==(const Consent &) const = default;
};

// One record for a person and a purpose, whoever writes it down.
inline Id<Consent> consentId(Id<Person> person, ConsentPurpose purpose)
{
    return naturalId<Consent>(QStringLiteral("consent"), {person.toString(), textOf(purpose)});
}

template <>
struct Schema<Consent>
{
    static constexpr EntityType type = EntityType::Consent;
    static constexpr const char *name = "consent";
    // The state is a register that fails closed: two who disagree have granted nothing.
    static constexpr auto fields
        = std::make_tuple(field("person", &Consent::person), field("purpose", &Consent::purpose),
                          field("state", &Consent::state), field("day", &Consent::day),
                          field("how", &Consent::how), field("textVersion", &Consent::textVersion));
};

} // namespace kv
