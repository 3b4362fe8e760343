// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "journal/entry.h"

namespace kv::journal {

// One of the values that a register has at once.
struct ConflictSide
{
    RegisterValue value;
    Digest change;
    Id<Coordinator> author;
    QByteArray device;
    QDateTime at; // of the author's clock
    bool isShown = false;
};

// Ristiriita: a register whose values nobody has superseded, or a record that somebody deleted
// without having seen what another wrote. Listed until a person resolves it.
struct Conflict
{
    QString id; // eight letters and digits, the same for as long as it lasts
    EntityType type{};
    QUuid record;
    int reg = aliveRegister;
    QList<ConflictSide> sides; // the shown one first
    bool isDeletedAgainstEdited = false;
};

// A step of somebody else that waits for the owner of a group.
struct Suggestion
{
    Operation operation; // before: what is shown; after: what is suggested
    bool isSuggestion = true; // else it was left out when its file was taken in
};

// What came in by one file.
struct Batch
{
    qint64 id = 0;
    QDateTime at;
    QString sender;
    bool isRejected = false;
    qint64 changes = 0;
};

// A device that has signed a file which was taken in.
struct Sender
{
    QByteArray device;
    QString name;
    QUuid coordinator;
    QDateTime first;
    QDateTime last;
};

} // namespace kv::journal
