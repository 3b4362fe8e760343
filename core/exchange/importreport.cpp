// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/companyimport.h"
#include "reports/csv.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kv::exchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportedRow)
};

QJsonObject jsonOf(const ImportedRow &row, const ImportRemark &remark)
{
    return {{QStringLiteral("row"), row.number},
            {QStringLiteral("column"), remark.column},
            {QStringLiteral("value"), remark.value},
            {QStringLiteral("code"), codeOf(remark.issue)},
            {QStringLiteral("reason"), describe(remark)}};
}

reports::Cells cellsOf(const SheetRow &row, int columnCount)
{
    reports::Cells cells;
    for (int column = 0; column < columnCount; ++column)
        cells.append(row.cells.value(column));
    return cells;
}

} // namespace

QByteArray refusedCsv(const Sheet &sheet, const ColumnMapping &mapping,
                      const ImportPreview &preview)
{
    if (preview.count(RowOutcome::Refused) == 0)
        return {};
    QList<reports::Cells> rows;
    if (mapping.headerRow >= 0) {
        reports::Cells header = cellsOf(sheet.rows[mapping.headerRow], sheet.columnCount);
        header.append(Text::tr("Row"));
        header.append(Text::tr("Reason for refusal"));
        rows.append(header);
    }
    for (const ImportedRow &row : preview.rows) {
        if (row.outcome != RowOutcome::Refused)
            continue;
        reports::Cells cells = cellsOf(sheet.rows[row.index], sheet.columnCount);
        cells.append(reports::Number{double(row.number), 0});
        cells.append(describe(*row.refusal));
        rows.append(cells);
    }
    return reports::csvOf(rows);
}

QJsonObject jsonOf(const ImportPreview &preview)
{
    QJsonArray refused;
    QJsonArray warnings;
    for (const ImportedRow &row : preview.rows) {
        if (row.refusal)
            refused.append(jsonOf(row, *row.refusal));
        for (const ImportRemark &warning : row.warnings)
            warnings.append(jsonOf(row, warning));
    }
    return {{QStringLiteral("new"), preview.count(RowOutcome::New)},
            {QStringLiteral("same"), preview.count(RowOutcome::Same)},
            {QStringLiteral("changed"), preview.count(RowOutcome::Changed)},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("warnings"), warnings}};
}

} // namespace kv::exchange
