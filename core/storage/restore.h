// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kv::storage {

// Makes a new file of a backup (or of any file of ours that is not open): a copy, brought to the
// current schema and proved from its journal. The backup is only read. Errors: FileMissing,
// FileExists, NotOurFile, FileDamaged, FileTooNew, DiskFull, …; then there is no new file.
Done restore(const QString &backup, const QString &newPath);

// Makes a copy, to be read, of a file that another program has open: between two of its steps, so
// it is whole. FileInUse where it was at work all the time.
Done copyBusyFile(const QString &path, const QString &copy);

// Files beside this one that a synchronising program has made of it because two computers wrote to
// it at once: their names tell, and the first step of their journals is the same.
QStringList conflictingCopies(const QString &path, const QByteArray &firstStep);

} // namespace kv::storage
