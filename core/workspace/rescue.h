// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/difference.h"
#include "workspace/workspace.h"

namespace kv::workspace {

// The backups of a file, the newest first; also where the file itself is damaged or gone.
QList<Backup> backupsOf(const QString &path);

// How a file that was made anew stands to the one it is to replace.
struct Compared
{
    QString path; // of the new file
    bool isCompared = false; // not where the other file cannot be read
    QList<Difference> differences; // here: the new file; there: the other
    QList<Operation> missing; // steps of the other file that the new one lacks, the newest first
};

// Makes a new file of a backup and tells what differs from the file as it is now. Neither of the
// two is changed. Errors: FileMissing, FileExists, FileDamaged, FileTooNew, DiskFull, …
Result<Compared> restore(const QString &backup, const QString &newPath, const QString &current,
                         const Session &session);
// The same question of the open file, before anything is made.
Result<Compared> compareWithBackup(const QString &backup, const Workspace &current,
                                   const Session &session);

// What was got out of a damaged file.
struct Rescued
{
    qint64 kept = 0; // steps that their hashes and signatures confirm
    qint64 lost = 0; // steps that cannot be read
};

// Makes a new file of all that the journal of a damaged one confirms. The damaged file is only
// read. progress: done, of all; false stops with Cancelled. NotOurFile where nothing was found.
Result<Rescued> salvage(const QString &path, const QString &newPath,
                        const std::function<bool(qint64, qint64)> &progress = {});

// A whole copy, to be read, of a file that is open elsewhere or is of a newer version; it is put
// into `folder` under the same name. FileInUse where the file was written to all the time.
Result<QString> copyToRead(const QString &path, const QString &folder);

// Files beside it that a synchronising program made of the open file.
QStringList conflictingCopies(const Workspace &file);

} // namespace kv::workspace
