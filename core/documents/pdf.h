// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>

namespace kv::documents {

// The paper as PDF/A-1b with its fonts, titled, and dated at this moment. The same paper and moment
// give the same bytes within a run of the program; between runs Qt may write the two fonts in
// another order. Needs a QGuiApplication.
Result<QByteArray> pdfOf(const Paper &paper, const QDateTime &created);

// pdfOf() written to a file, whole or not at all.
[[nodiscard]] Done writePdf(const QString &path, const Paper &paper, const QDateTime &created);

} // namespace kv::documents
