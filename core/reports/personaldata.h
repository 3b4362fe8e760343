// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/privacy/disclosure.h"
#include "reports/report.h"

namespace kv::reports {

// All that a file holds of one person (GDPR, articles 15 and 20): the contact card, consents,
// replies, attendances, each text of other records that names them, to whom it was given, and every
// step of the journal that changed any of these. history: all steps, the newest first. Columns:
// part ("now", "given" or "step"), kind, what, field, value, at (ISO, UTC), by. Empty where there
// is no such person.
Report personalData(const Dataset &dataset, const QList<Operation> &history,
                    const QList<Disclosure> &given, Id<Person> person, const QDateTime &printed);

// The same for paper, part by part: the card, what else is held with a row a record, to whom it was
// given, and a row for each day of the journal, which tells each value that is held no more.
QList<Report> condensed(const Report &personalData);

} // namespace kv::reports
