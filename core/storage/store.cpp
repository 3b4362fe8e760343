// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "domain/privacy/erasure.h"
#include "journal/encoding.h"
#include "journal/hybridclock.h"
#include "storage/backup.h"
#include "storage/erasing.h"
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

bool Store::mayWrite() const
{
    return m_connection->mayWrite();
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
    const Operation committed = write(step, before, stamp);
    // A disk that fails late may have taken the step: never tell a user that it is not there.
    transaction.commit([&] { return numberOf(*m_connection, committed.id).has_value(); });
    return committed;
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
}

// Within a transaction. Throws SqlFailure.
Operation Store::write(const Operation &step, const Dataset &before, const Stamp &stamp)
{
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
            // A deletion has seen what its own step changed before it.
            if (change.reg != aliveRegister)
                heads[change.id].insert(
                    made.reg, {{journal::digestOf(made), entry.clock, {}, {}, made.after, {}}});
        }
        entry.changes.append(made);
    }
    journal::seal(entry, stamp.key);
    insertEntry(*m_connection, entry);
    Operation committed = step;
    if (!step.reverts.isEmpty() && leadsToDecision(step.reverts)) {
        QSet<journal::RecordKey> records;
        for (const journal::EntryChange &change : std::as_const(entry.changes))
            records.insert({change.entity, change.record});
        committed.changes = settle(*m_connection, before, records).changes;
    } else {
        moveHeads(*m_connection, entry);
        writeEntities(*m_connection, before, step);
    }
    if (step.kind == OperationKind::Erase)
        blank(before, step);
    m_clock = entry.clock; // also where the transaction is taken back: it only must not go back

    committed.id = entry.id;
    committed.author = stamp.author;
    committed.device = entry.device;
    committed.at = journal::momentOf(entry.clock);
    return committed;
}

void Store::blank(const Dataset &before, const Operation &erasing)
{
    QStringList identifiers;
    for (const Change &change : erasing.changes) {
        if (const Person *person = before.people.findAny(Id<Person>(change.id)))
            identifiers += identifiersOf(*person);
    }
    identifiers.removeDuplicates();
    blankErased(*m_connection);
    blankMentions(*m_connection, identifiers);
}

Done Store::compact()
try {
    m_connection->execute(QStringLiteral("VACUUM"));
    return {};
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
