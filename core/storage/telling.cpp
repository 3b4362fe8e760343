// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/telling.h"

#include "domain/sharing.h"
#include "storage/heads.h"
#include "storage/rows.h"

namespace kv::storage {
namespace {

const QString columns
    = QStringLiteral("c.operation, c.digest, CAST(c.entity AS BLOB), c.record, CAST(c.register AS "
                     "BLOB), c.after, c.parents ");

// The partial index change_reference has exactly these.
QStringList referringRegisters()
{
    QSet<QString> names;
    for (int type = 0; type < entityTypeCount; ++type) {
        const EntityInfo &info = entityInfo(EntityType(type));
        for (const FieldInfo &field : info.fields) {
            if (field.refersTo && !isPersonal(*field.refersTo)
                && field.refersTo != EntityType::Meeting && field.refersTo != EntityType::CoreGroup)
                names.insert(info.registers.at(field.reg).name);
        }
    }
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

QString newSql()
{
    return QStringLiteral("c.salt <> x'' AND NOT EXISTS (SELECT 1 FROM known WHERE known.receiver "
                          "= ? AND known.change = c.digest) AND ")
        + countedSql();
}

// Names come as bytes and are made texts once, not once a row.
class Names
{
public:
    QString of(const QByteArray &bytes)
    {
        QString &name = m_names[bytes];
        if (name.isEmpty())
            name = QString::fromUtf8(bytes);
        return name;
    }

private:
    QHash<QByteArray, QString> m_names;
};

QList<journal::NumberedChange> changesIn(QSqlQuery &query)
{
    Names names;
    QList<journal::NumberedChange> changes;
    while (query.next()) {
        journal::EntryChange change;
        change.digest = query.value(1).toByteArray();
        change.entity = names.of(query.value(2).toByteArray());
        change.record = QUuid::fromRfc4122(query.value(3).toByteArray());
        change.reg = names.of(query.value(4).toByteArray());
        change.after = valueIn(query.value(5).toByteArray());
        change.parents = parentsIn(query.value(6).toByteArray());
        changes.append({query.value(0).toLongLong(), change});
    }
    query.finish();
    return changes;
}

} // namespace

QList<journal::NumberedChange> referringChanges(Connection &connection)
{
    static const QString sql = QStringLiteral("SELECT ") + columns
        + QStringLiteral("FROM change AS c INDEXED BY change_reference JOIN operation AS o ON "
                         "o.seq = c.operation WHERE c.register IN ('%1') AND c.salt <> x'' AND ")
              .arg(referringRegisters().join(QStringLiteral("', '")))
        + countedSql();
    return changesIn(connection.run(sql));
}

QList<journal::NumberedChange> newChangesOf(Connection &connection, const QVariant &receiver,
                                            const QList<QUuid> &records)
{
    static const QString sql = recordRows() + QStringLiteral("SELECT ") + columns
        + QStringLiteral("FROM wanted CROSS JOIN change AS c ON c.record = wanted.record JOIN "
                         "operation AS o ON o.seq = c.operation WHERE ")
        + newSql();
    QList<journal::NumberedChange> changes;
    for (const QByteArray &ids : boundRecords(records))
        changes += changesIn(connection.run(sql, {ids, receiver}));
    return changes;
}

QList<journal::NumberedChange> newChangesAfter(Connection &connection, const QVariant &receiver,
                                               qint64 operation)
{
    static const QString sql = QStringLiteral("SELECT ") + columns
        + QStringLiteral("FROM change AS c JOIN operation AS o ON o.seq = c.operation WHERE "
                         "c.operation > ? AND ")
        + newSql();
    return changesIn(connection.run(sql, {operation, receiver}));
}

QList<journal::NumberedChange> newChangesWith(Connection &connection, const QVariant &receiver,
                                              const QList<journal::Digest> &digests)
{
    static const QString sql = QStringLiteral("SELECT ") + columns
        + QStringLiteral("FROM change AS c JOIN operation AS o ON o.seq = c.operation WHERE "
                         "c.digest = ? AND ")
        + newSql();
    QList<journal::NumberedChange> changes;
    for (const journal::Digest &digest : digests)
        changes += changesIn(connection.run(sql, {digest, receiver}));
    return changes;
}

QList<journal::Entry> entriesOf(Connection &connection, const QList<qint64> &numbers)
{
    static const QString headerSql
        = QStringLiteral("SELECT %1, seq FROM operation WHERE seq BETWEEN ? AND ? ORDER BY seq")
              .arg(headerColumns);
    static const QString changeSql
        = QStringLiteral("SELECT c.digest, CASE WHEN %1 THEN c.entity END, c.record, c.register, "
                         "c.after, c.parents, c.salt, c.operation FROM change AS c JOIN operation "
                         "AS o ON o.seq = c.operation WHERE c.operation BETWEEN ? AND ? ORDER BY "
                         "c.operation, c.position")
              .arg(countedSql());
    QList<journal::Entry> entries;
    for (qsizetype from = 0; from < numbers.size();) {
        qsizetype until = from; // as far as no number is left out
        while (until + 1 < numbers.size() && numbers.at(until + 1) == numbers.at(until) + 1)
            ++until;
        const QVariantList range{numbers.at(from), numbers.at(until)};
        QHash<qint64, qsizetype> places;
        QSqlQuery &headers = connection.run(headerSql, range);
        while (headers.next()) {
            places.insert(headers.value(7).toLongLong(), entries.size());
            entries.append(headerOf(headers));
        }
        headers.finish();
        QSqlQuery &changes = connection.run(changeSql, range);
        while (changes.next())
            entries[places.value(changes.value(7).toLongLong())].changes.append(changeOf(changes));
        changes.finish();
        from = until + 1;
    }
    return entries;
}

} // namespace kv::storage
