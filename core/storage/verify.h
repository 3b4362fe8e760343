// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/fold.h"
#include "storage/connection.h"
#include "storage/store.h"

namespace kv::storage {

// The work of Store::check. Throws SqlFailure.
Result<CheckReport> verify(Connection &connection,
                           const std::function<bool(qint64, qint64)> &progress);

// The entity tables as the journal alone gives them.
Dataset rebuilt(const journal::Folded &folded);

} // namespace kv::storage
