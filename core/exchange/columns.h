// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/sheet.h"

#include <QList>
#include <QString>

#include <optional>

namespace kv::exchange {

// What a column of a company list may hold (decisions.md 3, 4).
enum class ImportField
{
    Ignored,
    Name,
    BusinessId,
    LegalForm,
    Municipality,
    Industry,
    Street,
    PostCode,
    PostOffice,
    Phone,
    Email,
    Language,
    Headcount,
    Turnover,
    Capacity,
    CanHost,
    HostNotes,
    Notes,
    ContactName,
    ContactFirstName,
    ContactLastName,
    ContactRole,
    ContactEmail,
    ContactPhone,
    TimesHosted,
    LastHosted,
    MemberFrom,
};

inline constexpr int ImportFieldCount = int(ImportField::MemberFrom) + 1;

// The stable name of a field, as --map and JSON call it: "name", "businessId", "contactEmail", …
QString fieldName(ImportField field);

// The field of a stable name, in any case; none where there is no such field.
std::optional<ImportField> fieldOfName(const QString &name);

// What the reader calls the field: "Y-tunnus".
QString fieldTitle(ImportField field);

// Which row of a sheet is its header, and what each column holds.
struct ColumnMapping
{
    int headerRow = -1; // index in Sheet::rows; -1: no header, all rows are data
    QList<ImportField> fields; // one a column

    // The column of a field, or -1.
    int columnOf(ImportField field) const { return int(fields.indexOf(field)); }
    // Index of the first row of data.
    int firstDataRow() const { return headerRow + 1; }

    bool operator==(const ColumnMapping &) const = default;
};

// Guesses the header by the words of its cells, in Finnish, English or Swedish, whatever the case,
// accents, dashes and spaces; rows above it (a title) are left out. A list without a header is
// guessed by what its columns hold. Never fails: what is not understood is Ignored.
ColumnMapping guessColumns(const Sheet &sheet);

// What a column is called: the cell of the header, or "A", "B", … as in Excel where it has none.
QString columnTitle(const Sheet &sheet, const ColumnMapping &mapping, int column);

// The mapping with what a user wrote: "Firma=name,Puh.=phone". A column is named by its header or
// by its letter; "Column=" or "Column=ignored" leaves it out. A field that is given to a new column
// leaves its old one. Errors: InvalidValue ("--map", the part that is not understood).
Result<ColumnMapping> withMap(const Sheet &sheet, ColumnMapping mapping, const QString &map);

} // namespace kv::exchange
