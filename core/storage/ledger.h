// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/person.h"
#include "domain/result.h"

namespace kv::storage {

// Who was erased from a file, beside its backups and not among them: ids alone, which mean nothing
// to anybody else. An older copy that takes the place of the file is held against it.

// Adds to it. Errors of writeExact, FolderReadOnly.
Done noteErased(const QString &path, const QList<Id<Person>> &people);

QList<Id<Person>> erasedBefore(const QString &path);
// The one that stands in the folder of a backup.
QList<Id<Person>> erasedBeside(const QString &backup);

} // namespace kv::storage
