// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

class QLockFile;

namespace kv::storage {

// Why SQLite refused. Stays inside storage: every public function turns it into an Error.
struct SqlFailure
{
    int code = 0; // primary result code of SQLite
    QString text;
};

enum class OpenMode
{
    Create,
    Existing,
    Reading // an existing file, of which and beside which nothing is written
};

// Whether all guards of SQLite are set; without its C handle only those that a PRAGMA can set.
bool hasAllGuards();

// The one connection to a file: exclusively locked, with the settings that keep what is committed;
// or unlocked, to read it.
class Connection
{
public:
    // Errors: FileMissing, FileExists, NotOurFile, FileInUse (with who), FileReadOnly,
    // FolderReadOnly, FileDamaged, CannotRead.
    static Result<std::unique_ptr<Connection>> open(const QString &path, OpenMode mode);
    ~Connection();

    // Runs a statement, prepared once; throws SqlFailure. What it returns is read with next().
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    // The same for what returns nothing that is read.
    void execute(const QString &sql, const QVariantList &values = {});
    // The first column of the first row.
    QVariant single(const QString &sql, const QVariantList &values = {});

    const QString &path() const { return m_path; }
    bool mayWrite() const { return !m_reading; }
    Error errorOf(const SqlFailure &failure) const;

private:
    explicit Connection(const QString &path);
    void configure(OpenMode mode);

    QString m_path;
    bool m_reading = false;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::unique_ptr<QLockFile> m_lock;
};

// A write unit. Rolls back unless it was committed. Throws at once where nothing may be written.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    // Throws where it fails; what was written is then rolled back, or, where the disk failed late,
    // there all the same: the caller looks.
    void commit();
    // The same for who can tell whether it is there: throws only where it is not.
    template <typename IsThere>
    void commit(const IsThere &isThere)
    {
        try {
            commit();
        } catch (const SqlFailure &) {
            if (!isThere())
                throw;
        }
    }

private:
    void rollBack();

    Connection &m_connection;
    bool m_open = true;
};

} // namespace kv::storage
