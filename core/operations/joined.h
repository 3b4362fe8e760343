// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace kv::operations {

// Two steps as one: the second was made from a dataset that holds the first. Kind, author and time
// are those of the first.
Operation joined(const Operation &first, const Operation &second);

} // namespace kv::operations
