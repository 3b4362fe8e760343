// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "journal/shown.h"
#include "storage/connection.h"

#include <QSet>

namespace kv::storage {

// Heads as the file holds them, and their way into the entity tables. All throw SqlFailure.

// What a change must be to count in the fold, as SQL over change AS c and operation AS o: here in
// full, not kept aside, and made in this file or brought by a batch that stands. An erasure counts
// for good: its values are gone.
QString countedSql();

// The changes of a record that count, without their salts.
QList<journal::Placed> countedChanges(Connection &connection, const journal::RecordKey &record);

// Digests of the changes that do not count.
QSet<QByteArray> uncountedChanges(Connection &connection);

// The stored heads of a record, by register.
journal::RecordHeads headsOf(Connection &connection, const journal::RecordKey &record);

// Every stored head.
journal::Folded allHeads(Connection &connection);

// The counted changes of records of which the journal had nothing before.
using FreshRecords = QHash<journal::RecordKey, QList<journal::Placed>>;

// Makes heads and entity tables of these records what their counted changes say, after any change
// of journal, arrivals or what is kept aside. Gives what changed against the dataset before. Fresh:
// records of which the caller has just written all there is; they are not read back.
Operation settle(Connection &connection, const Dataset &before,
                 const QSet<journal::RecordKey> &records, const FreshRecords &fresh = {});

} // namespace kv::storage
