// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/prices.h"

#include <vector>

namespace kv::planning::solver {

struct AliveCell
{
    int cell = 0;
    int date = 0;
    int theme = 0;
    int rest = 0; // it and all after it cost at least this, with prices
};

// Least rest first.
using AliveCells = std::vector<AliveCell>;
void sortByRest(AliveCells &cells);

// The cells that a plan within a threshold can use.
struct Alive
{
    std::vector<std::vector<int>> cells; // by slot
    std::vector<std::vector<AliveCells>> ofHost; // by slot and host
};

// `guide` is complete; `threshold` in units.
Alive aliveCells(const GroupTable &table, const Guide &guide, int threshold);

} // namespace kv::planning::solver
