// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace kv {

// A text of another record that names the person who is erased.
struct Mention
{
    EntityType type{};
    QUuid id;
    QString field;
    QString before;
    QString after; // without the name
    bool stays = false; // the registered name of a company: after is before

    bool operator==(const Mention &) const = default;
};

// The erasure of a person's data (GDPR, article 17) as it is shown before it is done. What stays:
// the company, and of each attendance that somebody was there, as evidence for the financier.
struct Erasure
{
    Operation step; // cannot be undone
    int attendances = 0; // stay, without a name
    int replies = 0;
    int consents = 0;
    QList<Mention> mentions;
};

// What erases a person: name, role, addresses, language, replies, consents, and each text of other
// records that names them. Unknown where there is no such person.
Result<Erasure> erasureOf(const Dataset &dataset, Id<Person> person);

// What a person is known by in a text: full name both ways round, e-mail and phone, each of six
// characters or more.
QStringList identifiersOf(const Person &person);

// Whether a text holds one of them, in capitals or not.
bool holdsAny(QStringView text, const QStringList &identifiers);

// Texts that keep a name that stands in them: the name of a company as it is registered.
bool keepsNames(QStringView entity, QStringView reg);

} // namespace kv
