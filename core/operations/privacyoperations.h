// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace kv::operations {

// Notes what a person allows or no longer allows for a purpose, from a day, and how it can be
// proven
// ("by telephone"). One record for a person and a purpose, whoever notes it. Unknown person.
Result<Operation> recordConsent(const Dataset &dataset, const Consent &consent);

// Whether a person allows it now. Where nothing is said, or two said different things: no.
bool isAllowed(const Dataset &dataset, Id<Person> person, ConsentPurpose purpose);

// A person whose data has outlived its purpose (domain: prospects 24 months after the last sign of
// life, contacts of members two years after the company left), to be looked at once a year.
struct Outlived
{
    Id<Person> person;
    Id<Company> company;
    QDate last; // the last day that speaks for keeping it
};

// The longest outlived first. Nobody whose company is a member, is paused, or was never in a group
// but has been met within the time.
QList<Outlived> outlived(const Dataset &dataset, QDate today);

// The person that somebody means: by id, full name or e-mail. Unknown; Ambiguous.
Result<Id<Person>> personNamed(const Dataset &dataset, const QString &typed);

} // namespace kv::operations
