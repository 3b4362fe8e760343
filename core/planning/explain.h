// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/analysis.h"
#include "planning/planner.h"

#include <QStringList>

namespace kv::planning {

// What another choice for a month would come to.
struct WhatIf
{
    bool isPossible = false; // false: the first sentence says what stands in the way
    int extra = 0; // how much worse the best such plan is; for the technical details
    QStringList sentences;
};

// Why not this company in this month? Plans the season again with the company there, whatever the
// queue says, and tells the rules apart by which the two plans differ. `found` is the plan that was
// proposed.
WhatIf whatIfHosts(const Plan &found, int group, int slot, int candidate, const Names &names,
                   const Limits &limits = {});

} // namespace kv::planning
