// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchangetables.h"

#include "domain/folding.h"
#include "journal/encoding.h"
#include "journal/hybridclock.h"
#include "storage/rows.h"
#include "storage/telling.h"
#include "storage/weighed.h"

namespace kv::storage {
namespace {

QString idOf(const journal::RecordKey &record, const QString &reg)
{
    return QString::fromLatin1(
        journal::hashed("KV1-conflict",
                        record.entity.toUtf8() + record.record.toRfc4122() + reg.toUtf8())
            .toHex()
            .left(8));
}

journal::Conflict conflictOf(Connection &connection, const journal::RecordKey &record,
                             const journal::KnownRegister &known, const QString &reg,
                             const QList<journal::Head> &heads)
{
    journal::Conflict conflict{idOf(record, reg), known.type, record.record, known.reg, {}, false};
    const journal::Digest shown = journal::shownHead(record.entity, reg, heads).change;
    for (const journal::Head &head : heads) {
        const QByteArray author
            = connection
                  .single(QStringLiteral("SELECT author FROM operation WHERE id = ?"),
                          {head.operation})
                  .toByteArray();
        const journal::ConflictSide side{head.after,
                                         head.change,
                                         Id<Coordinator>(QUuid::fromRfc4122(author)),
                                         head.device,
                                         journal::momentOf(head.clock),
                                         head.change == shown};
        if (side.isShown)
            conflict.sides.prepend(side);
        else
            conflict.sides.append(side);
    }
    return conflict;
}

// Those that may have a conflict at all: asked of every record of a file, of which few do.
QSet<QUuid> thoseThatMayDisagree(Connection &connection, const QString &entity,
                                 const QList<QUuid> &records)
{
    static const QString sql
        = recordRows()
        + QStringLiteral(
              "SELECT record FROM wanted WHERE EXISTS (SELECT 1 FROM head AS h WHERE h.entity = ? "
              "AND h.record = wanted.record GROUP BY h.register HAVING count(*) > 1) OR EXISTS "
              "(SELECT 1 FROM head AS h JOIN change AS c ON c.digest = h.change WHERE h.entity = ? "
              "AND h.record = wanted.record AND h.register = 'alive' AND c.after = x'8100')");
    QSet<QUuid> found;
    for (const QByteArray &ids : boundRecords(records)) {
        QSqlQuery &query = connection.run(sql, {ids, entity, entity});
        while (query.next())
            found.insert(QUuid::fromRfc4122(query.value(0).toByteArray()));
        query.finish();
    }
    return found;
}

// The conflicts of these records that are shown: of their registers, and of deletion against edit.
QList<journal::Conflict> conflictsOf(Connection &connection,
                                     const QList<journal::RecordKey> &records,
                                     const Dataset &dataset)
{
    QHash<QString, QList<QUuid>> shown;
    for (const journal::RecordKey &record : records) {
        const auto type = entityTypeNamed(record.entity);
        if (type && entityInfo(*type).isAlive(dataset, record.record))
            shown[record.entity].append(record.record);
    }
    QSet<QUuid> disagreeing;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        disagreeing += thoseThatMayDisagree(connection, it.key(), it.value());
    QList<journal::Conflict> conflicts;
    for (const journal::RecordKey &record : records) {
        const auto type = entityTypeNamed(record.entity);
        if (!type || !disagreeing.contains(record.record))
            continue;
        const journal::RecordHeads heads = headsOf(connection, record);
        QStringList registers = heads.keys();
        registers.sort();
        for (const QString &reg : std::as_const(registers)) {
            const auto known = journal::knownRegister(record.entity, reg);
            if (known && reg != journal::erasedName && journal::isConflict(heads.value(reg)))
                conflicts.append(conflictOf(connection, record, *known, reg, heads.value(reg)));
        }
        if (!journal::isDeletedAgainstEdited(heads))
            continue;
        journal::Conflict conflict
            = conflictOf(connection, record, {*type, aliveRegister}, journal::aliveName,
                         heads.value(journal::aliveName));
        conflict.isDeletedAgainstEdited = true;
        conflicts.append(conflict);
    }
    return conflicts;
}

// Whether anything of a step is kept aside.
bool waits(Connection &connection, const journal::Digest &operation)
{
    return connection
        .single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM aside JOIN change AS c ON c.digest = "
                               "aside.change JOIN operation AS o ON o.seq = c.operation WHERE o.id "
                               "= ?)"),
                {operation})
        .toBool();
}

