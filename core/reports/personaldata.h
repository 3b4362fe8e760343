// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "reports/report.h"

namespace kv::reports {

// All that a file holds of one person (GDPR, articles 15 and 20): the contact card, the company,
// consents, replies, attendances, each text of other records that names them, and every step of the
// journal that changed any of these. history: all steps, the newest first. Column keys: kind, what,
// field, value, at (of a step), by. A row without "at" is how it is now.
Report personalData(const Dataset &dataset, const QList<Operation> &history, Id<Person> person,
                    const QDateTime &printed);

// The same for paper: the fields of a record in one row.
Report condensed(const Report &personalData);

} // namespace kv::reports
