// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/textencoding.h"

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace kv::exchange {

// One row of a list that is not blank.
struct SheetRow
{
    int number = 0; // as Excel counts it: 1 is the first, blank rows count, a line break in a cell
                    // does not
    QStringList cells; // as many as the row had; use Sheet::cell to read past the end

    bool operator==(const SheetRow &) const = default;
};

// A list as it came from outside: rows and cells of clean text, nothing yet understood.
struct Sheet
{
    QList<SheetRow> rows;
    int columnCount = 0; // of the widest row
    QChar separator = u';';
    Encoding encoding = Encoding::Utf8;

    // The cell of a column counted from 0, without the white space around it; "" past the end of a
    // ragged row.
    static QString cell(const SheetRow &row, int column);

    bool operator==(const Sheet &) const = default;
};

// What a list may hold at most: exchange.md 6 for the file, Excel for a cell.
inline constexpr qint64 MaximumBytes = qint64(32) * 1024 * 1024;
inline constexpr int MaximumRows = 200000;
inline constexpr int MaximumColumns = 200;
inline constexpr int MaximumCellLength = 32767;

// Reads a list from the bytes of a file; `name` is how an error calls it. The separator is
// whichever of ; , and tab makes the rows alike (or the one named by Excel's own first line
// "sep=;"). Quoting is that of RFC 4180; a quote that does not fit is kept as a letter. The ' that
// keeps Excel from reading a cell as a formula is taken off, one at most. Errors: NotATable (name,
// what it is), IsAWorkbook (name), TooLarge (name, limit).
Result<Sheet> readSheet(const QByteArray &bytes, const QString &name);

// Reads what was copied from Excel: the same, from text that is already decoded. Errors: NotATable,
// TooLarge.
Result<Sheet> readPastedSheet(const QString &text);

// Reads a list from a file. Errors: FileMissing, CannotRead, and those of readSheet.
Result<Sheet> readSheetFile(const QString &path);

} // namespace kv::exchange
