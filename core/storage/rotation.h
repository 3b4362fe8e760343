// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"

namespace kv::storage {

// The backups that need not be kept any longer, of all that there are, in any order. Kept are the
// 10 newest, the newest of each of the 8 latest weeks and 12 latest months that have one, and the
// 20 newest that were made before an import.
QList<Backup> surplus(const QList<Backup> &all);

} // namespace kv::storage
