// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "domain/dataset.h"

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

} // namespace kv::commandline
