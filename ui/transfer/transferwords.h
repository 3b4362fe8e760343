// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"
#include "exchange/mergereport.h"

namespace kv::ui {

// A moment as the window says it: "12.1.2027 klo 9.05".
QString momentWords(const QDateTime &moment);

// What a scope is called, and one sentence on what goes in it.
QString scopeTitle(SharingScope scope);
QString scopeAdvice(SharingScope scope);
// The same by its stored code; a code of a newer version stays.
QString scopeTitle(const QString &code);

// Why something stays at home, after "Stays:".
QString reasonWords(exchange::WithheldReason reason);

// Who sent a file: the one sentence that announces a new sender or a new computer.
QString senderSentence(const exchange::MergeReport &report);

// What an import brought, for the message after it: "12 new, 3 changed, 1 conflict".
QString outcomeWords(const exchange::MergeReport &report);

// How many records of each kind: "12 companies, 31 persons, 10 meetings, 80 others".
QString recordWords(const QHash<EntityType, QSet<QUuid>> &records);

} // namespace kv::ui
