// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QByteArray>
#include <QUuid>

namespace kv::journal {

using Digest = QByteArray; // 32 bytes of BLAKE2b

// More a change never names: a reader refuses it.
inline constexpr qsizetype mostParents = 64;

// One register of one record as the journal holds it. Names are words, so that those of a newer
// version can be kept and passed on.
struct EntryChange
{
    QString entity;
    QUuid record;
    QString reg;
    RegisterValue after; // absent where nothing is said any more
    // Digests of the changes it supersedes, the one that was shown first; of a deletion also those
    // of the other registers that its author had seen.
    QList<Digest> parents;
    QByteArray salt; // 16 bytes: a withheld value cannot be guessed from its digest
    Digest digest; // over all of the above

    // Its digest alone: it may not be seen here, yet the operation verifies.
    bool isWithheld() const { return entity.isEmpty(); }
    // At a person's wish: what it superseded stays superseded, its value and salt are gone.
    bool isErased() const { return !isWithheld() && salt.isEmpty(); }

    bool operator==(const EntryChange &) const = default;
};

// A change with the number that its operation has in this file.
struct NumberedChange
{
    qint64 operation = 0;
    EntryChange change;
};

// One step of a user as the journal holds it.
struct Entry
{
    QString kind;
    QUuid author; // coordinator
    QByteArray device; // Ed25519 public key, 32 bytes
    qint64 clock = 0; // hybrid: 47 bits of milliseconds, 16 of counter
    Digest reverts; // empty where it takes nothing back
    QList<EntryChange> changes;
    Digest id; // over the header and the digests of the changes
    QByteArray signature; // Ed25519 over the id, 64 bytes

    bool operator==(const Entry &) const = default;
};

} // namespace kv::journal
