// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "domain/dataset.h"
#include "planning/clash.h"

namespace kv::commandline {

// Text for JSON: null where there is none.
QJsonValue orNull(const QString &text);

// A day for JSON, ISO; null where there is none.
QJsonValue orNull(QDate day);

// A month as JSON has it, "2027-01".
QJsonValue monthOf(QDate month);

// A meeting as the command `meetings` prints it, the theme by its own name whatever the reader's
// language; the names of the fields are those of meetingFields().
QJsonObject jsonOf(const Dataset &dataset, const Meeting &meeting);
std::span<const JsonField> meetingFields();

// Meetings as lines for a reader.
QString textOf(const Dataset &dataset, const QList<Meeting> &meetings, Language language);

// What would help in a month without a meeting, a line each, as the planner words it.
QStringList remedyWords(const QList<planning::Remedy> &remedies);
// The same under a title, for a reader; ends with a line break.
QString helpText(QDate month, const QStringList &remedies, Language language);

} // namespace kv::commandline
