// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "journal/fold.h"

namespace kv::journal {

// A register that this version knows.
struct KnownRegister
{
    EntityType type{};
    int reg = aliveRegister;
};
std::optional<KnownRegister> knownRegister(const QString &entity, const QString &reg);

// What a register shows by its heads; absent where it has none, or the value does not fit its
// fields (of a newer version: kept in the journal).
RegisterValue shownValue(const KnownRegister &known, const QString &entity, const QString &reg,
                         const QList<Head> &heads);

// What a record shows by its heads against what the dataset shows.
QList<Change> differences(const Dataset &before, const RecordKey &record, const RecordHeads &heads);

// The data that entries alone show: what a receiver of just these sees.
Dataset datasetOf(const Folded &folded);

} // namespace kv::journal
