// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "storage/connection.h"

namespace kv::storage {

// What an export reads of the journal. All throw SqlFailure. A receiver is a folded name; nobody
// has anything where it is null.

// The changes that count of registers that refer to more than people and their evenings; the
// registers of other types with the names of these too.
QList<journal::NumberedChange> referringChanges(Connection &connection);

// The changes of these records that count and that the receiver does not have, but those that were
// erased; without parents up to the number that may be sent, and without salts.
QList<journal::NumberedChange> newChangesOf(Connection &connection, const QVariant &receiver,
                                            const QList<QUuid> &records);

// All of operations after this one, likewise.
QList<journal::NumberedChange> newChangesAfter(Connection &connection, const QVariant &receiver,
                                               qint64 operation);

// Those with these digests, likewise.
QList<journal::NumberedChange> newChangesWith(Connection &connection, const QVariant &receiver,
                                              const QList<journal::Digest> &digests);

// The operations with these numbers, which are sorted; the changes that do not count by their
// digests alone.
QList<journal::Entry> entriesOf(Connection &connection, const QList<qint64> &numbers);

} // namespace kv::storage
