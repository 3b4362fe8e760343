// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"
#include "exchange/columns.h"
#include "exchange/importremark.h"
#include "exchange/importvalues.h"

#include <QDate>
#include <QList>
#include <QSet>

#include <optional>

namespace kv::exchange {

// Whether a Business ID that fails its check is taken, with a warning.
enum class InvalidIds
{
    Refuse,
    Take
};

// A person as a row names them; what is "" was not said.
struct ContactCells
{
    PersonName name;
    QString role;
    QString email;
    QString phone; // E.164 where it can be read

    bool operator==(const ContactCells &) const = default;
};

// What one row says, read cell by cell. Knows nothing of the companies that are there.
struct ReadRow
{
    int index = 0; // in Sheet::rows
    int number = 0; // as Excel counts
    Company company; // only the fields of `said` hold something
    QSet<ImportField> said;
    QList<ContactCells> contacts;
    std::optional<int> timesHosted;
    QDate lastHosted; // invalid: not said
    QDate memberFrom; // invalid: not said
    std::optional<ImportRemark> refusal;
    QList<ImportRemark> warnings;
};

// Reads a row of data. What cannot be understood becomes a warning, or the refusal of the row where
// decisions.md 4 says so: no name; a Business ID that fails its check.
ReadRow readRow(const Sheet &sheet, const ColumnMapping &mapping, int index, InvalidIds invalidIds,
                QDate today);

} // namespace kv::exchange
