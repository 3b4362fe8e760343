// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

namespace kv::ui {

// A report for the clipboard: title and subtitles, titles of columns, rows and sums, cells parted
// by tabs, figures as the locale writes them.
QString tabTextOf(const reports::Report &report, const QLocale &locale);
// The table alone, for Excel and Word.
QString htmlOf(const reports::Report &report, const QLocale &locale);

} // namespace kv::ui