QList<journal::RecordKey> keysOf(Connection &connection, const QString &sql)
{
    QList<journal::RecordKey> keys;
    QSqlQuery &query = connection.run(sql);
    while (query.next())
        keys.append({query.value(0).toString(), QUuid::fromRfc4122(query.value(1).toByteArray())});
    query.finish();
    return keys;
}

} // namespace

Connection &ExchangeTables::connection() const
{
    return *m_store.m_connection;
}

Result<TakenIn> ExchangeTables::take(const Incoming &incoming, const Dataset &before, Keep keep)
try {
    Transaction transaction(connection());
    QSet<journal::RecordKey> told;
    for (const journal::Entry &entry : incoming.bundle.entries) {
        for (const journal::EntryChange &change : entry.changes) {
            if (!change.isWithheld())
                told.insert({change.entity, change.record});
        }
    }
    const QList<journal::RecordKey> records(told.cbegin(), told.cend());
    QSet<QString> known;
    for (const journal::Conflict &conflict : conflictsOf(connection(), records, before))
        known.insert(conflict.id);
    auto taken = takeIn(connection(), incoming, before);
    if (!taken)
        return taken;
    taken->after = before;
    apply(taken->after, taken->applied);
    taken->conflicts = conflictsOf(connection(), records, taken->after);
    taken->conflicts.removeIf([&](const auto &conflict) { return known.contains(conflict.id); });
    const auto waiting = suggestions(taken->after);
    if (!waiting)
        return waiting.error();
    taken->suggestions = *waiting;
    if (keep == Keep::No)
        return taken;
    if (incoming.bundle.sender != incoming.ownDevice)
        noteSender(incoming);
    transaction.commit([&] {
        return taken->batch == 0
            || connection()
                   .single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM batch WHERE id = ?)"),
                           {taken->batch})
                   .toBool();
    });
    for (const journal::Entry &entry : incoming.bundle.entries)
        m_store.m_clock = qMax(m_store.m_clock, entry.clock);
    return taken;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<Operation> ExchangeTables::reject(qint64 batch, const Dataset &before)
