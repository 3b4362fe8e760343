// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "exchange/columns.h"
#include "exchange/importremark.h"
#include "exchange/importrow.h"
#include "reports/report.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace kv::exchange {

// What becomes of a row.
enum class RowOutcome
{
    New,
    Same,
    Changed,
    Refused
};

// One value that a row changes.
struct FieldChange
{
    ImportField field = ImportField::Ignored;
    reports::Cell from; // nothing: was not known
    reports::Cell to;

    bool operator==(const FieldChange &) const = default;
};

// What the preview says of one row.
struct ImportedRow
{
    int index = 0; // in Sheet::rows
    int number = 0; // as Excel counts
    RowOutcome outcome = RowOutcome::Same;
    QString name; // of the company
    Id<Company> company; // null where refused
    bool joins = false; // the row makes it a member of the group
    QList<FieldChange> changes; // of a changed row
    std::optional<ImportRemark> refusal; // of a refused row
    QList<ImportRemark> warnings;
};

// An import before it is committed: what happens to each row, and the one step that makes it so.
struct ImportPreview
{
    QList<ImportedRow> rows; // in the order of the list
    Operation operation; // empty where nothing would change

    int count(RowOutcome outcome) const;
};

struct ImportOptions
{
    InvalidIds invalidIds = InvalidIds::Refuse;
};

// Called now and then with the rows done and all rows; false gives up.
using ImportProgress = std::function<bool(qsizetype done, qsizetype all)>;

// Reads companies, their contacts, memberships and hosting history into a group, by the rules of
// decisions.md 4: matched by Business ID, else by folded name and municipality where unique; an
// empty cell changes nothing; two rows of one company that contradict each other are both refused.
// The same list twice changes nothing. Errors: Unknown (group), MissingColumn (name), Cancelled.
Result<ImportPreview> previewImport(const Dataset &dataset, Id<CoreGroup> group, const Sheet &sheet,
                                    const ColumnMapping &mapping, const ImportOptions &options,
                                    QDate today, IdSource &ids,
                                    const ImportProgress &progress = {});

// The refused rows as a CSV, as they were, with their row number and the reason as the last
// columns; empty where none was refused.
QByteArray refusedCsv(const Sheet &sheet, const ColumnMapping &mapping,
                      const ImportPreview &preview);

// The counts new, same, changed, the list refused {row, column, value, code, reason} and the list
// warnings of the same shape (decisions.md 5).
QJsonObject jsonOf(const ImportPreview &preview);

} // namespace kv::exchange
