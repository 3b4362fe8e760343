// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clash.h"

namespace kv::planning {

// What would bring a month its meeting, the least first. Each is tested: the season, the other
// months without a meeting left out, can be filled with it.
QList<Remedy> remediesFor(const Plan &found, int slot, const Names &names, const Limits &limits);

// Takes a remedy for the month of a slot: what is planned then has it.
void apply(Plan &plan, int slot, const Remedy &remedy);

} // namespace kv::planning
