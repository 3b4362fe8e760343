// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace kv::storage {

// How a file stands to this version.
enum class MigrationOutcome
{
    UpToDate,
    Migrated,
    TooNew,
    TooOldToRead, // it would have to be written
    Failed
};

struct Migration
{
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
    QString details; // what failed
};

// The number of the newest schema this version knows.
int newestSchema();

// Runs the numbered migrations that a file lacks, each in a transaction: on a new file, or on the
// copy of an old one. To read, none is run. Throws nothing.
Migration migrate(Connection &connection, OpenMode mode);

// Whether a file lacks migrations.
Result<bool> isOld(Connection &connection);

// Brings an old file to the current schema, on a copy that takes its place only when its journal is
// the same and its rows are what the journal says. The old file stays as <path>.v<N>.bak. The
// connection keeps it locked until then, and is closed. Errors: MigrationFailed, DiskFull, …; the
// file is then as it was.
Done migrateOnCopy(std::unique_ptr<Connection> connection);

// The statements of a migration: each ends with ";" at the end of a line. Comment lines are left
// out.
QStringList statementsOf(const QString &sql);

} // namespace kv::storage
