// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/tables.h"

#include <vector>

// Linear rows that every plan obeying the rotation fulfils. They are weaker than the rule itself,
// which the label search applies to the letter, and strong enough to make the bound tight.
namespace kv::planning::solver {

// The candidate hosts at most `limit` times up to and including the slot.
struct HostCap
{
    int slot = 0;
    int candidate = 0;
    int limit = 0;
};

// If the slot's host has more turns than the candidate, the candidate has hosted before.
struct Waiting
{
    int slot = 0;
    int candidate = 0;
};

struct RotationRows
{
    std::vector<HostCap> caps;
    std::vector<Waiting> waits;
};

RotationRows rotationRows(const GroupTable &table);

} // namespace kv::planning::solver
