// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

namespace kv::storage {

// The work of Store::check. Throws SqlFailure.
Result<CheckReport> verify(Connection &connection,
                           const std::function<bool(qint64, qint64)> &progress);

} // namespace kv::storage
