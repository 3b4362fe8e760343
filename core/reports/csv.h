// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QByteArray>

namespace kv::reports {

// Rows as a CSV file that Finnish Excel opens right by a double click, whatever the reader's
// language: separator ";", decimal comma without grouping, days as d.M.yyyy, UTF-8 with a byte
// order mark, CRLF (domain.md 4.3). A text that a spreadsheet would take for a formula gets a
// leading ' (exchange.md 6); figures and days never do.
QByteArray csvOf(const QList<Cells> &rows);

// A report as CSV: title, subtitles, a blank row, column titles, rows, sums, a blank row, failed
// checks.
QByteArray csvOf(const Report &report);

} // namespace kv::reports
