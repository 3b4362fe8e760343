// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"
#include "domain/entitytype.h"

namespace kv {

// Henkilö: who works for a company, and how to reach them.
struct Person
{
    Id<Person> id;
    Id<Company> company;
    QString firstName;
    QString lastName;
    QString role;
    QString email;
    QString phone;
    std::optional<Language> language;
    bool primary = false; // the one to call first
    bool doNotContact = false;
    std::optional<bool> erased; // at their wish: only the company stays (privacy/erasure.h)
    QStringList erasedMarks; // know them again where a list still has them; tell nobody who

    QString name() const { return (firstName + u' ' + lastName).trimmed(); }

    bool operator==(const Person &) const = default;
};

template <>
struct Schema<Person>
{
    static constexpr EntityType type = EntityType::Person;
    static constexpr const char *name = "person";
    static constexpr auto fields = std::make_tuple(
        field("company", &Person::company), field("firstName", &Person::firstName, "name"),
        field("lastName", &Person::lastName, "name"), field("role", &Person::role),
        field("email", &Person::email), field("phone", &Person::phone),
        field("language", &Person::language), field("primary", &Person::primary),
        field("doNotContact", &Person::doNotContact), field("erased", &Person::erased),
        field("erasedMarks", &Person::erasedMarks, "erased"));
};

} // namespace kv
