// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/companyimport.h"

#include "support/datasets.h"
#include "support/fixedclock.h"

// What the tests of an import share: a group, companies, a list, and what becomes of it as text.
namespace kv::exchange {

inline const QDate today(2026, 11, 21);
inline const QString groupName = QStringLiteral("Rovaniemi");

inline Id<CoreGroup> group()
{
    return support::idOf<CoreGroup>(groupName);
}

inline Company company(const char *name, const char *businessId, const char *municipality)
{
    Company made;
    made.id = support::idOf<Company>(QString::fromUtf8(name) + QString::fromUtf8(municipality)
                                     + QString::fromLatin1(businessId));
    made.name = QString::fromUtf8(name);
    made.businessId = QString::fromLatin1(businessId);
    made.municipality = QString::fromUtf8(municipality);
    return made;
}

// A group, and companies that do not belong to it.
inline Dataset datasetWith(const QList<Company> &companies)
{
    Dataset dataset = support::datasetFromText(QStringLiteral("group | ") + groupName);
    for (const Company &each : companies)
        dataset.companies.put(each);
    return dataset;
}

inline Result<ImportPreview> preview(const Dataset &dataset, const QByteArray &list,
                                     const ImportOptions &options = {}, quint64 seed = 1)
{
    const auto sheet = readSheet(list, QStringLiteral("lista.csv"));
    if (!sheet)
        return sheet.error();
    const support::FixedClock clock(today);
    SeededEntropy entropy(seed);
    IdSource ids(clock, entropy);
    return previewImport(dataset, group(), *sheet, guessColumns(*sheet), options, today, ids);
}

// "2 new, 3 refused(noName)": what becomes of each row, by its number.
inline QString outcomes(const ImportPreview &preview)
{
    static const QStringList words{QStringLiteral("new"), QStringLiteral("same"),
                                   QStringLiteral("changed"), QStringLiteral("refused")};
    QStringList rows;
    for (const ImportedRow &row : preview.rows) {
        QString text = QString::number(row.number) + u' ' + words[int(row.outcome)];
        if (row.refusal)
            text += u'(' + codeOf(row.refusal->issue) + u')';
        rows.append(text);
    }
    return rows.join(QLatin1String(", "));
}

inline QString warnings(const ImportPreview &preview)
{
    QStringList codes;
    for (const ImportedRow &row : preview.rows) {
        for (const ImportRemark &remark : row.warnings)
            codes.append(QString::number(row.number) + u' ' + codeOf(remark.issue));
    }
    return codes.join(QLatin1String(", "));
}

inline QString changes(const ImportedRow &row)
{
    const QLocale finnish(QStringLiteral("fi_FI"));
    QStringList texts;
    for (const FieldChange &change : row.changes)
        texts.append(fieldName(change.field) + u':' + reports::cellText(change.from, finnish) + u'>'
                     + reports::cellText(change.to, finnish));
    return texts.join(QLatin1String(", "));
}

inline const Company *companyNamed(const Dataset &dataset, const char *name)
{
    for (const Company &each : dataset.companies) {
        if (each.name == QString::fromUtf8(name))
            return dataset.companies.find(each.id);
    }
    return nullptr;
}

} // namespace kv::exchange
