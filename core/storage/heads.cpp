// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/heads.h"

#include "storage/rows.h"

#include <algorithm>

namespace kv::storage {
namespace {

const QString headColumns
    = QStringLiteral("c.digest, c.entity, c.record, c.register, c.after, c.parents, c.salt, "
                     "o.clock, o.device, o.id, o.reverts, o.kind = 'resolve'");

journal::Placed placedOf(const QSqlQuery &query)
{
    return {changeOf(query),
            query.value(7).toLongLong(),
            query.value(8).toByteArray(),
            query.value(9).toByteArray(),
            query.value(10).toByteArray(),
            query.value(11).toBool()};
}

journal::Head headOf(const journal::Placed &placed)
{
    return {placed.change.digest, placed.clock,        placed.device,
            placed.operation,     placed.change.after, placed.change.parents};
}

using StoredHeads = QSet<std::pair<QString, QByteArray>>; // register, change

StoredHeads storedHeads(Connection &connection, const journal::RecordKey &record)
{
    StoredHeads stored;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT register, change FROM head WHERE entity = ? AND record = ?"),
        {record.entity, record.record.toRfc4122()});
    while (query.next())
        stored.insert({query.value(0).toString(), query.value(1).toByteArray()});
    query.finish();
    return stored;
}

// Writes only what differs: a record has many registers, and most steps change one.
void writeHeads(Connection &connection, const journal::RecordKey &record,
                const journal::RecordHeads &heads, StoredHeads stored)
{
    const QByteArray id = record.record.toRfc4122();
    for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
        for (const journal::Head &head : it.value()) {
            if (!stored.remove({it.key(), head.change}))
                connection.execute(
                    QStringLiteral(
                        "INSERT INTO head (entity, record, register, change) VALUES (?, ?, ?, ?)"),
                    {record.entity, id, it.key(), head.change});
        }
    }
    for (const auto &[reg, change] : std::as_const(stored))
        connection.execute(QStringLiteral("DELETE FROM head WHERE entity = ? AND record = ? AND "
                                          "register = ? AND change = ?"),
                           {record.entity, id, reg, change});
}

} // namespace

QString countedSql()
{
    return QStringLiteral(
        "c.entity IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM aside WHERE aside.change = c.digest) "
        "AND (o.batch IS NULL OR (c.register = 'erased' AND c.entity = 'person') OR "
        "EXISTS (SELECT 1 FROM "
        "arrival JOIN batch ON batch.id = "
        "arrival.batch WHERE arrival.change = c.digest AND batch.rejected = 0))");
}

QList<journal::Placed> countedChanges(Connection &connection, const journal::RecordKey &record)
{
    QList<journal::Placed> changes;
    static const QString sql
        = QStringLiteral(
              "SELECT c.digest, c.register, c.after, c.parents, o.clock, o.device, o.id, "
              "o.reverts, o.kind = 'resolve' FROM change AS c JOIN operation AS o ON "
              "o.seq = c.operation WHERE c.record = ? AND c.entity = ? AND ")
        + countedSql();
    QSqlQuery &query = connection.run(sql, {record.record.toRfc4122(), record.entity});
    while (query.next()) {
        journal::EntryChange change;
        change.entity = record.entity;
        change.record = record.record;
        change.digest = query.value(0).toByteArray();
        change.reg = query.value(1).toString();
        change.after = valueIn(query.value(2).toByteArray());
        change.parents = parentsIn(query.value(3).toByteArray());
        changes.append({change, query.value(4).toLongLong(), query.value(5).toByteArray(),
                        query.value(6).toByteArray(), query.value(7).toByteArray(),
                        query.value(8).toBool()});
    }
    query.finish();
    return changes;
}

QSet<QByteArray> uncountedChanges(Connection &connection)
{
    QSet<QByteArray> digests;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT c.digest FROM change AS c JOIN operation AS o ON o.seq = "
                       "c.operation WHERE NOT (")
        + countedSql() + u')');
    while (query.next())
        digests.insert(query.value(0).toByteArray());
    query.finish();
    return digests;
}

journal::RecordHeads headsOf(Connection &connection, const journal::RecordKey &record)
{
    journal::RecordHeads heads;
    static const QString sql = QStringLiteral("SELECT ") + headColumns
        + QStringLiteral(" FROM head AS h JOIN change AS c ON c.digest = h.change "
                         "JOIN operation AS o ON o.seq = c.operation "
                         "WHERE h.entity = ? AND h.record = ?");
    QSqlQuery &query = connection.run(sql, {record.entity, record.record.toRfc4122()});
    while (query.next()) {
        const journal::Placed placed = placedOf(query);
        heads[placed.change.reg].append(headOf(placed));
    }
    query.finish();
    return heads;
}

journal::Folded allHeads(Connection &connection)
{
    journal::Folded heads;
    QSqlQuery &query
        = connection.run(QStringLiteral("SELECT ") + headColumns
                         + QStringLiteral(" FROM head AS h JOIN change AS c ON c.digest = h.change "
                                          "JOIN operation AS o ON o.seq = c.operation"));
    while (query.next()) {
        const journal::Placed placed = placedOf(query);
        heads[{placed.change.entity, placed.change.record, placed.change.reg}].append(
            headOf(placed));
    }
    query.finish();
    return heads;
}

Operation settle(Connection &connection, const Dataset &before,
                 const QSet<journal::RecordKey> &records, const FreshRecords &fresh)
{
    Operation operation;
    operation.kind = OperationKind::Merge;
    for (const journal::RecordKey &record : records) {
        const auto known = fresh.constFind(record);
        const bool isFresh = known != fresh.cend();
        const auto folded = journal::byRecord(
            journal::fold(isFresh ? *known : countedChanges(connection, record)));
        const journal::RecordHeads heads = folded.value(record);
        writeHeads(connection, record, heads,
                   isFresh ? StoredHeads() : storedHeads(connection, record));
        operation.changes += journal::differences(before, record, heads);
    }
    // Referred before referring, as the nouns are listed: who reads the changes in order meets no
    // name that is not there yet.
    std::stable_sort(operation.changes.begin(), operation.changes.end(),
                     [](const Change &a, const Change &b) { return a.entity < b.entity; });
    writeEntities(connection, before, operation);
    return operation;
}

} // namespace kv::storage
