// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

namespace kv::storage {

// What was got out of a damaged file.
struct Salvaged
{
    qint64 kept = 0; // steps whose hashes and signature confirm them
    qint64 lost = 0; // steps that cannot be read, or are not what was signed
};

// Reads the journal of a damaged file, step by step around what cannot be read, and makes a new
// file of the steps that their own hashes and signatures confirm. The damaged file is only copied.
// Where its first page is gone it is read with that of an empty file. progress: done, of all; false
// stops with Cancelled. Errors: FileMissing, FileExists, NotOurFile where no step was found,
// DiskFull, …; then there is no new file.
Result<Salvaged> salvage(const QString &path, const QString &newPath,
                         const std::function<bool(qint64, qint64)> &progress = {});

} // namespace kv::storage
