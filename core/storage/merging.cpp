// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merging.h"

#include "domain/companies/person.h"
#include "journal/signature.h"
#include "storage/erasing.h"
#include "storage/heads.h"
#include "storage/rows.h"
#include "storage/weighed.h"

namespace kv::storage {
namespace {

// One merge at work.
class Merging
{
public:
    Merging(Connection &connection, const Incoming &incoming, FreshRecords fresh)
        : m_connection(connection)
        , m_incoming(incoming)
        , m_fresh(std::move(fresh))
        , m_hasAside(
              connection.single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM aside)")).toBool())
    {
        for (const journal::Entry &entry : incoming.bundle.entries) {
            m_erases = m_erases || entry.kind == textOf(OperationKind::Erase);
            for (const journal::EntryChange &change : entry.changes) {
                if (journal::isErasure(change))
                    m_arriving.insert({change.entity, change.record});
            }
        }
        m_erases = m_erases || !m_arriving.isEmpty();
    }

    // Nothing, or the operation that is not authentic.
    std::optional<journal::Digest> add(const journal::Entry &entry)
    {
        const auto number = numberOf(m_connection, entry.id);
        if (!number) {
            if (!m_incoming.isVerified && !journal::isAuthentic(entry))
                return entry.id;
            journal::Entry stored = entry;
            for (journal::EntryChange &change : stored.changes)
                blankIfErased(change);
            insertEntry(m_connection, stored, batch());
            ++taken.newOperations;
            for (const journal::EntryChange &change : entry.changes)
                arrive(entry, change);
            return std::nullopt;
        }
        ++taken.knownOperations;
        for (const Waiting &waiting : waitingOf(*number)) {
            if (waiting.position >= entry.changes.size())
                continue;
            const journal::EntryChange &change = entry.changes.at(waiting.position);
            if (change.isWithheld())
                continue;
            if (waiting.isWithheld) {
                journal::EntryChange full = change;
                blankIfErased(full);
                reveal(m_connection, full);
            }
            arrive(entry, change);
            m_recounts = true;
        }
        return std::nullopt;
    }

    // Whether changes that were here already count now.
    bool recounts() const { return m_recounts; }

    // What an erasure blanks stands blank in the file alone: then all is read back.
    FreshRecords freshRecords() const { return m_erases ? FreshRecords() : m_fresh; }

    TakenIn taken;

private:
    qint64 batch()
    {
        if (taken.batch == 0) {
            taken.batch
                = m_connection
                      .run(QStringLiteral("INSERT INTO batch (at, sender, name, file, report) "
                                          "VALUES (?, ?, ?, ?, '')"),
                           {m_incoming.now.toMSecsSinceEpoch(), m_incoming.bundle.sender,
                            m_incoming.bundle.senderName(), m_incoming.fileDigest})
                      .lastInsertId()
                      .toLongLong();
        }
        return taken.batch;
    }

    // A change of an operation that is here, which a file may still complete: it is withheld here,
    // or is of others and does not count, but as a suggestion that waits.
    struct Waiting
    {
        qsizetype position = 0;
        bool isWithheld = false;
    };

    QList<Waiting> waitingOf(qint64 number)
    {
        QList<Waiting> waiting;
        QSqlQuery &query = m_connection.run(
            QStringLiteral("SELECT c.position, c.entity IS NULL FROM change AS c JOIN operation AS "
                           "o ON o.seq = c.operation WHERE c.operation = ? AND (c.entity IS NULL "
                           "OR (o.batch IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM arrival JOIN "
                           "batch ON batch.id = arrival.batch WHERE arrival.change = c.digest AND "
                           "batch.rejected = 0) OR EXISTS (SELECT 1 FROM aside WHERE aside.change "
                           "= c.digest AND aside.reason = 'left')))) ORDER BY c.position"),
            {number});
        while (query.next())
            waiting.append({query.value(0).toLongLong(), query.value(1).toBool()});
        query.finish();
        return waiting;
    }

    void arrive(const journal::Entry &entry, const journal::EntryChange &change)
    {
        if (change.isWithheld())
            return;
        m_connection.execute(
            QStringLiteral("INSERT OR IGNORE INTO arrival (change, batch) VALUES (?, ?)"),
            {change.digest, batch()});
        if (m_hasAside)
            m_connection.execute(QStringLiteral("DELETE FROM aside WHERE change = ?"),
                                 {change.digest});
        if (const QString reason = m_incoming.aside(entry, change); !reason.isEmpty()) {
            m_connection.execute(QStringLiteral("INSERT INTO aside (change, reason) VALUES (?, ?)"),
                                 {change.digest, reason});
            ++taken.keptAside;
            m_hasAside = true;
        } else if (const auto fresh = m_fresh.find({change.entity, change.record});
                   fresh != m_fresh.end()) {
            fresh->append(journal::placed(change, entry));
        }
        taken.records.insert({change.entity, change.record});
    }

