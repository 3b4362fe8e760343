// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "journal/hybridclock.h"
#include "storage/backup.h"
#include "storage/heads.h"
#include "storage/migrator.h"
#include "storage/rows.h"
#include "storage/verify.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

namespace kv::storage {
namespace {

QByteArray saltFrom(Entropy &entropy)
{
    QByteArray salt(16, '\0');
    qToBigEndian(entropy.next(), salt.data());
    qToBigEndian(entropy.next(), salt.data() + 8);
    return salt;
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    auto connection = Connection::open(path, OpenMode::Create);
    if (!connection) {
        if (connection.error().code != ErrorCode::FileExists)
            QFile::remove(path);
        return connection.error();
    }
    auto store = opened(std::move(*connection), OpenMode::Create);
    if (!store)
        QFile::remove(path); // half a file would be taken for a damaged one
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    auto connection = Connection::open(path, OpenMode::Existing);
    if (!connection)
        return connection.error();
    const auto old = isOld(**connection);
    if (!old)
        return old.error();
    if (*old) {
        if (const Done migrated = migrateOnCopy(std::move(*connection)); !migrated)
            return migrated.error();
        connection = Connection::open(path, OpenMode::Existing);
        if (!connection)
            return connection.error();
    }
    return opened(std::move(*connection), OpenMode::Existing);
}

Result<std::unique_ptr<Store>> Store::openToRead(const QString &path)
{
    // A program that was killed left half a step, which must be taken back before anything is read.
    if (QFile::exists(path + QStringLiteral("-journal")))
        return open(path);
    auto connection = Connection::open(path, OpenMode::Reading);
    if (!connection)
        return connection.error();
    return opened(std::move(*connection), OpenMode::Reading);
}

Result<std::unique_ptr<Store>> Store::openCopyToRead(const QString &path)
{
    auto store = openToRead(path);
    if (store || store.error().code != ErrorCode::FileTooNew)
        return store;
    auto connection = Connection::open(path, OpenMode::Reading);
    if (!connection)
        return connection.error();
    return std::unique_ptr<Store>(new Store(std::move(*connection)));
}

Result<std::unique_ptr<Store>> Store::opened(std::unique_ptr<Connection> connection, OpenMode mode)
{
    const QString path = connection->path();
    const Migration migration = migrate(*connection, mode);
    if (migration.outcome == MigrationOutcome::TooOldToRead)
        return Error{ErrorCode::FileReadOnly, {path}};
    if (migration.outcome == MigrationOutcome::TooNew)
        return Error{ErrorCode::FileTooNew, {path}};
    if (migration.outcome == MigrationOutcome::Failed)
        return Error{ErrorCode::MigrationFailed, {path, migration.details}};
    std::unique_ptr<Store> store(new Store(std::move(connection)));
    try {
        store->m_clock
            = store->m_connection->single(QStringLiteral("SELECT max(clock) FROM operation"))
                  .toLongLong();
    } catch (const SqlFailure &failure) {
        return store->m_connection->errorOf(failure);
    }
    return store;
}

const QString &Store::path() const
{
    return m_connection->path();
}

Result<Dataset> Store::load()
try {
    return readEntities(*m_connection);
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Result<Operation> Store::append(const Operation &step, const Dataset &before, const Stamp &stamp)
try {
    Transaction transaction(*m_connection);
    journal::Entry entry;
    entry.kind = textOf(step.kind);
    entry.author = stamp.author.uuid();
    entry.clock = journal::nextClock(stamp.now, m_clock);
    entry.reverts = step.reverts;
    entry.changes.reserve(step.changes.size());
    QHash<QUuid, journal::RecordHeads> heads;
    for (const Change &change : step.changes) {
        const EntityInfo &info = entityInfo(change.entity);
        journal::EntryChange made{info.name,
                                  change.id,
                                  info.registerName(change.reg),
                                  change.after,
                                  {},
                                  saltFrom(stamp.entropy),
                                  {}};
        if (info.find(before, change.id)) {
            if (!heads.contains(change.id))
                heads.insert(change.id, headsOf(*m_connection, {made.entity, made.record}));
            made.parents = journal::parentsOf(made, change.before, heads.value(change.id),
                                              step.kind == OperationKind::Resolve
                                                  ? journal::Naming::AllHeads
                                                  : journal::Naming::WhatWasShown);
        }
        entry.changes.append(made);
    }
    journal::seal(entry, stamp.key);
    insertEntry(*m_connection, entry);
    moveHeads(*m_connection, entry);
    writeEntities(*m_connection, before, step);
    try {
        transaction.commit();
    } catch (const SqlFailure &) {
        // A disk that fails late may have taken the step: never tell a user that it is not there.
        if (!numberOf(*m_connection, entry.id))
            throw;
    }
    m_clock = entry.clock;

    Operation committed = step;
    committed.id = entry.id;
    committed.author = stamp.author;
    committed.device = entry.device;
    committed.at = journal::momentOf(entry.clock);
    return committed;
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Operation Store::operationOf(const journal::Entry &entry)
{
    Operation operation;
    operation.kind = enumOf<OperationKind>(entry.kind).value_or(OperationKind::Other);
    operation.id = entry.id;
    operation.author = Id<Coordinator>(entry.author);
    operation.device = entry.device;
    operation.at = journal::momentOf(entry.clock);
    operation.reverts = entry.reverts;
    for (const journal::EntryChange &change : entry.changes) {
        const auto type = entityTypeNamed(change.entity);
        const auto reg = type ? entityInfo(*type).registerNamed(change.reg) : std::nullopt;
        if (!reg)
            continue; // of a newer version: kept in the journal, not shown
        RegisterValue was;
        if (!change.parents.isEmpty()) {
            const auto parent = readChange(*m_connection, change.parents.first());
            if (parent && parent->record == change.record && parent->reg == change.reg)
                was = parent->after;
            else if (*reg == aliveRegister && !isAliveValue(change.after))
                was = aliveValue(true); // shown against an earlier deletion
        }
        operation.changes.append({*type, change.record, *reg, was, change.after});
    }
    return operation;
}

Result<QList<Operation>> Store::history(int count, int skip)
try {
    QList<qint64> numbers;
    QSqlQuery &query = m_connection->run(
        QStringLiteral("SELECT seq FROM operation ORDER BY seq DESC LIMIT ? OFFSET ?"),
        {count, skip});
    while (query.next())
        numbers.append(query.value(0).toLongLong());
    query.finish();
    QList<Operation> steps;
    for (const qint64 number : std::as_const(numbers)) {
        if (const auto entry = readEntry(*m_connection, number))
            steps.append(operationOf(*entry));
    }
    return steps;
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Result<QByteArray> Store::firstStep()
try {
    return m_connection->single(QStringLiteral("SELECT id FROM operation ORDER BY seq LIMIT 1"))
        .toByteArray();
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Result<Operation> Store::operation(const QByteArray &id)
try {
    if (const auto number = numberOf(*m_connection, id)) {
        if (const auto entry = readEntry(*m_connection, *number))
            return operationOf(*entry);
    }
    return Error{ErrorCode::Unknown,
                 {QStringLiteral("operation"), QString::fromLatin1(id.toHex())}};
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Result<Operation> Store::undoable(const QByteArray &device)
try {
    QSqlQuery &query = m_connection->run(
        QStringLiteral("SELECT id, reverts FROM operation WHERE device = ? ORDER BY seq DESC"),
        {device});
    QSet<QByteArray> takenBack;
    QByteArray found;
    while (found.isEmpty() && query.next()) {
        const QByteArray id = query.value(0).toByteArray();
        const QByteArray reverts = query.value(1).toByteArray();
        if (takenBack.contains(id))
            continue;
        if (reverts.isEmpty())
            found = id;
        else
            takenBack.insert(reverts);
    }
    query.finish();
    if (found.isEmpty())
        return Error{ErrorCode::NothingToUndo, {}};
    return operation(found);
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Result<Operation> Store::redoable(const QByteArray &device)
try {
    const QString sql = QStringLiteral("SELECT a.id, a.reverts, b.reverts FROM operation a "
                                       "LEFT JOIN operation b ON b.id = a.reverts "
                                       "WHERE a.device = ? ORDER BY a.seq DESC");
    QSqlQuery &query = m_connection->run(sql, {device});
    QSet<QByteArray> takenBack;
    QByteArray found;
    while (found.isEmpty() && query.next()) {
        const QByteArray id = query.value(0).toByteArray();
        const QByteArray reverts = query.value(1).toByteArray();
        if (reverts.isEmpty())
            break; // an ordinary step after the undo
        if (takenBack.contains(id))
            continue;
        if (query.value(2).toByteArray().isEmpty())
            found = id; // an undo that stands
        else
            takenBack.insert(reverts); // a redo
    }
    query.finish();
    if (found.isEmpty())
        return Error{ErrorCode::NothingToRedo, {}};
    return operation(found);
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Id<Coordinator> Store::lastAuthor(const QByteArray &device)
try {
    const QByteArray author
        = m_connection
              ->single(
                  QStringLiteral(
                      "SELECT author FROM operation WHERE device = ? ORDER BY seq DESC LIMIT 1"),
                  {device})
              .toByteArray();
    return author.isEmpty() ? Id<Coordinator>() : Id<Coordinator>(QUuid::fromRfc4122(author));
} catch (const SqlFailure &) {
    return {}; // only a convenience: the caller then asks for a name
}

// Looks through edits that were taken back: the head that would be shown had neither they nor their
// reverts been made. Stops at the wanted change where it meets it.
std::optional<QByteArray> Store::effectiveHead(const QByteArray &head, const QByteArray &wanted)
{
    QByteArray at = head;
    while (at != wanted) {
        // The parents of the change that was taken back, where this one takes one back.
        const QVariant parents = m_connection->single(
            QStringLiteral("SELECT taken.parents FROM change AS own "
                           "JOIN operation AS revert ON revert.seq = own.operation "
                           "JOIN operation AS step ON step.id = revert.reverts "
                           "JOIN change AS taken ON taken.operation = step.seq "
                           "AND taken.record = own.record AND taken.register = own.register "
                           "WHERE own.digest = ?"),
            {at});
        if (parents.isNull())
            return at;
        if (parents.toByteArray().isEmpty())
            return std::nullopt; // what was taken back had begun it
        at = parents.toByteArray().left(32);
    }
    return at;
}

Result<std::optional<Operation>> Store::standingOn(const Operation &step)
try {
    const auto number = numberOf(*m_connection, step.id);
    const auto entry = number ? readEntry(*m_connection, *number) : std::nullopt;
    if (!entry)
        return std::optional<Operation>();
    const auto later = [&](const QByteArray &change) -> Result<std::optional<Operation>> {
        const qint64 other
            = m_connection
                  ->single(QStringLiteral("SELECT operation FROM change WHERE digest = ?"),
                           {change})
                  .toLongLong();
        const auto found = readEntry(*m_connection, other);
        return found ? std::optional<Operation>(operationOf(*found)) : std::nullopt;
    };
    QSet<QUuid> created;
    QSet<QPair<QUuid, QString>> own;
    for (const journal::EntryChange &change : entry->changes) {
        own.insert({change.record, change.reg});
        if (change.isWithheld())
            continue;
        const auto heads = headsOf(*m_connection, {change.entity, change.record}).value(change.reg);
        const QByteArray head = heads.isEmpty()
            ? QByteArray()
            : journal::shownHead(change.entity, change.reg, heads).change;
        if (effectiveHead(head, change.digest) != change.digest)
            return later(head);
        if (change.reg == QLatin1String("alive") && change.parents.isEmpty())
            created.insert(change.record);
    }
    // What was created must not have been filled in since.
    for (const journal::EntryChange &change : entry->changes) {
        if (change.reg != QLatin1String("alive") || !created.contains(change.record))
            continue;
        QList<QPair<QString, QByteArray>> heads;
        QSqlQuery &query = m_connection->run(
            QStringLiteral("SELECT register, change FROM head WHERE entity = ? AND record = ?"),
            {change.entity, change.record.toRfc4122()});
        while (query.next())
            heads.append({query.value(0).toString(), query.value(1).toByteArray()});
        query.finish();
        for (const auto &[reg, head] : std::as_const(heads)) {
            if (!own.contains({change.record, reg}) && effectiveHead(head, {}))
                return later(head);
        }
    }
    return std::optional<Operation>();
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Result<CheckReport> Store::check(const std::function<bool(qint64, qint64)> &progress)
try {
    return verify(*m_connection, progress);
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

Result<Backup> Store::backup(BackupReason reason, const QDateTime &now)
{
    return backUp(*m_connection, reason, now);
}

} // namespace kv::storage
