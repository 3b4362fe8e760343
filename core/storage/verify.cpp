// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include "journal/fold.h"
#include "storage/heads.h"
#include "storage/rows.h"

#include <QSet>

namespace kv::storage {
namespace {

QStringList pragmaProblems(Connection &connection)
{
    QStringList problems;
    QSqlQuery &query = connection.run(QStringLiteral("PRAGMA integrity_check(20)"));
    while (query.next()) {
        if (query.value(0).toString() != QLatin1String("ok"))
            problems.append(QStringLiteral("integrity_check: ") + query.value(0).toString());
    }
    query.finish();
    QSqlQuery &keys = connection.run(QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next())
        problems.append(QStringLiteral("foreign_key_check: ") + keys.value(0).toString());
    keys.finish();
    return problems;
}

QStringList headProblems(Connection &connection,
                         const QHash<journal::RegisterKey, QList<journal::Head>> &folded)
{
    QStringList problems;
    QSet<QByteArray> stored;
    QSqlQuery &query = connection.run(QStringLiteral("SELECT change FROM head"));
    while (query.next())
        stored.insert(query.value(0).toByteArray());
    query.finish();
    qsizetype expected = 0;
    for (auto it = folded.cbegin(); it != folded.cend(); ++it) {
        for (const journal::Head &head : it.value()) {
            ++expected;
            if (!stored.contains(head.change))
                problems.append(QStringLiteral("head missing: %1 %2 %3")
                                    .arg(it.key().entity,
                                         it.key().record.toString(QUuid::WithoutBraces),
                                         it.key().reg));
        }
    }
    if (stored.size() > expected)
        problems.append(QStringLiteral("heads that the journal does not have: %1")
                            .arg(stored.size() - expected));
    return problems;
}

qint64 livingOf(const Dataset &dataset)
{
    qint64 count = 0;
    for (int type = 0; type < entityTypeCount; ++type)
        count += entityInfo(EntityType(type)).all(dataset).size();
    return count;
}

QStringList rowProblems(const Dataset &rows, const Dataset &journal)
{
    QStringList problems;
    for (int type = 0; type < entityTypeCount; ++type) {
        const EntityInfo &info = entityInfo(EntityType(type));
        const QList<Record> expected = info.all(journal);
        for (const Record &record : expected) {
            if (info.find(rows, record.id) != record)
                problems.append(QStringLiteral("row differs from the journal: %1 %2")
                                    .arg(info.name, record.id.toString(QUuid::WithoutBraces)));
        }
        const qsizetype more = info.all(rows).size() - expected.size();
        if (more > 0)
            problems.append(QStringLiteral("rows that the journal does not have: %1 %2")
                                .arg(info.name)
                                .arg(more));
    }
    if (problems.isEmpty() && !(rows == journal))
        problems.append(QStringLiteral("deleted rows differ from the journal"));
    return problems;
}

} // namespace

Result<CheckReport> verify(Connection &connection,
                           const std::function<bool(qint64, qint64)> &progress)
{
    CheckReport report;
    report.problems = pragmaProblems(connection);
    if (!report.problems.isEmpty())
        return report; // the rest would read damaged pages

    const qint64 all
        = connection.single(QStringLiteral("SELECT count(*) FROM operation")).toLongLong();
    QList<qint64> numbers;
    QSqlQuery &query = connection.run(QStringLiteral("SELECT seq FROM operation ORDER BY seq"));
    while (query.next())
        numbers.append(query.value(0).toLongLong());
    query.finish();
    const QSet<QByteArray> uncounted = uncountedChanges(connection);
    QList<journal::Placed> changes;
    for (const qint64 number : std::as_const(numbers)) {
        if (progress && !progress(report.operations, all))
            return Error{ErrorCode::Cancelled, {}};
        auto entry = readEntry(connection, number);
        if (!entry)
            continue;
        if (!journal::isAuthentic(*entry))
            report.problems.append(
                QStringLiteral("operation %1 is not what was signed").arg(number));
        ++report.operations;
        report.changes += entry->changes.size();
        for (const journal::EntryChange &change : std::as_const(entry->changes)) {
            if (!uncounted.contains(change.digest))
                changes.append(journal::placed(change, *entry));
        }
    }
    const journal::Folded folded = journal::fold(changes);
    report.digest = journal::digestOf(folded);
    report.problems += headProblems(connection, folded);
    const Dataset rows = readEntities(connection);
    report.entities = livingOf(rows);
    report.problems += rowProblems(rows, journal::datasetOf(folded));
    return report;
}

} // namespace kv::storage
