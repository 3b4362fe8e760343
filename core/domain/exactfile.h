// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace kv {

// Writes these bytes as the whole of the file at path, or leaves what was there as it was: the
// bytes go to a file beside it, which takes the name only when all are on the disk, and is read
// back and compared. Every file that the program writes goes through this, because QSaveFile alone
// may report a truncated file as a success on a full disk. Errors: FolderReadOnly, FileReadOnly,
// DiskFull, CannotWrite. Not for the open database.
[[nodiscard]] Done writeExact(const QString &path, const QByteArray &bytes);

// Gives a finished file its name, over one that has it already: the bytes are on the disk first,
// then the name. Errors: CannotWrite, DiskFull. Not for the open database.
[[nodiscard]] Done moveExact(const QString &from, const QString &to);

} // namespace kv
