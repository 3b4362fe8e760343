// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"
#include "reports/report.h"

#include <QDateTime>

namespace kv::documents {

// A report as a paper: title, subtitles, table with its sums, failed checks under a heading of
// their own. Upright, or across where the table would have to be squeezed. sender stands on top of
// each page.
Paper paperOf(const reports::Report &report, Language language, const QString &sender,
              QDate printed);

// Several reports as one: the first gives the title, the others follow under headings. Tables fill
// the width of the paper.
Paper paperOf(const QList<reports::Report> &parts, Language language, const QString &sender,
              QDate printed);

} // namespace kv::documents
