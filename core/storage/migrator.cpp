// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <QDir>
#include <QFile>

namespace kv::storage {
namespace {

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

void backUp(Connection &connection, int version)
{
    const QString copy = QStringLiteral("%1.v%2.bak").arg(connection.path()).arg(version);
    QFile::remove(copy);
    connection.execute(QStringLiteral("VACUUM INTO ?"), {copy});
    connection.execute(QStringLiteral("ATTACH ? AS copy"), {copy});
    const QString verdict
        = connection.single(QStringLiteral("PRAGMA copy.quick_check(1)")).toString();
    connection.execute(QStringLiteral("DETACH copy"));
    if (verdict != QLatin1String("ok"))
        throw SqlFailure{0, verdict};
}

} // namespace

int newestSchema()
{
    return int(migrationFiles().size());
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith(QLatin1String("--"))
            || (statement.isEmpty() && line.trimmed().isEmpty()))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

Migration migrate(Connection &connection, OpenMode mode)
try {
    const QStringList files = migrationFiles();
    const int version = connection.single(QStringLiteral("PRAGMA user_version")).toInt();
    if (version > files.size())
        return {MigrationOutcome::TooNew, QString::number(version)};
    if (version == files.size())
        return {MigrationOutcome::UpToDate, {}};
    if (mode == OpenMode::Reading)
        return {MigrationOutcome::TooOldToRead, QString::number(version)};
    if (mode == OpenMode::Existing)
        backUp(connection, version);
    for (int next = version; next < files.size(); ++next) {
        QFile file(QStringLiteral(":/migrations/") + files.at(next));
        if (!file.open(QIODevice::ReadOnly))
            return {MigrationOutcome::Failed, files.at(next)};
        Transaction transaction(connection);
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
            connection.execute(statement);
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(next + 1));
        transaction.commit();
    }
    return {MigrationOutcome::Migrated, {}};
} catch (const SqlFailure &failure) {
    return {MigrationOutcome::Failed, failure.text};
}

} // namespace kv::storage
