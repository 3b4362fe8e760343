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

// Runs the numbered migrations that a file lacks, each in a transaction. Before the first one of an
// existing file a copy, <path>.v<N>.bak, is made and checked. Throws nothing.
Migration migrate(Connection &connection, OpenMode mode);

// The statements of a migration: each ends with ";" at the end of a line. Comment lines are left
// out.
QStringList statementsOf(const QString &sql);

} // namespace kv::storage