    // What was erased here does not come back by a file of somebody who still has it.
    void blankIfErased(journal::EntryChange &change)
    {
        if (change.isWithheld() || change.entity != QLatin1String(Schema<Person>::name)
            || change.reg == journal::erasedName || change.reg == journal::aliveName
            || change.reg == QLatin1String("company"))
            return; // the company of an erased person stays, for the figures
        const journal::RecordKey key{change.entity, change.record};
        auto it = m_erased.find(key);
        if (it == m_erased.end())
            it = m_erased.insert(key,
                                 m_arriving.contains(key)
                                     || headsOf(m_connection, key).contains(journal::erasedName));
        if (*it) {
            change.after.clear();
            change.salt.clear();
        }
    }

    Connection &m_connection;
    const Incoming &m_incoming;
    FreshRecords m_fresh;
    bool m_recounts = false;
    bool m_erases = false; // whether a step of the file erases, or says so
    bool m_hasAside; // whether anything is kept aside at all
    QSet<journal::RecordKey> m_arriving; // records that the file itself says were erased
    QHash<journal::RecordKey, bool> m_erased;
};

// An id belongs to one record of one type. A file that uses one for two would hide the one behind
// the other; the first such record, by its id. Fresh: gets the records that nothing here is about.
std::optional<QUuid> idOfTwo(Connection &connection, const QList<journal::Entry> &entries,
                             FreshRecords &fresh)
{
    QHash<QUuid, QString> types;
    for (const journal::Entry &entry : entries) {
        for (const journal::EntryChange &change : entry.changes) {
            if (change.isWithheld())
                continue;
            auto it = types.find(change.record);
            if (it == types.end()) {
                const QVariant known = connection.single(
                    QStringLiteral("SELECT entity FROM change WHERE record = ? LIMIT 1"),
                    {change.record.toRfc4122()});
                it = types.insert(change.record, known.isNull() ? change.entity : known.toString());
                if (known.isNull())
                    fresh.insert({change.entity, change.record}, {});
            }
            if (*it != change.entity)
                return change.record;
        }
    }
    return std::nullopt;
}

} // namespace

Result<TakenIn> takeIn(Connection &connection, const Incoming &incoming, const Dataset &before)
{
    FreshRecords fresh;
    if (const auto twice = idOfTwo(connection, incoming.bundle.entries, fresh))
        return Error{ErrorCode::ExchangeDamaged,
                     {QString(), twice->toString(QUuid::WithoutBraces)}};
    Merging merging(connection, incoming, std::move(fresh));
    for (const journal::Entry &entry : incoming.bundle.entries) {
        if (const auto forged = merging.add(entry))
            return Error{ErrorCode::ExchangeDamaged,
                         {QString(), QString::fromLatin1(forged->toHex().left(12))}};
    }
    if (merging.recounts())
        noteRecount(connection);
    blankErased(connection);
    merging.taken.applied
        = settle(connection, before, merging.taken.records, merging.freshRecords());
    return merging.taken;
}

Operation reject(Connection &connection, qint64 batch, const Dataset &before)
{
    connection.execute(QStringLiteral("UPDATE batch SET rejected = 1 WHERE id = ?"), {batch});
    noteRecount(connection);
    QSet<journal::RecordKey> records;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT DISTINCT c.entity, c.record FROM arrival AS a JOIN change AS c ON "
                       "c.digest = a.change WHERE a.batch = ? AND c.entity IS NOT NULL"),
        {batch});
    while (query.next())
        records.insert(
            {query.value(0).toString(), QUuid::fromRfc4122(query.value(1).toByteArray())});
    query.finish();
    return settle(connection, before, records);
}

Operation acceptAside(Connection &connection, const journal::Digest &operation,
                      const Dataset &before)
{
    QSet<journal::RecordKey> records;
    QList<QByteArray> digests;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT c.digest, c.entity, c.record FROM change AS c JOIN operation AS o "
                       "ON o.seq = c.operation JOIN aside ON aside.change = c.digest "
                       "WHERE o.id = ?"),
        {operation});
    while (query.next()) {
        digests.append(query.value(0).toByteArray());
        records.insert(
            {query.value(1).toString(), QUuid::fromRfc4122(query.value(2).toByteArray())});
    }
    query.finish();
    for (const QByteArray &digest : std::as_const(digests))
        connection.execute(QStringLiteral("DELETE FROM aside WHERE change = ?"), {digest});
    blankErased(connection); // what was accepted may erase
    noteRecount(connection);
    return settle(connection, before, records);
}

} // namespace kv::storage
