// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"
#include "exchange/mergereport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kv::commandline {

// What goes and what stays, as JSON and in words.
QJsonObject jsonOf(const exchange::ExportPlan &plan);
QString wordsOf(const exchange::ExportPlan &plan);

// What a merge does or did.
QJsonObject jsonOf(const exchange::MergeReport &report);
QString wordsOf(const exchange::MergeReport &report);

// A value of a register for a reader: names for ids, "–" where it is absent.
QString shownText(const Dataset &dataset, EntityType type, int reg, const RegisterValue &value);

// The content of an exchange file, opened with the words of a file.
Result<journal::Bundle> bundleOf(const QString &path, const QString &passphraseFile);

} // namespace kv::commandline
