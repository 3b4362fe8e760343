// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing.h"
#include "journal/bundle.h"
#include "storage/connection.h"

namespace kv::storage {

// What was looked at when a file went to a receiver (a folded name). All throw SqlFailure.

// Where the journal stands, and nothing looked at.
journal::Weighed nothingWeighed(Connection &connection);

// Nothing of a first file, where it was judged by other rules, or where older changes count since.
journal::Weighed weighedFor(Connection &connection, const QString &receiver, SharingScope scope);

// In place of what was remembered for this scope.
void rememberWeighed(Connection &connection, const QString &receiver, SharingScope scope,
                     const journal::Weighed &weighed);

// Changes that were here already may count now: all must be looked at again.
void noteRecount(Connection &connection);

} // namespace kv::storage
