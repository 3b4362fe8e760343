// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"
#include "workspace/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <cstdlib>

namespace kv::bench {

inline const SystemClock theClock;
inline SeededEntropy theEntropy(1);

inline workspace::Session session()
{
    return {theClock, theEntropy, {}, QStringLiteral("Bench"), QByteArray(32, 'b')};
}

[[noreturn]] inline void fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        fail(describe(result.error()));
    return std::move(*result);
}

// A connection of Qt Sql alone, with the settings of the product. Gone at the end of the scope.
class Plain
{
public:
    explicit Plain(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        m_database.setDatabaseName(path);
        if (!m_database.open())
            fail(m_database.lastError().text());
        for (const char *pragma :
             {"locking_mode = EXCLUSIVE", "journal_mode = DELETE", "synchronous = EXTRA",
              "foreign_keys = ON", "cache_size = -65536"})
            run(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    }
    ~Plain()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    }
    QSqlQuery run(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            fail(query.lastError().text());
        return query;
    }
    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        return query;
    }

private:
    QSqlDatabase m_database;
};

// The schema of a file, and an INSERT with all rows of each table.
struct Contents
{
    QStringList schema;
    QList<std::pair<QString, QList<QVariantList>>> tables;
};

inline Contents contentsOf(const QString &path)
{
    Plain file(path);
    Contents contents;
    QStringList names;
    QSqlQuery schema = file.run(
        QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name "
                       "NOT LIKE 'sqlite_%' ORDER BY rowid"));
    while (schema.next()) {
        names.append(schema.value(0).toString());
        contents.schema.append(schema.value(1).toString());
    }
    for (const QString &name : std::as_const(names)) {
        QSqlQuery query = file.run(QStringLiteral("SELECT * FROM \"%1\"").arg(name));
        QList<QVariantList> rows;
        while (query.next()) {
            QVariantList one;
            for (int i = 0; i < query.record().count(); ++i)
                // An empty BLOB reads as a null one, and would be bound as NULL.
                one.append(query.value(i).typeId() == QMetaType::QByteArray
                                   && query.value(i).toByteArray().isEmpty()
                               ? QVariant(QByteArray(""))
                               : query.value(i));
            rows.append(one);
        }
        if (!rows.isEmpty()) {
            const QStringList marks(rows.first().size(), QStringLiteral("?"));
            contents.tables.append(
                {QStringLiteral("INSERT INTO \"%1\" VALUES (%2)").arg(name, marks.join(u',')),
                 rows});
        }
    }
    return contents;
}

// The floor: the same rows by prepared statements in one transaction, and nothing else.
template <typename Measure>
double insert(const Contents &contents, const QString &path, const Measure &measure)
{
    Plain file(path);
    for (const QString &table : contents.schema)
        file.run(table);
    return measure([&] {
        file.run(QStringLiteral("BEGIN IMMEDIATE"));
        for (const auto &[sql, rows] : contents.tables) {
            QSqlQuery query = file.prepared(sql);
            for (const QVariantList &one : rows) {
                for (int i = 0; i < one.size(); ++i)
                    query.bindValue(i, one.at(i));
                if (!query.exec())
                    fail(query.lastError().text());
            }
        }
        file.run(QStringLiteral("COMMIT"));
    });
}

} // namespace kv::bench
