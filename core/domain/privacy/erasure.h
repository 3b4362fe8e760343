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

// What erases a person, also one who was deleted: name, role, addresses, language, replies,
// consents, and each text of other records that names them. Unknown where there is no such person,
// or none any more.
Result<Erasure> erasureOf(const Dataset &dataset, Id<Person> person);

// What a person is known by in a text: full name both ways round, e-mail and phone, each of six
// characters or more.
QStringList identifiersOf(const Person &person);

// What knows an erased person again: slow digests of name and of e-mail, salted with their id. Only
// a guess can be tested by them, one at a time. Empty for what is empty.
QStringList marksOf(Id<Person> erased, const QString &name, const QString &email);

// The erased person of this company whom a list still has by this name or e-mail; null: none.
Id<Person> erasedPersonMeant(const Dataset &dataset, Id<Company> company, const QString &name,
                             const QString &email);

// Whether a text holds one of them, in capitals or not.
bool holdsAny(QStringView text, const QStringList &identifiers);

// Texts that keep a name that stands in them: the name of a company as it is registered.
bool keepsNames(QStringView entity, QStringView reg);

} // namespace kv
