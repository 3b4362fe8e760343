// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/companymatch.h"

#include "domain/folding.h"

#include <algorithm>

namespace kv::exchange {

CompanyIndex::CompanyIndex(const Dataset &dataset)
{
    for (const Company &company : dataset.companies)
        add(company);
}

void CompanyIndex::add(const Company &company)
{
    const QString name = foldedName(company.name);
    if (!company.businessId.isEmpty()) {
        QList<Id<Company>> &sharing = m_byBusinessId[company.businessId];
        if (!sharing.contains(company.id))
            sharing.append(company.id);
    }
    m_byName[name].append({company.id, company.businessId, foldedName(company.municipality)});
    m_byBareName.insert(withoutLegalForm(name), company.id);
}

void CompanyIndex::learn(Id<Company> company, const QString &name, const QString &businessId)
{
    QList<Id<Company>> &sharing = m_byBusinessId[businessId];
    if (!sharing.contains(company))
        sharing.append(company);
    for (Entry &entry : m_byName[foldedName(name)]) {
        if (entry.id == company)
            entry.businessId = businessId;
    }
}

CompanyMatch CompanyIndex::match(const Company &wanted) const
{
    if (!wanted.businessId.isEmpty()) {
        const auto sharing = m_byBusinessId.value(wanted.businessId);
        if (sharing.size() == 1)
            return sharing[0];
        if (sharing.size() > 1)
            return AmbiguousMatch{int(sharing.size())};
    }
    const QString name = foldedName(wanted.name);
    const QString municipality = foldedName(wanted.municipality);
    QList<Entry> sameName;
    for (const Entry &entry : m_byName.value(name)) {
        const bool another = !wanted.businessId.isEmpty() && !entry.businessId.isEmpty();
        if (!another)
            sameName.append(entry);
    }
    QList<Entry> fitting = sameName;
    if (!municipality.isEmpty()) {
        // Those of the same municipality first; else those whose municipality is not known.
        fitting.removeIf(
            [&municipality](const Entry &entry) { return entry.municipality != municipality; });
        if (fitting.isEmpty()) {
            fitting = sameName;
            fitting.removeIf([](const Entry &entry) { return !entry.municipality.isEmpty(); });
        }
    }
    if (fitting.size() == 1)
        return fitting[0].id;
    if (fitting.size() > 1)
        return AmbiguousMatch{int(fitting.size())};
    return NoMatch{m_byBareName.value(withoutLegalForm(name))};
}

} // namespace kv::exchange
