// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Store reads from the journal to take steps back: no stack is kept anywhere.
#include "storage/heads.h"
#include "storage/rows.h"
#include "storage/store.h"

#include <QSet>

namespace kv::storage {

Result<Operation> Store::undoable(const QByteArray &device)
try {
    QSqlQuery &query = m_connection->run(
        QStringLiteral("SELECT id, reverts FROM operation WHERE device = ? AND kind <> 'erase' "
                       "ORDER BY seq DESC"),
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

// Follows what an operation takes back to the step that was meant in the end.
bool Store::leadsToDecision(QByteArray operation)
{
    while (!operation.isEmpty()) {
        QSqlQuery &query = m_connection->run(
            QStringLiteral("SELECT kind, reverts FROM operation WHERE id = ?"), {operation});
        const bool isHere = query.next();
        const QString kind = isHere ? query.value(0).toString() : QString();
        operation = isHere ? query.value(1).toByteArray() : QByteArray();
        query.finish();
        if (kind == textOf(OperationKind::Resolve))
            return true;
    }
    return false;
}

Result<bool> Store::isDecision(const Operation &operation)
try {
    return leadsToDecision(operation.id);
} catch (const SqlFailure &failure) {
    return m_connection->errorOf(failure);
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
    if (!entry->reverts.isEmpty() && leadsToDecision(entry->reverts)) {
        // It shows nothing of its own: whatever was written later to the register stands on it.
        for (const journal::EntryChange &change : entry->changes) {
            const QByteArray newest
                = m_connection
                      ->single(QStringLiteral("SELECT digest FROM change WHERE record = ? AND "
                                              "register = ? AND operation > ? ORDER BY operation "
                                              "DESC LIMIT 1"),
                               {change.record.toRfc4122(), change.reg, *number})
                      .toByteArray();
            if (!change.isWithheld() && !newest.isEmpty())
                return later(newest);
        }
        return std::optional<Operation>();
    }
    QSet<QUuid> created;
    QSet<QPair<QUuid, QString>> own;
    journal::RecordKey record; // of which the heads are: a record's changes stand together
    journal::RecordHeads known;
    for (const journal::EntryChange &change : entry->changes) {
        own.insert({change.record, change.reg});
        if (change.isWithheld())
            continue;
        if (const journal::RecordKey other{change.entity, change.record}; !(other == record)) {
            record = other;
            known = headsOf(*m_connection, record);
        }
        const QList<journal::Head> heads = known.value(change.reg);
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

} // namespace kv::storage
