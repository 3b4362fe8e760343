// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groups/aims.h"
#include "planning/plan.h"

namespace kv::planning {

// What the four switches of a group weigh, in numbers.
Weights weightsFor(const Aims &aims);

// Ready-made settings of the switches, to be compared.
Aims fairestAims(); // the queue above all
Aims leastTravelAims();
Aims mostWishesAims();

} // namespace kv::planning
