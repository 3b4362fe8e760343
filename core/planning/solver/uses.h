// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/tables.h"

namespace kv::planning::solver {

// How often each theme may still come up in the group, locked meetings counted.
void countThemes(GroupTable &table);

// How many meetings of each expert are free, locked ones of all groups counted, and in how many
// slots of the group the expert could be wanted.
void countExperts(GroupTable &table);

} // namespace kv::planning::solver
