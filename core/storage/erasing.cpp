// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasing.h"

#include "domain/privacy/erasure.h"
#include "journal/fold.h"
#include "storage/rows.h"

#include <QSet>

#include <algorithm>

namespace kv::storage {
namespace {

const QString blankSql
    = QStringLiteral("UPDATE change SET after = NULL, salt = NULL WHERE salt IS NOT NULL AND ");

void blank(Connection &connection, const journal::Digest &digest)
{
    connection.execute(blankSql + QStringLiteral("digest = ?"), {digest});
}

// All that a change superseded in its register, directly or not.
void blankAncestors(Connection &connection, const journal::EntryChange &change)
{
    QList<journal::Digest> waiting = change.parents;
    QSet<journal::Digest> seen;
    while (!waiting.isEmpty()) {
        const journal::Digest digest = waiting.takeLast();
        if (seen.contains(digest))
            continue;
        seen.insert(digest);
        const auto parent = readChange(connection, digest);
        if (!parent || parent->record != change.record || parent->reg != change.reg)
            continue;
        blank(connection, digest);
        waiting += parent->parents;
    }
}

bool isAside(Connection &connection, const journal::Digest &digest)
{
    return connection
        .single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM aside WHERE change = ?)"), {digest})
        .toBool();
}

QList<qint64> erasingSteps(Connection &connection)
{
    QList<qint64> numbers;
    QSqlQuery &query
        = connection.run(QStringLiteral("SELECT seq FROM operation WHERE kind = 'erase'"));
    while (query.next())
        numbers.append(query.value(0).toLongLong());
    query.finish();
    return numbers;
}

} // namespace

void blankErased(Connection &connection)
{
    const QList<qint64> steps = erasingSteps(connection);
    for (const qint64 number : steps) {
        const auto entry = readEntry(connection, number);
        if (!entry
            || std::none_of(entry->changes.cbegin(), entry->changes.cend(), journal::isErasure))
            continue; // only calls itself so
        for (const journal::EntryChange &change : entry->changes) {
            if (change.isWithheld() || isAside(connection, change.digest))
                continue; // not decided yet
            if (change.reg != QLatin1String("alive"))
                blankAncestors(connection, change);
            if (journal::isErasure(change))
                connection.execute(
                    blankSql
                        + QStringLiteral("record = ? AND register NOT IN ('company', 'alive', "
                                         "'erased') AND operation NOT IN (SELECT seq FROM "
                                         "operation WHERE kind = 'erase')"),
                    {change.record.toRfc4122()});
        }
    }
}

void blankMentions(Connection &connection, const QStringList &identifiers)
{
    QList<journal::Digest> found;
    QSqlQuery &query = connection.run(QStringLiteral(
        "SELECT digest, entity, register, after FROM change WHERE salt IS NOT NULL AND entity IS "
        "NOT NULL AND NOT EXISTS (SELECT 1 FROM head WHERE head.entity = change.entity AND "
        "head.record = change.record AND head.register = change.register AND head.change = "
        "change.digest)"));
    while (query.next()) {
        // A text stands in its encoding as it is.
        const QString text = QString::fromUtf8(query.value(3).toByteArray());
        if (holdsAny(text, identifiers)
            && !keepsNames(query.value(1).toString(), query.value(2).toString()))
            found.append(query.value(0).toByteArray());
    }
    query.finish();
    for (const journal::Digest &digest : std::as_const(found))
        blank(connection, digest);
}

} // namespace kv::storage
