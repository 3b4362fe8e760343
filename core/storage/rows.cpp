// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"

#include "journal/encoding.h"

#include <QSet>

namespace kv::storage {
namespace {

constexpr int digestSize = 32;

QVariant variantOf(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return QVariant();
}

Value valueOf(const QVariant &value, const FieldInfo &field)
{
    if (value.isNull())
        return Value();
    return field.isText ? Value(value.toString()) : Value(value.toLongLong());
}

QString columns(const EntityInfo &info)
{
    QString text = QStringLiteral("id, alive");
    for (const FieldInfo &field : info.fields)
        text += QStringLiteral(", \"%1\"").arg(field.name);
    return text;
}

void insertRow(Connection &connection, const Record &record)
{
    static const QStringList sql = [] {
        QStringList ofTypes;
        for (int type = 0; type < entityTypeCount; ++type) {
            const EntityInfo &info = entityInfo(EntityType(type));
            const QStringList marks(info.fields.size() + 2, QStringLiteral("?"));
            ofTypes.append(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(info.name, columns(info), marks.join(u',')));
        }
        return ofTypes;
    }();
    QVariantList values{record.id.toRfc4122(), int(record.alive)};
    for (const Value &value : record.values)
        values.append(variantOf(value));
    connection.execute(sql.at(int(record.type)), values);
}

void updateRow(Connection &connection, const Change &change)
{
    const EntityInfo &info = entityInfo(change.entity);
    const QByteArray id = change.id.toRfc4122();
    if (change.reg == aliveRegister) {
        if (isAbsent(change.after)) {
            connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(info.name), {id});
            return;
        }
        connection.execute(QStringLiteral("UPDATE %1 SET alive = ? WHERE id = ?").arg(info.name),
                           {int(isAliveValue(change.after)), id});
        return;
    }
    QStringList sets;
    QVariantList values;
    const QList<int> &fields = info.registers.at(change.reg).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        sets.append(QStringLiteral("\"%1\" = ?").arg(info.fields.at(fields.at(i)).name));
        values.append(variantOf(change.after.value(i)));
    }
    values.append(id);
    connection.execute(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
                           .arg(info.name, sets.join(QStringLiteral(", "))),
                       values);
}

void setRegister(Record &record, const Change &change)
{
    if (change.reg == aliveRegister) {
        record.alive = isAliveValue(change.after);
        return;
    }
    const QList<int> &fields = entityInfo(record.type).registers.at(change.reg).fields;
    for (qsizetype i = 0; i < fields.size(); ++i)
        record.values[fields.at(i)] = change.after.value(i);
}

// Of no digests: an empty blob, not NULL.
QByteArray bytesOf(const QList<journal::Digest> &digests)
{
    return digests.isEmpty() ? QByteArray("") : digests.join();
}

} // namespace

QString recordRows()
{
    return QStringLiteral(
        "WITH RECURSIVE list (ids) AS (SELECT ?), wanted (at, record) AS (SELECT 1, substr(ids, "
        "1, 16) FROM list UNION ALL SELECT at + 16, substr(ids, at + 16, 16) FROM wanted, list "
        "WHERE at + 16 < length(ids)) ");
}

QList<QByteArray> boundRecords(const QList<QUuid> &records)
{
    constexpr qsizetype atOnce = 10000; // SQLite takes a million bytes for one value
    QList<QByteArray> values;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i % atOnce == 0)
            values.append(QByteArray());
        values.last() += records.at(i).toRfc4122();
    }
    return values;
}

RegisterValue valueIn(const QByteArray &bytes)
{
    const auto value = journal::decodeValue(bytes);
    return value ? *value : RegisterValue();
}

QList<journal::Digest> parentsIn(const QByteArray &bytes)
{
    QList<journal::Digest> parents;
    for (qsizetype at = 0; at + digestSize <= bytes.size(); at += digestSize)
        parents.append(bytes.mid(at, digestSize));
    return parents;
}

journal::EntryChange changeOf(const QSqlQuery &query)
{
    journal::EntryChange change;
    change.digest = query.value(0).toByteArray();
    change.entity = query.value(1).toString();
    if (change.isWithheld())
        return change;
    change.record = QUuid::fromRfc4122(query.value(2).toByteArray());
    change.reg = query.value(3).toString();
    change.after = valueIn(query.value(4).toByteArray());
    change.parents = parentsIn(query.value(5).toByteArray());
    change.salt = query.value(6).toByteArray();
    return change;
}

journal::Entry headerOf(const QSqlQuery &query)
{
    journal::Entry entry;
    entry.id = query.value(0).toByteArray();
    entry.kind = query.value(1).toString();
    entry.author = QUuid::fromRfc4122(query.value(2).toByteArray());
    entry.device = query.value(3).toByteArray();
    entry.clock = query.value(4).toLongLong();
    entry.reverts = query.value(5).toByteArray();
    entry.signature = query.value(6).toByteArray();
    return entry;
}

