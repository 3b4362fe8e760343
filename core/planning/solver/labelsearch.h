// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/turnpaths.h"

#include <functional>
#include <optional>
#include <vector>

// Plans of one group built slot by slot with all counters exact: a label is a part plan, known by
// its last meeting and its counters (label setting for shortest paths with resources, Irnich and
// Desaulniers 2005). What the rest must cost at least comes from the priced chain path.
namespace kv::planning::solver {

// A choice for each slot: a cell, or nobody for an empty slot; and its expert.
struct GroupPlan
{
    std::vector<int> cells;
    std::vector<int> experts;
    int cost = impossible; // in units
};

struct LabelSearch
{
    // Every plan that costs no more than this is found …
    int threshold = impossible;
    // … unless more than so many part plans were alike promising after some slot.
    int width = 0;
    // True: keep the `width` most promising ones and go on (beam). False: give up.
    bool isBeam = false;
    // Asked where there are very many part plans; true gives up.
    const std::function<bool()> *stop = nullptr;
    // Where present: only its states, with what completes them; prices, and no rotation rows, are
    // its own. Of plans that leave no month empty.
    const TurnPaths *turns = nullptr;
};

struct Searched
{
    std::optional<GroupPlan> plan; // the best one kept
    bool complete = true; // nothing within the threshold was left out
};

Searched search(const GroupTable &table, const RotationRows &rows, const Guide &guide,
                const LabelSearch &how);

} // namespace kv::planning::solver
