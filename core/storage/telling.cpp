// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/telling.h"

#include "domain/sharing.h"
#include "storage/heads.h"
#include "storage/rows.h"

namespace kv::storage {
namespace {

// Whether somebody wrote what is in a field, or it refers to more than people and evenings.
bool isTelling(const FieldInfo &field)
{
    if (field.refersTo)
        return !isPersonal(*field.refersTo) && field.refersTo != EntityType::Meeting
            && field.refersTo != EntityType::CoreGroup;
    return field.kind == FieldKind::Text || field.kind == FieldKind::Day
        || field.kind == FieldKind::Time || field.kind == FieldKind::Moment;
}

// Names of the registers of a type that hold nothing of the kind.
QStringList mutedRegisters(const EntityInfo &info)
{
    QStringList names{QStringLiteral("alive")};
    for (const RegisterInfo &reg : info.registers) {
        if (std::none_of(reg.fields.cbegin(), reg.fields.cend(),
                         [&](int field) { return isTelling(info.fields.at(field)); }))
            names.append(reg.name);
    }
    return names;
}

const QString columns
    = QStringLiteral("c.operation, c.digest, CAST(c.entity AS BLOB), c.record, CAST(c.register AS "
                     "BLOB), c.after, c.parents ");

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

QList<journal::NumberedChange> tellableChanges(Connection &connection,
                                               const QList<EntityType> &barely)
{
    // The first comparison that fails ends it: most rows cost no more than that.
    QStringList conditions;
    for (const EntityType type : barely) {
        const EntityInfo &info = entityInfo(type);
        conditions.append(QStringLiteral("(c.entity <> '%1' OR c.register NOT IN ('%2'))")
                              .arg(info.name, mutedRegisters(info).join(QStringLiteral("', '"))));
    }
    conditions.append(QStringLiteral("c.salt <> x''"));
    conditions.append(countedSql());
    return changesIn(
        connection.run(QStringLiteral("SELECT ") + columns
                       + QStringLiteral("FROM change AS c JOIN operation AS o ON o.seq = "
                                        "c.operation WHERE ")
                       + conditions.join(QStringLiteral(" AND "))));
}

QList<journal::NumberedChange> tellableChangesOf(Connection &connection,
                                                 const QList<QUuid> &records)
{
    static const QString sql = recordRows() + QStringLiteral("SELECT ") + columns
        + QStringLiteral("FROM wanted CROSS JOIN change AS c ON c.record = wanted.record JOIN "
                         "operation AS o ON o.seq = c.operation WHERE c.salt <> x'' AND ")
        + countedSql();
    QList<journal::NumberedChange> changes;
    for (const QByteArray &ids : boundRecords(records))
        changes += changesIn(connection.run(sql, {ids}));
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
