// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/constraint.h"

#include <array>
#include <vector>

namespace kv::planning::solver {

// The rules of one meeting as they speak of one slot, in units. Which rules look at what is found
// once, for they are asked of every value of the slot.
class SlotRules
{
public:
    SlotRules(const Plan &plan, int group, int slot, int unit);

    // What leaving the slot without a meeting costs.
    int costOfEmpty() const;

    // What the rules that look at exactly these facets say of an evening; impossible: one forbids
    // it.
    int costAt(Facets facets, const Evening &evening) const;

private:
    int costOf(const Constraint &rule, const Sitting &sitting) const;

    const Plan &m_plan;
    int m_group;
    int m_slot;
    int m_unit;
    std::array<std::vector<const Constraint *>, 16> m_byFacets;
};

} // namespace kv::planning::solver
