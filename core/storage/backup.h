// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"
#include "domain/result.h"

namespace kv::storage {

class Connection;

// Where the backups of a file are: <path>.backups, a folder beside it that only its owner may open.
QString backupFolder(const QString &path);

// Makes it where it is not there yet.
Done makeBackupFolder(const QString &path);

// The backups of a file, the newest first. Looks at names alone.
QList<Backup> backupsOf(const QString &path);

// Makes a backup of the open file and then drops those that need not be kept (rotation.h). The copy
// takes its name only after it was found whole and equal to the file: pages, number of operations,
// heads and rows. Older ones are dropped only after the journal of the new one was proved. Errors:
// FolderReadOnly, DiskFull, CannotWrite, BackupFailed with what was found; nothing is then left.
Result<Backup> backUp(Connection &connection, BackupReason reason, const QDateTime &now);

// A copy of the open file at `path`, which is replaced, found whole and equal. Errors as above.
Done copyChecked(Connection &connection, const QString &path);

// A digest of what a file holds: its operations, heads and rows. Equal files give equal digests,
// wherever their pages are. Throws SqlFailure.
QByteArray contentDigest(Connection &connection);

} // namespace kv::storage
