// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "domain/exactfile.h"
#include "storage/backup.h"
#include "storage/heads.h"
#include "storage/rows.h"
#include "storage/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace kv::storage {
namespace {

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int versionOf(Connection &connection)
{
    return connection.single(QStringLiteral("PRAGMA user_version")).toInt();
}

// Every step and change of the journal, in a digest. What migrations add to them is left out.
QByteArray journalDigest(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const char *sql : {"SELECT id, signature FROM operation ORDER BY seq",
                            "SELECT digest, after FROM change ORDER BY operation, position"}) {
        QSqlQuery &query = connection.run(QLatin1String(sql));
        while (query.next()) {
            hash.addData(query.value(0).toByteArray());
            hash.addData(query.value(1).toByteArray());
        }
        query.finish();
    }
    return hash.result();
}

// The rows of what a newer version sent, and had no column here until now. Throws SqlFailure.
void showWhatWasKept(Connection &connection)
{
    const Dataset before = readEntities(connection);
    const auto heads = journal::byRecord(allHeads(connection));
    Operation missing;
    for (auto record = heads.cbegin(); record != heads.cend(); ++record)
        missing.changes += journal::differences(before, record.key(), record.value());
    Transaction transaction(connection);
    writeEntities(connection, before, missing);
    transaction.commit();
}

// Migrates the copy and looks whether it says the same. Throws SqlFailure.
Done migrateAndProve(Connection &old, const QString &copy)
{
    auto connection = Connection::open(copy, OpenMode::Existing);
    if (!connection)
        return connection.error();
    const Migration migration = migrate(**connection, OpenMode::Existing);
    QString fault = migration.details;
    if (migration.outcome == MigrationOutcome::Migrated) {
        showWhatWasKept(**connection);
        const auto report = verify(**connection, {});
        if (!report)
            return report.error();
        fault = report->problems.value(0);
        if (fault.isEmpty() && journalDigest(old) != journalDigest(**connection))
            fault = QStringLiteral("the journal of the copy differs");
    }
    if (!fault.isEmpty())
        return Error{ErrorCode::MigrationFailed, {old.path(), fault}};
    return {};
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
    const int version = versionOf(connection);
    if (version > files.size())
        return {MigrationOutcome::TooNew, QString::number(version)};
    if (version == files.size())
        return {MigrationOutcome::UpToDate, {}};
    if (mode == OpenMode::Reading)
        return {MigrationOutcome::TooOldToRead, QString::number(version)};
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

Result<bool> isOld(Connection &connection)
try {
    return versionOf(connection) < newestSchema();
} catch (const SqlFailure &failure) {
    return connection.errorOf(failure);
}

Done migrateOnCopy(std::unique_ptr<Connection> connection)
{
    const QString path = connection->path();
    const QString half = path + QStringLiteral(".migrating");
    const auto refused = [&half](const Error &error) {
        for (const char *end : {"", "-journal", ".lock"})
            QFile::remove(half + QLatin1String(end));
        return error;
    };
    try {
        const QString kept = QStringLiteral("%1.v%2.bak").arg(path).arg(versionOf(*connection));
        for (const QString &copy : {kept, half}) {
            if (const Done copied = copyChecked(*connection, copy); !copied)
                return refused(copied.error());
        }
        if (const Done proved = migrateAndProve(*connection, half); !proved)
            return refused(proved.error());
    } catch (const SqlFailure &failure) {
        return refused(connection->errorOf(failure));
    }
#ifdef Q_OS_WIN
    connection.reset(); // there an open file keeps its name
#endif
    if (const Done moved = moveExact(half, path); !moved)
        return refused(moved.error());
    return {};
}

} // namespace kv::storage
