// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/person.h"
#include "domain/entitytype.h"
#include "domain/meetings/meeting.h"

namespace kv {

// A reply to the invitation.
enum class Answer
{
    Comes,
    Remote,
    Cannot,
};

template <>
struct EnumTexts<Answer>
{
    static constexpr std::array texts{"comes", "remote", "cannot"};
};

// Ilmoittautuminen: who means to come.
struct Registration
{
    Id<Registration> id;
    Id<Meeting> meeting;
    Id<Person> person; // or
    Id<Company> company; // a company without persons, or not said who
    Answer answer = Answer::Comes;
    QString note;

    bool operator==(const Registration &) const = default;
};

template <>
struct Schema<Registration>
{
    static constexpr EntityType type = EntityType::Registration;
    static constexpr const char *name = "registration";
    static constexpr auto fields = std::make_tuple(
        field("meeting", &Registration::meeting), field("person", &Registration::person),
        field("company", &Registration::company), field("answer", &Registration::answer),
        field("note", &Registration::note));
};

} // namespace kv
