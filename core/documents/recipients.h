// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

namespace kv::documents {

// Whom an invitation goes to: a company, and the person there who is written to, if any.
struct Recipient
{
    Id<Company> company;
    Id<Person> person; // null: the company itself
    QString companyName;
    QString personName;
    QString email; // the person's, else the company's; empty: none known
    QString phone; // the same way
    Language language = Language::Finnish; // of person, else company, else group

    bool operator==(const Recipient &) const = default;
};

// All who are invited, by the name of the company.
struct Recipients
{
    QList<Recipient> reachable; // by e-mail
    QList<Recipient> withoutEmail; // to be called or written to on paper
    QList<Recipient> unwanted; // companies in which nobody wishes to be contacted

    bool operator==(const Recipients &) const = default;
};

// The companies that are members or guests of the group on the day of the meeting: in each its
// primary persons, else the first by name, who may be contacted. A company where nobody may be is
// unwanted; one without persons is written to itself. Empty for an unknown meeting.
Recipients recipientsOf(const Dataset &dataset, Id<Meeting> meeting);

// Only those of a language.
Recipients inLanguage(const Recipients &recipients, Language language);

// The e-mail addresses for the Bcc field, each once: "a@x.fi; b@y.fi".
QString addressesOf(const Recipients &recipients);

} // namespace kv::documents
