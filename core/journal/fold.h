// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QHash>

namespace kv::journal {

// A register of one record, by the names of the journal.
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

// A change that no applied change supersedes.
struct Head
{
    Digest change;
    qint64 clock = 0;
    QByteArray device;
    Digest operation;
    RegisterValue after;

    bool operator==(const Head &) const = default;
};

// The head that is shown: the greatest (clock, device, operation). Needs at least one.
const Head &shownHead(const QList<Head> &heads);

// Several heads with different values: listed until a person resolves them.
bool isConflict(const QList<Head> &heads);

// The heads of every register, from the entries in any order.
QHash<RegisterKey, QList<Head>> fold(const QList<Entry> &entries);

} // namespace kv::journal
