// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/tables.h"

#include <vector>

namespace kv::planning::solver {

// Slots that have too few themes between them: more slots than uses of all the themes that fit any
// of them (Hall's condition). Empty when every slot can have a theme.
struct Shortage
{
    std::vector<int> months;
    std::vector<int> themes;
    int missing = 0; // so many slots stay empty whatever is done
};

// By augmenting paths (Kuhn 1955), the themes as often as they may come up.
Shortage themeShortage(const GroupTable &table);

} // namespace kv::planning::solver
