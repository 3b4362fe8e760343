// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace kv::exchange {

// More than one company fits.
struct AmbiguousMatch
{
    int count = 0;
};

// No company fits.
struct NoMatch
{
    Id<Company> resembling; // the same but for its legal form or municipality; null: none
};

using CompanyMatch = std::variant<NoMatch, Id<Company>, AmbiguousMatch>;

// Finds the company that a row is about: by Business ID, else by folded name and municipality where
// that is unique (decisions.md 4). A company with another Business ID is never meant.
class CompanyIndex
{
public:
    explicit CompanyIndex(const Dataset &dataset);

    // Also finds this one from now on: a company that an earlier row brings.
    void add(const Company &company);

    // Also finds a known one by this Business ID: an earlier row told it.
    void learn(Id<Company> company, const QString &name, const QString &businessId);

    CompanyMatch match(const Company &wanted) const;

private:
    struct Entry
    {
        Id<Company> id;
        QString businessId;
        QString municipality; // folded
    };

    QHash<QString, QList<Id<Company>>> m_byBusinessId;
    QHash<QString, QList<Entry>> m_byName;
    QHash<QString, Id<Company>> m_byBareName; // without its legal form
};

} // namespace kv::exchange
