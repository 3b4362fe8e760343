// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/bundle.h"
#include "journal/conflict.h"
#include "storage/heads.h"

#include <functional>

namespace kv::storage {

// A file to be taken in.
struct Incoming
{
    const journal::Bundle &bundle;
    QByteArray fileDigest;
    QDateTime now;
    QByteArray ownDevice;
    // Why a change is kept aside, "suggestion" or "left"; "" where it is folded.
    std::function<QString(const journal::Entry &, const journal::EntryChange &)> aside;
    bool isVerified = false; // its signatures were looked at just before, by a preview of the same
};

// What taking it in does.
struct TakenIn
{
    qint64 batch = 0; // 0 where the file brought nothing new
    qint64 newOperations = 0;
    qint64 knownOperations = 0;
    qint64 keptAside = 0; // changes
    QSet<journal::RecordKey> records; // that its changes touch
    Operation applied; // what they changed in the data
    // By ExchangeTables: the data with that, conflicts that were not there before, all suggestions
    // that wait.
    Dataset after;
    QList<journal::Conflict> conflicts;
    QList<journal::Suggestion> suggestions;
};

// Takes a file in, within the transaction of the caller: the union of the two journals, then the
// fold of each record it touches. The preview is this, rolled back. Signatures are looked at here,
// of what is new: ExchangeDamaged names the operation that is not what its author signed. Throws
// SqlFailure.
Result<TakenIn> takeIn(Connection &connection, const Incoming &incoming, const Dataset &before);

// Rejects what a batch alone brought, and gives what that changed.
Operation reject(Connection &connection, qint64 batch, const Dataset &before);

// Folds changes of an operation that were kept aside.
Operation acceptAside(Connection &connection, const journal::Digest &operation,
                      const Dataset &before);

} // namespace kv::storage
