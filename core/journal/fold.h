// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QHash>

namespace kv::journal {

// A record by the names of the journal.
struct RecordKey
{
    QString entity;
    QUuid record;

    bool operator==(const RecordKey &) const = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.entity, key.record);
    }
};

// A register of one record.
struct RegisterKey
{
    QString entity;
    QUuid record;
    QString reg;

    bool operator==(const RegisterKey &) const = default;
    friend size_t qHash(const RegisterKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.entity, key.record, key.reg);
    }
};

// Registers that every record may have, whatever its schema.
inline constexpr QLatin1String aliveName("alive");
inline constexpr QLatin1String erasedName("erased"); // at a person's wish: wins over everything

// Whether a change erases a person. Nothing else can be erased for good, whoever asks.
bool isErasure(const EntryChange &change);

// A change with what the fold needs of its operation.
struct Placed
{
    EntryChange change;
    qint64 clock = 0;
    QByteArray device;
    Digest operation;
    Digest reverts = {}; // the operation that its own takes back
    bool resolves = false; // its operation decided a conflict
};

// A change of an entry, placed.
Placed placed(const EntryChange &change, const Entry &entry);

// A change that no applied change of its register supersedes.
struct Head
{
    Digest change;
    qint64 clock = 0;
    QByteArray device;
    Digest operation;
    RegisterValue after;
    QList<Digest> parents;

    bool operator==(const Head &) const = default;
};

// Heads of a record, by register.
using RecordHeads = QHash<QString, QList<Head>>;
using Folded = QHash<RegisterKey, QList<Head>>;

// The heads of every register, from changes in any order: those that none of the given names as its
// parent. Withheld changes say nothing. A change supersedes only changes of its own register; the
// others that a deletion names are those its author had seen. A decision that was taken back says
// nothing either, nor does the step that took it back: what stood before it, stands again, each
// value by who wrote it.
Folded fold(const QList<Placed> &changes);
Folded fold(const QList<Entry> &entries);

QHash<RecordKey, RecordHeads> byRecord(const Folded &folded);

// The head that is shown: the greatest (clock, device, operation), but for registers that fail
// closed: a consent that anybody withdrew, an erasure that anybody asked for. Needs at least one.
const Head &shownHead(const QString &entity, const QString &reg, const QList<Head> &heads);

// Several heads with different values: listed until a person resolves them.
bool isConflict(const QList<Head> &heads);

// Deleted by somebody who had not seen a value that is there: it stays, flagged.
bool isDeletedAgainstEdited(const RecordHeads &heads);

// Whether the record is shown: it was made and not erased, and nobody deleted it, or a deletion
// stands against an edit.
bool isShownAlive(const RecordHeads &heads);

// How many heads a change supersedes.
enum class Naming
{
    WhatWasShown, // an ordinary edit: heads with the value on the screen, so nothing is lost
                  // silently
    AllHeads // Resolve
};

// The parents of a new change by the heads of its record: the head that was shown first. A deletion
// names too what else its author had seen of the record, and so does not hide a later edit.
QList<Digest> parentsOf(const EntryChange &change, const RegisterValue &shown,
                        const RecordHeads &heads, Naming naming);

// Fills in changes of an operation that were known by their digests alone. Gives those.
QList<EntryChange> reveal(Entry &known, const Entry &other);

// One digest of everything folded, equal on two machines that hold the same.
Digest digestOf(const Folded &folded);

} // namespace kv::journal
