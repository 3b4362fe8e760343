// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/chainpath.h"
#include "planning/solver/rotationrows.h"

#include <vector>

// Lagrangian relaxation of a group's counters (M. L. Fisher, Management Science 27, 1981): each row
// gets a price, what is left is a shortest path, and its length less what the rows allow bounds
// every plan.
namespace kv::planning::solver {

struct Prices
{
    std::vector<int> themes; // by theme of the plan
    std::vector<int> caps; // by row
    std::vector<int> waits; // by row
    std::vector<int> experts; // by expert of the plan
};

Prices noPrices(const GroupTable &table, const RotationRows &rows);

// What a host pays in a slot for the rotation rows; may be below nought, for who lets others go on.
int hostPrice(const GroupTable &table, const RotationRows &rows, const Prices &prices, int slot,
              int candidate);

// All costs with the prices on them, and for each cell the cheapest expert.
struct PricedCosts
{
    Costs costs; // by slot and cell
    std::vector<std::vector<int>> hosts; // price, by slot and host of the slot
    int allowance = 0; // what the rows allow, at their prices: to be taken off every path
};

PricedCosts pricedCosts(const GroupTable &table, const RotationRows &rows, const Prices &prices);

// The expert taken in a cell: the cheapest at these prices.
int cheapestExpert(const GroupTable &table, const Prices &prices, int slot, int cell);

// Where the prices were going, in sixteenths of a use: each step keeps some of the one before
// (Camerini, Fratta and Maffioli 1975), for on a ridge of the bound no single path shows the way
// up.
using Momentum = Prices;

// Moves the prices along the subgradient of a path by a Polyak step towards `target`.
// Returns false when the path breaks no row, so that it is a plan of the relaxation.
bool movePrices(const GroupTable &table, const RotationRows &rows, Prices &prices,
                Momentum &momentum, const std::vector<int> &path, int bound, int target);

// One use of an expert too many costs no more than its row says, so a higher price would bound
// nothing.
Prices withinCosts(const GroupTable &table, Prices prices);

// A bound to search by: prices, and the chain path under them.
struct Guide
{
    Prices prices;
    PricedCosts priced;
    ChainPath path;

    int bound() const
    {
        return path.best >= impossible ? impossible : path.best - priced.allowance;
    }
};

Guide guideOf(const GroupTable &table, const RotationRows &rows, Prices prices);

// Only the bound and its path: the way from each cell to the end is left out until
// `complete` adds it.
Guide boundOf(const GroupTable &table, const RotationRows &rows, Prices prices);
void complete(const GroupTable &table, Guide &guide);

} // namespace kv::planning::solver
