// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "journal/entry.h"
#include "storage/connection.h"

namespace kv::storage {

// What an export reads of the journal. All throw SqlFailure.

// The changes that count, but those that were erased; without parents up to the number that may be
// sent, and without salts. Of the types named, which are most of a large register, only those of
// registers that hold what somebody wrote, or refer to more than people and their evenings: an
// export needs the rest of few of their records.
QList<journal::NumberedChange> tellableChanges(Connection &connection,
                                               const QList<EntityType> &barely);

// All of these records, likewise.
QList<journal::NumberedChange> tellableChangesOf(Connection &connection,
                                                 const QList<QUuid> &records);

// The operations with these numbers, which are sorted; the changes that do not count by their
// digests alone.
QList<journal::Entry> entriesOf(Connection &connection, const QList<qint64> &numbers);

} // namespace kv::storage
