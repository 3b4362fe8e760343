// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#ifdef KV_SQLITE_HANDLE
#include <sqlite3.h>
#endif

namespace kv::storage {
namespace {

// Result codes of SQLite (sqlite3.h); the driver hands them over as text.
enum Code
{
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

constexpr int applicationId = 0x4B56524F; // "KVRO"

// Digests are spread over their index: with the 2 MB that are usual, a merge of a large file reads
// and writes a page for nearly every change.
constexpr const char *cacheSize = "cache_size = -65536"; // 64 MiB at most

SqlFailure failureOf(const QSqlError &error)
{
    return {error.nativeErrorCode().toInt() & 0xFF, error.databaseText()};
}

QString accessOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::Create:
        return QStringLiteral("rwc");
    case OpenMode::Existing:
        return QStringLiteral("rw");
    case OpenMode::Reading:
        return QStringLiteral("ro");
    }
    Q_UNREACHABLE();
}

// Only says who: the lock itself is SQLite's.
QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

QStringList holderOf(const QString &path)
{
    const QLockFile lock(lockPath(path));
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&pid, &host, &program))
        return {path, host, program};
    return {path};
}

} // namespace

Connection::Connection(const QString &path)
    : m_path(path)
    , m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{ }

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool hasAllGuards()
{
#ifdef KV_SQLITE_HANDLE
    return true;
#else
    return false;
#endif
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (mode == OpenMode::Create && file.exists())
        return Error{ErrorCode::FileExists, {path}};
    if (mode != OpenMode::Create && !file.isFile())
        return Error{ErrorCode::FileMissing, {path}};
    if (mode != OpenMode::Reading && (!folder.isDir() || !folder.isWritable()))
        return Error{ErrorCode::FolderReadOnly, {folder.filePath()}};
    if (mode != OpenMode::Create && file.size() == 0)
        return Error{ErrorCode::NotOurFile, {path}}; // SQLite would take it for a new database
    if (mode != OpenMode::Create && !file.isReadable())
        return Error{ErrorCode::CannotRead, {path, QString()}};
    if (mode == OpenMode::Existing && !file.isWritable())
        return Error{ErrorCode::FileReadOnly, {path}};

    std::unique_ptr<Connection> connection(new Connection(path));
    QUrl url = QUrl::fromLocalFile(file.absoluteFilePath());
    url.setQuery(QStringLiteral("mode=") + accessOf(mode));
    connection->m_database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    connection->m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"));
    if (!connection->m_database.open())
        return connection->errorOf(failureOf(connection->m_database.lastError()));
    try {
        // First whose file it is: a stranger's must not be touched.
        if (mode != OpenMode::Create
            && connection->single(QStringLiteral("PRAGMA application_id")).toInt() != applicationId)
            return Error{ErrorCode::NotOurFile, {path}};
        // The program makes none of these; a stranger's would act with each step (exchange.md 6).
        if (mode != OpenMode::Create
            && connection
                    ->single(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type NOT IN "
                                            "('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'"))
                    .toInt()
                > 0)
            return Error{ErrorCode::FileDamaged,
                         {path, QStringLiteral("a trigger, view or virtual table")}};
        connection->configure(mode);
        if (mode == OpenMode::Create)
            connection->execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    } catch (const SqlFailure &failure) {
        return connection->errorOf(failure);
    }
    if (mode == OpenMode::Reading)
        return connection;
    connection->m_lock = std::make_unique<QLockFile>(lockPath(path));
    connection->m_lock->setStaleLockTime(0);
    connection->m_lock->tryLock(0);
    return connection;
}

void Connection::configure(OpenMode mode)
{
#ifdef KV_SQLITE_HANDLE
    const QVariant handle = m_database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        auto *sqlite = *static_cast<sqlite3 *const *>(handle.constData());
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        sqlite3_limit(sqlite, SQLITE_LIMIT_LENGTH, 1000000);
        sqlite3_limit(sqlite, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
        sqlite3_limit(sqlite, SQLITE_LIMIT_VDBE_OP, 1000000);
        sqlite3_limit(sqlite, SQLITE_LIMIT_COLUMN, 100);
        sqlite3_limit(sqlite, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    }
#endif
    m_reading = mode == OpenMode::Reading;
    if (m_reading) {
        for (const char *pragma :
             {"cell_size_check = ON", "mmap_size = 0", "trusted_schema = OFF", cacheSize})
            execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        execute(QStringLiteral("BEGIN")); // all that is read is of one moment
        return;
    }
    // EXCLUSIVE with EXTRA lost nothing in simulated power cuts; WAL tears in synchronised folders.
    for (const char *pragma :
         {"locking_mode = EXCLUSIVE", "journal_mode = DELETE", "synchronous = EXTRA",
          "foreign_keys = ON", "secure_delete = ON", "cell_size_check = ON", "mmap_size = 0",
          "trusted_schema = OFF", cacheSize})
        execute(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    // The pragma alone takes no lock; this does, and keeps it.
    execute(QStringLiteral("BEGIN EXCLUSIVE"));
    execute(QStringLiteral("COMMIT"));
}

QSqlQuery &Connection::run(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            throw failureOf(query.lastError());
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const SqlFailure failure = failureOf(query.lastError());
        query.finish();
        throw failure;
    }
    return query;
}

void Connection::execute(const QString &sql, const QVariantList &values)
{
    run(sql, values).finish();
}

QVariant Connection::single(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish();
    return value;
}

Error Connection::errorOf(const SqlFailure &failure) const
{
    switch (failure.code) {
    case Busy:
    case Locked:
        return {ErrorCode::FileInUse, holderOf(m_path)};
    case ReadOnly:
        return {ErrorCode::FileReadOnly, {m_path}};
    case Full:
        return {ErrorCode::DiskFull, {m_path}};
    case Corrupt:
        return {ErrorCode::FileDamaged, {m_path, failure.text}};
    case NotADatabase:
        return {ErrorCode::NotOurFile, {m_path}};
    case CannotOpen:
        return {ErrorCode::CannotRead, {m_path, failure.text}};
    default:
        return {ErrorCode::CannotWrite, {m_path, failure.text}};
    }
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    if (!m_connection.mayWrite())
        throw SqlFailure{ReadOnly, {}};
    m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::commit()
{
    try {
        m_connection.execute(QStringLiteral("COMMIT"));
        m_open = false;
    } catch (const SqlFailure &) {
        rollBack();
        throw;
    }
}

void Transaction::rollBack()
{
    m_open = false;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const SqlFailure &) {
        // After a failed COMMIT SQLite has already rolled back: nothing is left to do.
    }
}

} // namespace kv::storage