Dataset readEntities(Connection &connection)
{
    Dataset dataset;
    for (int type = 0; type < entityTypeCount; ++type) {
        const EntityInfo &info = entityInfo(EntityType(type));
        QSqlQuery &query
            = connection.run(QStringLiteral("SELECT %1 FROM %2").arg(columns(info), info.name));
        while (query.next()) {
            Record record{info.type,
                          QUuid::fromRfc4122(query.value(0).toByteArray()),
                          query.value(1).toBool(),
                          {}};
            record.values.reserve(info.fields.size());
            for (int field = 0; field < info.fields.size(); ++field)
                record.values.append(valueOf(query.value(field + 2), info.fields.at(field)));
            info.put(dataset, record);
        }
        query.finish();
    }
    return dataset;
}

void writeEntities(Connection &connection, const Dataset &before, const Operation &operation)
{
    // A record that was never there is one insert, whatever its number of registers.
    QHash<QUuid, Record> made;
    QList<QUuid> order;
    for (const Change &change : operation.changes) {
        const EntityInfo &info = entityInfo(change.entity);
        auto it = made.find(change.id);
        if (it == made.end()) {
            if (info.find(before, change.id)) {
                updateRow(connection, change);
                continue;
            }
            it = made.insert(change.id,
                             {change.entity, change.id, false, QList<Value>(info.fields.size())});
            order.append(change.id);
        }
        setRegister(*it, change);
    }
    for (const QUuid &id : std::as_const(order))
        insertRow(connection, made.value(id));
}

qint64 insertEntry(Connection &connection, const journal::Entry &entry, std::optional<qint64> batch)
{
    const qint64 number
        = connection
              .run(
                  QStringLiteral(
                      "INSERT INTO operation (id, kind, author, device, clock, reverts, signature, "
                      "batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                  {entry.id, entry.kind, entry.author.toRfc4122(), entry.device, entry.clock,
                   entry.reverts.isEmpty() ? QVariant() : QVariant(entry.reverts), entry.signature,
                   batch ? QVariant(*batch) : QVariant()})
              .lastInsertId()
              .toLongLong();
    const QString sql = QStringLiteral(
        "INSERT INTO change (operation, position, digest, entity, record, register, "
        "after, parents, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (qsizetype i = 0; i < entry.changes.size(); ++i) {
        const journal::EntryChange &change = entry.changes.at(i);
        if (change.isWithheld())
            connection.execute(sql, {number, i, change.digest, {}, {}, {}, {}, QByteArray(""), {}});
        else
            connection.execute(sql,
                               {number, i, change.digest, change.entity, change.record.toRfc4122(),
                                change.reg, journal::encode(change.after), bytesOf(change.parents),
                                change.salt});
    }
    return number;
}

void moveHeads(Connection &connection, const journal::Entry &entry)
{
    const QString remove = QStringLiteral(
        "DELETE FROM head WHERE entity = ? AND record = ? AND register = ? AND change = ?");
    const QString insert
        = QStringLiteral("INSERT INTO head (entity, record, register, change) VALUES (?, ?, ?, ?)");
    for (const journal::EntryChange &change : entry.changes) {
        const QByteArray record = change.record.toRfc4122();
        for (const journal::Digest &parent : change.parents)
            connection.execute(remove, {change.entity, record, change.reg, parent});
        connection.execute(insert, {change.entity, record, change.reg, change.digest});
    }
}

void reveal(Connection &connection, const journal::EntryChange &change)
{
    connection.execute(
        QStringLiteral("UPDATE change SET entity = ?, record = ?, register = ?, after = ?, "
                       "parents = ?, salt = ? WHERE digest = ? AND entity IS NULL"),
        {change.entity, change.record.toRfc4122(), change.reg, journal::encode(change.after),
         bytesOf(change.parents), change.salt, change.digest});
}

std::optional<journal::Entry> readEntry(Connection &connection, qint64 number)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM operation WHERE seq = ?").arg(headerColumns);
    QSqlQuery &header = connection.run(sql, {number});
    if (!header.next()) {
        header.finish();
        return std::nullopt;
    }
    journal::Entry entry = headerOf(header);
    header.finish();
    QSqlQuery &changes = connection.run(
        QStringLiteral("SELECT digest, entity, record, register, after, parents, salt FROM change "
                       "WHERE operation = ? ORDER BY position"),
        {number});
    while (changes.next())
        entry.changes.append(changeOf(changes));
    changes.finish();
    return entry;
}

std::optional<qint64> numberOf(Connection &connection, const journal::Digest &id)
{
    const QVariant number
        = connection.single(QStringLiteral("SELECT seq FROM operation WHERE id = ?"), {id});
    return number.isNull() ? std::nullopt : std::optional<qint64>(number.toLongLong());
}

std::optional<journal::EntryChange> readChange(Connection &connection,
                                               const journal::Digest &digest)
{
    QSqlQuery &query
        = connection.run(QStringLiteral("SELECT digest, entity, record, register, after, parents, "
                                        "salt FROM change WHERE digest = ?"),
                         {digest});
    std::optional<journal::EntryChange> change;
    if (query.next())
        change = changeOf(query);
    query.finish();
    return change;
}

} // namespace kv::storage
