// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/operation.h"
#include "domain/result.h"
#include "planning/clash.h"

namespace kv::operations {

// Whether a remedy is a setting of the group, so that it can be taken at once. The others need a
// word with somebody, or another theme.
bool isSetting(const planning::Remedy &remedy);

// Takes a remedy that is a setting; the season has to be planned again after it. Errors: Unknown
// (group), NothingToDo where the remedy is no setting.
Result<Operation> takeRemedy(const Dataset &dataset, Id<CoreGroup> group,
                             const planning::Remedy &remedy);

} // namespace kv::operations
