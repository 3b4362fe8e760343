// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytypes.h"
#include "domain/operation.h"
#include "journal/entry.h"
#include "storage/connection.h"

namespace kv::storage {

// Reading and writing rows. All throw SqlFailure.

// Every entity table, deleted rows included, as values.
Dataset readEntities(Connection &connection);

// Brings the entity tables to what an operation says. Dataset: before the operation.
void writeEntities(Connection &connection, const Dataset &before, const Operation &operation);

// An entry's rows of operation and change. Gives its number in this file. Batch: what brought it;
// none where it was made here.
qint64 insertEntry(Connection &connection, const journal::Entry &entry,
                   std::optional<qint64> batch = {});

// Fills in a change that was known by its digest alone.
void reveal(Connection &connection, const journal::EntryChange &change);

// A change of a row that begins with digest, entity, record, register, after, parents, salt.
journal::EntryChange changeOf(const QSqlQuery &query);

// The value and the parents of a change, as its row holds them. An erased value is absent.
RegisterValue valueIn(const QByteArray &bytes);
QList<journal::Digest> parentsIn(const QByteArray &bytes);

// Makes the changes of an entry the heads of their registers, in place of their parents.
void moveHeads(Connection &connection, const journal::Entry &entry);

// What an operation is without its changes, of a row that begins with these columns.
inline constexpr QLatin1String headerColumns("id, kind, author, device, clock, reverts, signature");
journal::Entry headerOf(const QSqlQuery &query);

// A query about many records begins so; its first value is one of boundRecords. It joins the rows
// of the table wanted, with the column record.
QString recordRows();
QList<QByteArray> boundRecords(const QList<QUuid> &records);

// The entry with this number, or this id; nothing where it is not there.
std::optional<journal::Entry> readEntry(Connection &connection, qint64 number);
std::optional<qint64> numberOf(Connection &connection, const journal::Digest &id);

// One change by its digest; nothing where it is not there.
std::optional<journal::EntryChange> readChange(Connection &connection,
                                               const journal::Digest &digest);

} // namespace kv::storage
