// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/weighed.h"

#include "storage/rows.h"

namespace kv::storage {
namespace {

constexpr qsizetype mostPartBytes = 32 * 20000; // SQLite takes a million for one value

QByteArray idsOf(Connection &connection, const QString &receiver, const QString &scope,
                 const char *kind)
{
    QByteArray ids;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT ids FROM weighedpart WHERE receiver = ? AND scope = ? AND kind = ? "
                       "ORDER BY part"),
        {receiver, scope, QLatin1String(kind)});
    while (query.next())
        ids += query.value(0).toByteArray();
    query.finish();
    return ids;
}

void writeIds(Connection &connection, const QString &receiver, const QString &scope,
              const char *kind, const QByteArray &ids)
{
    for (qsizetype at = 0; at < ids.size(); at += mostPartBytes)
        connection.execute(
            QStringLiteral("INSERT INTO weighedpart (receiver, scope, kind, part, ids) VALUES (?, "
                           "?, ?, ?, ?)"),
            {receiver, scope, QLatin1String(kind), at / mostPartBytes, ids.mid(at, mostPartBytes)});
}

} // namespace

journal::Weighed nothingWeighed(Connection &connection)
{
    journal::Weighed none;
    none.until = connection.single(QStringLiteral("SELECT max(seq) FROM operation")).toLongLong();
    none.recount = connection.single(QStringLiteral("SELECT number FROM recount")).toLongLong();
    return none;
}

journal::Weighed weighedFor(Connection &connection, const QString &receiver, SharingScope scope)
{
    journal::Weighed weighed;
    const QString name = textOf(scope);
    const QVariant until = connection.single(
        QStringLiteral("SELECT until FROM weighed WHERE receiver = ? AND scope = ? AND rules = ? "
                       "AND recount = (SELECT number FROM recount)"),
        {receiver, name, sharingRules()});
    if (until.isNull())
        return weighed;
    weighed.until = until.toLongLong();
    const QByteArray ids = idsOf(connection, receiver, name, "record");
    for (qsizetype at = 0; at + 16 <= ids.size(); at += 16)
        weighed.records.insert(QUuid::fromRfc4122(QByteArrayView(ids).sliced(at, 16)));
    weighed.waiting = parentsIn(idsOf(connection, receiver, name, "waiting"));
    return weighed;
}

void rememberWeighed(Connection &connection, const QString &receiver, SharingScope scope,
                     const journal::Weighed &weighed)
{
    const QString name = textOf(scope);
    connection.execute(QStringLiteral("DELETE FROM weighedpart WHERE receiver = ? AND scope = ?"),
                       {receiver, name});
    connection.execute(
        QStringLiteral("INSERT INTO weighed (receiver, scope, rules, recount, until) VALUES (?, ?, "
                       "?, ?, ?) ON CONFLICT (receiver, scope) DO UPDATE SET rules = "
                       "excluded.rules, recount = excluded.recount, until = excluded.until"),
        {receiver, name, sharingRules(), weighed.recount, weighed.until});
    QByteArray records;
    for (const QUuid &record : weighed.records)
        records += record.toRfc4122();
    writeIds(connection, receiver, name, "record", records);
    writeIds(connection, receiver, name, "waiting", weighed.waiting.join());
}

void noteRecount(Connection &connection)
{
    connection.execute(QStringLiteral("UPDATE recount SET number = number + 1"));
}

} // namespace kv::storage
