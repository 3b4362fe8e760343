// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companies/named.h"

#include "domain/companies/businessid.h"
#include "domain/folding.h"

#include <functional>

namespace kv {

Result<Id<Company>> companyNamed(const Dataset &dataset, const QString &typed)
{
    const QString wanted = foldedName(typed);
    const Id<Company> id(QUuid::fromString(typed.trimmed()));
    const auto businessId = BusinessId::parse(typed);
    const QString kind = QStringLiteral("company");
    if (dataset.companies.contains(id))
        return id;
    if (wanted.isEmpty())
        return Error{ErrorCode::Unknown, {kind, typed}};

    using Fits = std::function<bool(const Company &)>;
    const QList<Fits> ways{
        [&](const Company &company) { return company.name == typed.trimmed(); },
        [&](const Company &company) {
            return !company.businessId.isEmpty()
                && (businessId ? company.businessId == businessId->text()
                               : company.businessId == typed.trimmed());
        },
        [&](const Company &company) { return foldedName(company.name) == wanted; },
        [&](const Company &company) {
            return withoutLegalForm(foldedName(company.name)) == withoutLegalForm(wanted);
        },
        [&](const Company &company) { return foldedName(company.name).startsWith(wanted); },
    };
    for (const Fits &fits : ways) {
        QList<Id<Company>> found;
        for (const Company &company : dataset.companies) {
            if (fits(company))
                found.append(company.id);
        }
        if (found.size() == 1)
            return found.first();
        if (found.size() > 1)
            return Error{ErrorCode::Ambiguous, {kind, typed}};
    }
    return Error{ErrorCode::Unknown, {kind, typed}};
}

} // namespace kv
