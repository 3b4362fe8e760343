// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "domain/exactfile.h"
#include "journal/signature.h"
#include "storage/connection.h"
#include "storage/heads.h"
#include "storage/migrator.h"
#include "storage/rows.h"
#include "storage/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>

namespace kv::storage {
namespace {

constexpr qsizetype pageSize = 4096;
constexpr qint64 mostSteps = 10'000'000; // a damaged number must not make us count for ever

struct Findings
{
    QList<journal::Entry> entries;
    qint64 lost = 0;
};

// Files that are there while we work, and gone afterwards.
class Scratch
{
public:
    explicit Scratch(const QString &path)
        : m_path(path)
    {
        remove();
    }
    ~Scratch() { remove(); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    const QString &path() const { return m_path; }
    void remove() const
    {
        for (const char *end : {"", "-journal", ".lock"})
            QFile::remove(m_path + QLatin1String(end));
    }

private:
    QString m_path;
};

// A number that a damaged file tells, or 0.
qint64 told(Connection &connection, const QString &sql)
{
    try {
        return connection.single(sql).toLongLong();
    } catch (const SqlFailure &) {
        return 0;
    }
}

qint64 lastStep(Connection &connection)
{
    qint64 last = 0;
    for (const char *sql : {"SELECT max(seq) FROM operation", "SELECT max(operation) FROM change",
                            "SELECT seq FROM sqlite_sequence WHERE name = 'operation'"})
        last = qMax(last, told(connection, QLatin1String(sql)));
    return qMin(last, mostSteps);
}

std::optional<journal::Entry> confirmedEntry(Connection &connection, qint64 number)
{
    try {
        auto entry = readEntry(connection, number);
        return entry && journal::isAuthentic(*entry) ? entry : std::nullopt;
    } catch (const SqlFailure &) {
        return std::nullopt;
    }
}

Result<Findings> readJournal(Connection &connection,
                             const std::function<bool(qint64, qint64)> &progress)
{
    Findings findings;
    const qint64 last = lastStep(connection);
    QSet<QByteArray> seen; // a page that is there twice
    for (qint64 number = 1; number <= last; ++number) {
        if (progress && !progress(number - 1, last))
            return Error{ErrorCode::Cancelled, {}};
        auto entry = confirmedEntry(connection, number);
        if (!entry || seen.contains(entry->id)) {
            ++findings.lost;
            continue;
        }
        seen.insert(entry->id);
        findings.entries.append(std::move(*entry));
    }
    return findings;
}

Result<Findings> readFile(const QString &path, const std::function<bool(qint64, qint64)> &progress)
{
    const auto connection = Connection::open(path, OpenMode::Existing);
    if (!connection)
        return connection.error();
    return readJournal(**connection, progress);
}

// The first page of an empty file of the current schema, as migrations or as VACUUM leave it.
QByteArray firstPage(const QString &scratch, bool vacuumed)
{
    const Scratch empty(scratch);
    {
        const auto connection = Connection::open(empty.path(), OpenMode::Create);
        if (!connection
            || migrate(**connection, OpenMode::Create).outcome != MigrationOutcome::Migrated)
            return {};
        try {
            if (vacuumed)
                (*connection)->execute(QStringLiteral("VACUUM"));
        } catch (const SqlFailure &) {
            return {};
        }
    }
    QFile file(empty.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray page = file.read(pageSize);
    // With a counter that does not fit, SQLite asks the file for its size, not this page.
    page[95] = char(page.at(95) ^ 1);
    return page;
}

bool replaceFirstPage(const QString &path, const QByteArray &page)
{
    QFile file(path);
    return page.size() == pageSize && file.open(QIODevice::ReadWrite)
        && file.write(page) == pageSize && file.flush();
}

// All three ways of reading, until one finds something.
Result<Findings> findingsOf(const QString &copy,
                            const std::function<bool(qint64, qint64)> &progress)
{
    auto found = readFile(copy, progress);
    for (const bool vacuumed : {false, true}) {
        const bool done
            = found ? !found->entries.isEmpty() : found.error().code == ErrorCode::Cancelled;
        if (done)
            return found;
        QFile::remove(copy + QStringLiteral("-journal"));
        if (replaceFirstPage(copy, firstPage(copy + QStringLiteral(".empty"), vacuumed)))
            found = readFile(copy, progress);
    }
    return found;
}

// Takes over the rows of a table that can be read. Whether all of them could.
bool copyRows(Connection &from, Connection &to, const QString &table)
{
    try {
        QStringList columns;
        QSqlQuery &info = to.run(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
        while (info.next())
            columns.append(u'"' + info.value(0).toString() + u'"');
        info.finish();
        const QString list = columns.join(QStringLiteral(", "));
        const QString insert
            = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                  .arg(table, list, QStringList(columns.size(), QStringLiteral("?")).join(u','));
        QSqlQuery &rows = from.run(QStringLiteral("SELECT %1 FROM %2").arg(list, table));
        while (rows.next()) {
            QVariantList values;
            for (int column = 0; column < columns.size(); ++column)
                values.append(rows.value(column));
            to.execute(insert, values);
        }
        const bool all = !rows.lastError().isValid();
        rows.finish();
        return all;
    } catch (const SqlFailure &) {
        return false; // an older file has no such table, a damaged one cannot give it
    }
}

// What stands beside the journal: who sent what, what was undone of it, to whom data went.
void copyBeside(const QString &damaged, Connection &to)
{
    const auto from = Connection::open(damaged, OpenMode::Existing);
    if (!from)
        return;
    bool knowsArrivals = true;
    for (const char *table : {"batch", "arrival", "aside"})
        knowsArrivals = copyRows(**from, to, QLatin1String(table)) && knowsArrivals;
    for (const char *table :
         {"sender", "colleague", "known", "disclosure", "disclosedperson", "notsame", "diet"})
        copyRows(**from, to, QLatin1String(table));
    if (!knowsArrivals)
        return; // then all that came counts: better an import too many than a step too few
    try {
        QSqlQuery &query
            = (*from)->run(QStringLiteral("SELECT id, batch FROM operation WHERE batch NOT NULL"));
        while (query.next())
            to.execute(QStringLiteral("UPDATE operation SET batch = ? WHERE id = ?"),
                       {query.value(1), query.value(0)});
        query.finish();
    } catch (const SqlFailure &) {
        // The same: those that cannot be read count.
    }
}

Done writeFile(const QString &path, const QList<journal::Entry> &entries, const QString &damaged)
{
    const auto connection = Connection::open(path, OpenMode::Create);
    if (!connection)
        return connection.error();
    const Migration made = migrate(**connection, OpenMode::Create);
    if (made.outcome != MigrationOutcome::Migrated)
        return Error{ErrorCode::MigrationFailed, {path, made.details}};
    try {
        Transaction transaction(**connection);
        QSet<journal::RecordKey> records;
        for (const journal::Entry &entry : entries) {
            insertEntry(**connection, entry);
            for (const journal::EntryChange &change : entry.changes) {
                if (!change.isWithheld())
                    records.insert({change.entity, change.record});
            }
        }
        copyBeside(damaged, **connection);
        settle(**connection, Dataset(), records);
        transaction.commit();
        const auto report = verify(**connection, {});
        if (!report || !report->problems.isEmpty())
            return Error{ErrorCode::BackupFailed,
                         {path, report ? report->problems.first() : QString()}};
        return {};
    } catch (const SqlFailure &failure) {
        return (*connection)->errorOf(failure);
    }
}

} // namespace

Result<Salvaged> salvage(const QString &path, const QString &newPath,
                         const std::function<bool(qint64, qint64)> &progress)
{
    if (!QFile::exists(path))
        return Error{ErrorCode::FileMissing, {path}};
    if (QFile::exists(newPath))
        return Error{ErrorCode::FileExists, {newPath}};
    const QString folder = QFileInfo(newPath).absolutePath();
    if (!QFileInfo(folder).isWritable())
        return Error{ErrorCode::FolderReadOnly, {folder}};
    const Scratch copy(newPath + QStringLiteral(".damaged"));
    QFile source(path);
    if (!source.copy(copy.path()))
        return Error{ErrorCode::CannotWrite, {newPath, source.errorString()}};
    QFile::setPermissions(copy.path(), QFile::ReadOwner | QFile::WriteOwner);
    // Half a step is taken back first, as when the file is opened.
    QFile::copy(path + QStringLiteral("-journal"), copy.path() + QStringLiteral("-journal"));
    const auto found = findingsOf(copy.path(), progress);
    if (!found && found.error().code == ErrorCode::Cancelled)
        return found.error();
    if (!found || found->entries.isEmpty())
        return Error{ErrorCode::NotOurFile, {path}};
    const Scratch half(newPath + QStringLiteral(".part"));
    if (const Done written = writeFile(half.path(), found->entries, copy.path()); !written)
        return written.error();
    if (const Done moved = moveExact(half.path(), newPath); !moved)
        return moved.error();
    return Salvaged{found->entries.size(), found->lost};
}

} // namespace kv::storage
