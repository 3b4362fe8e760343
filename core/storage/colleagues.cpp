// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"
#include "storage/exchangetables.h"
#include "storage/weighed.h"

namespace kv::storage {
namespace {

QDateTime momentAt(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant dayOrNull(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

void writeKnown(Connection &connection, const QString &receiver,
                const QSet<journal::Digest> &changes)
{
    for (const journal::Digest &change : changes)
        connection.execute(
            QStringLiteral("INSERT OR IGNORE INTO known (receiver, change) VALUES (?, ?)"),
            {foldedName(receiver), change});
}

QList<Disclosure> readDisclosures(Connection &connection, const QString &where,
                                  const QVariantList &values)
{
    QList<Disclosure> list;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT at, receiver, purpose, scope, groups, \"from\", until, file, "
                       "records, people, withheld FROM disclosure %1 ORDER BY id DESC")
            .arg(where),
        values);
    while (query.next())
        list.append({momentAt(query.value(0)), query.value(1).toString(), query.value(2).toString(),
                     query.value(3).toString(), query.value(4).toString(),
                     QDate::fromString(query.value(5).toString(), Qt::ISODate),
                     QDate::fromString(query.value(6).toString(), Qt::ISODate),
                     query.value(7).toString(), query.value(8).toLongLong(),
                     query.value(9).toLongLong(), query.value(10).toLongLong()});
    query.finish();
    return list;
}

} // namespace

Result<QList<journal::Sender>> ExchangeTables::senders()
try {
    QList<journal::Sender> senders;
    QSqlQuery &query = connection().run(
        QStringLiteral("SELECT device, name, coordinator, first, last FROM sender ORDER BY first"));
    while (query.next())
        senders.append({query.value(0).toByteArray(), query.value(1).toString(),
                        QUuid::fromRfc4122(query.value(2).toByteArray()), momentAt(query.value(3)),
                        momentAt(query.value(4))});
    query.finish();
    return senders;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

void ExchangeTables::noteSender(const Incoming &incoming)
{
    const journal::BundleDevice &sender = incoming.bundle.devices.first();
    const qint64 now = incoming.now.toMSecsSinceEpoch();
    connection().execute(
        QStringLiteral("INSERT INTO sender (device, name, coordinator, first, last) VALUES (?, ?, "
                       "?, ?, ?) ON CONFLICT (device) DO UPDATE SET name = excluded.name, "
                       "coordinator = excluded.coordinator, last = excluded.last"),
        {incoming.bundle.sender, sender.name, sender.coordinator.toRfc4122(), now, now});
    QSet<journal::Digest> theirs;
    for (const journal::Entry &entry : incoming.bundle.entries) {
        for (const journal::EntryChange &change : entry.changes) {
            if (!change.isWithheld())
                theirs.insert(change.digest);
        }
    }
    writeKnown(connection(), sender.name, theirs);
}

Result<QString> ExchangeTables::passphraseOf(const QString &colleague)
try {
    return connection()
        .single(QStringLiteral("SELECT passphrase FROM colleague WHERE name = ?"),
                {foldedName(colleague)})
        .toString();
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Done ExchangeTables::rememberPassphrase(const QString &colleague, const QString &passphrase)
try {
    Transaction transaction(connection());
    connection().execute(
        QStringLiteral("INSERT INTO colleague (name, passphrase) VALUES (?, ?) ON CONFLICT (name) "
                       "DO UPDATE SET passphrase = excluded.passphrase"),
        {foldedName(colleague), passphrase});
    transaction.commit();
    return {};
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QStringList> ExchangeTables::passphrases()
try {
    QStringList all;
    QSqlQuery &query = connection().run(
        QStringLiteral("SELECT DISTINCT passphrase FROM colleague ORDER BY name"));
    while (query.next())
        all.append(query.value(0).toString());
    query.finish();
    return all;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Done ExchangeTables::rememberDisclosure(const Disclosure &disclosure,
                                        const QSet<journal::Digest> &changes,
                                        const QSet<QUuid> &people,
                                        const std::optional<journal::Weighed> &weighed)
try {
    Transaction transaction(connection());
    connection().execute(
        QStringLiteral("INSERT INTO disclosure (at, receiver, purpose, scope, groups, \"from\", "
                       "until, file, records, people, withheld) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?)"),
        {disclosure.at.toMSecsSinceEpoch(), disclosure.receiver, disclosure.purpose,
         disclosure.scope, disclosure.groups.isNull() ? QStringLiteral("") : disclosure.groups,
         dayOrNull(disclosure.from), dayOrNull(disclosure.until), disclosure.file,
         disclosure.records, disclosure.people, disclosure.withheld});
    const QVariant number = connection().single(QStringLiteral("SELECT max(id) FROM disclosure"));
    for (const QUuid &person : people)
        connection().execute(
            QStringLiteral("INSERT INTO disclosedperson (person, disclosure) VALUES (?, ?)"),
            {person.toRfc4122(), number});
    writeKnown(connection(), disclosure.receiver, changes);
    const auto scope = enumOf<SharingScope>(disclosure.scope);
    if (weighed && scope)
        rememberWeighed(connection(), foldedName(disclosure.receiver), *scope, *weighed);
    transaction.commit();
    return {};
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<Disclosure>> ExchangeTables::disclosures()
try {
    return readDisclosures(connection(), QString(), {});
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QList<Disclosure>> ExchangeTables::disclosuresOf(Id<Person> person)
try {
    return readDisclosures(
        connection(),
        QStringLiteral("WHERE id IN (SELECT disclosure FROM disclosedperson WHERE person = ?)"),
        {person.uuid().toRfc4122()});
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Result<QSet<std::pair<QUuid, QUuid>>> ExchangeTables::notSame()
try {
    QSet<std::pair<QUuid, QUuid>> pairs;
    QSqlQuery &query = connection().run(QStringLiteral("SELECT first, second FROM notsame"));
    while (query.next())
        pairs.insert({QUuid::fromRfc4122(query.value(0).toByteArray()),
                      QUuid::fromRfc4122(query.value(1).toByteArray())});
    query.finish();
    return pairs;
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

Done ExchangeTables::rememberNotSame(QUuid first, QUuid second)
try {
    Transaction transaction(connection());
    connection().execute(
        QStringLiteral("INSERT OR IGNORE INTO notsame (first, second) VALUES (?, ?)"),
        {qMin(first, second).toRfc4122(), qMax(first, second).toRfc4122()});
    transaction.commit();
    return {};
} catch (const SqlFailure &failure) {
    return connection().errorOf(failure);
}

} // namespace kv::storage