try {
    Transaction transaction(connection());
    const auto state = [&] {
        return connection().single(QStringLiteral("SELECT rejected FROM batch WHERE id = ?"),
                                   {batch});
    };
    const QVariant is = state();
    if (is.isNull())
        return Error{ErrorCode::Unknown, {QStringLiteral("batch"), QString::number(batch)}};
    if (is.toBool())
        return Error{ErrorCode::NothingToDo, {}};
    const Operation applied = storage::reject(connection(), batch, before);
    transaction.commit([&] { return state().toBool(); });
    return applied;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<Operation> ExchangeTables::acceptAside(const journal::Digest &operation,
                                              const Dataset &before)
try {
    Transaction transaction(connection());
    const Operation applied = storage::acceptAside(connection(), operation, before);
    transaction.commit([&] { return !waits(connection(), operation); });
    return applied;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<std::pair<Operation, Operation>> ExchangeTables::declineAside(
    const journal::Digest &operation, const Dataset &before, const Stamp &stamp)
try {
    Transaction transaction(connection());
    const Operation applied = storage::acceptAside(connection(), operation, before);
    Operation step = inverse(applied);
    step.kind = OperationKind::Resolve;
    Dataset after = before;
    apply(after, applied);
    if (!step.isEmpty())
        step = m_store.write(step, after, stamp);
    transaction.commit([&] { return !waits(connection(), operation); });
    return std::pair(applied, step);
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::NumberedChange>> ExchangeTables::referringChanges()
try {
    return storage::referringChanges(connection());
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::NumberedChange>> ExchangeTables::newChangesOf(
    const std::optional<QString> &receiver, const QList<QUuid> &records)
try {
    return storage::newChangesOf(connection(),
                                 receiver ? QVariant(foldedName(*receiver)) : QVariant(), records);
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::NumberedChange>> ExchangeTables::newChangesSince(
    const journal::Weighed &weighed, const QString &receiver)
try {
    const QString name = foldedName(receiver);
    return newChangesAfter(connection(), name, weighed.until)
        + newChangesWith(connection(), name, weighed.waiting);
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::Entry>> ExchangeTables::entriesOf(const QList<qint64> &numbers)
try {
    return storage::entriesOf(connection(), numbers);
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<journal::Weighed> ExchangeTables::weighedFor(const QString &receiver, SharingScope scope)
try {
    return storage::weighedFor(connection(), foldedName(receiver), scope);
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<journal::Weighed> ExchangeTables::nothingWeighed()
try {
    return storage::nothingWeighed(connection());
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::BundleDevice>> ExchangeTables::devices()
try {
    QHash<QByteArray, journal::BundleDevice> devices;
    QSqlQuery &query
        = connection().run(QStringLiteral("SELECT device, id, author FROM operation ORDER BY seq"));
    while (query.next()) {
        const QByteArray key = query.value(0).toByteArray();
        const QByteArray id = query.value(1).toByteArray();
        journal::BundleDevice &device = devices[key];
        device.key = key;
        device.coordinator = QUuid::fromRfc4122(query.value(2).toByteArray());
        ++device.held;
        if (device.heldXor.isEmpty())
            device.heldXor = QByteArray(id.size(), '\0');
        for (qsizetype i = 0; i < id.size() && i < device.heldXor.size(); ++i)
            device.heldXor[i] = char(device.heldXor.at(i) ^ id.at(i));
    }
    query.finish();
    return devices.values();
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<journal::Digest> ExchangeTables::digest()
try {
    return journal::digestOf(allHeads(connection()));
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::Conflict>> ExchangeTables::conflicts(const Dataset &dataset)
try {
    QList<journal::RecordKey> records
        = keysOf(connection(),
                 QStringLiteral("SELECT DISTINCT entity, record FROM (SELECT entity, record FROM "
                                "head GROUP BY entity, record, register HAVING count(*) > 1)"));
    const QList<journal::RecordKey> deleted
        = keysOf(connection(),
                 QStringLiteral("SELECT DISTINCT h.entity, h.record FROM head AS h JOIN change AS "
                                "c ON c.digest = h.change WHERE h.register = 'alive' AND c.after "
                                "= x'8100'"));
    for (const journal::RecordKey &record : deleted) {
        if (!records.contains(record))
            records.append(record);
    }
    return conflictsOf(connection(), records, dataset);
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::Suggestion>> ExchangeTables::suggestions(const Dataset &dataset)
try {
    QList<std::pair<qint64, QString>> numbers;
    QSqlQuery &query = connection().run(
        QStringLiteral("SELECT c.operation, min(aside.reason) FROM aside CROSS JOIN change AS c ON "
                       "c.digest = aside.change WHERE EXISTS (SELECT 1 FROM arrival JOIN batch ON "
                       "batch.id = arrival.batch WHERE arrival.change = c.digest AND "
                       "batch.rejected = 0) GROUP BY c.operation ORDER BY c.operation"));
    while (query.next())
        numbers.append({query.value(0).toLongLong(), query.value(1).toString()});
    query.finish();
    QList<journal::Suggestion> suggestions;
    for (const auto &[number, reason] : std::as_const(numbers)) {
        const auto entry = readEntry(connection(), number);
        if (!entry)
            continue;
        journal::Suggestion suggestion{m_store.operationOf(*entry),
                                       reason == QLatin1String("suggestion")};
        for (Change &change : suggestion.operation.changes)
            change.before = shown(dataset, change.entity, change.id, change.reg);
        suggestions.append(suggestion);
    }
    return suggestions;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<journal::Batch>> ExchangeTables::batches()
try {
    QList<journal::Batch> batches;
    QSqlQuery &query = connection().run(
        QStringLiteral("SELECT id, at, name, rejected, (SELECT count(*) FROM arrival WHERE "
                       "arrival.batch = batch.id) FROM batch ORDER BY id DESC"));
    while (query.next())
        batches.append({query.value(0).toLongLong(),
                        QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC),
                        query.value(2).toString(), query.value(3).toBool(),
                        query.value(4).toLongLong()});
    query.finish();
    return batches;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<Operation>> ExchangeTables::historyOf(const journal::RecordKey &record)
try {
    QList<qint64> numbers;
    QSqlQuery &query = connection().run(
        QStringLiteral("SELECT DISTINCT operation FROM change WHERE record = ? AND entity = ? "
                       "ORDER BY operation"),
        {record.record.toRfc4122(), record.entity});
    while (query.next())
        numbers.append(query.value(0).toLongLong());
    query.finish();
    QList<Operation> steps;
    for (const qint64 number : std::as_const(numbers)) {
        if (const auto entry = readEntry(connection(), number))
            steps.append(m_store.operationOf(*entry));
    }
    return steps;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

} // namespace kv::storage
