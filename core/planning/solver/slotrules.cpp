// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/slotrules.h"

#include "planning/constraints/constraints.h"
#include "planning/solver/tables.h"

namespace kv::planning::solver {

SlotRules::SlotRules(const Plan &plan, int group, int slot, int unit)
    : m_plan(plan)
    , m_group(group)
    , m_slot(slot)
    , m_unit(unit)
{
    const bool isLocked = plan.groups[group].season[slot].locked.has_value();
    for (const Constraint &rule : constraints()) {
        const bool isSilent
            = (rule.freeOnly && isLocked) || (!rule.isHard() && plan.weights.*rule.weight == 0);
        if (rule.shape == Constraint::Shape::OneMeeting && !isSilent)
            m_byFacets[std::size_t(int(rule.facets))].push_back(&rule);
    }
}

int SlotRules::costOf(const Constraint &rule, const Sitting &sitting) const
{
    const int count = rule.one(sitting);
    if (count > 0 && rule.isHard())
        return impossible;
    return rule.costOf(m_plan.weights, count) * m_unit;
}

int SlotRules::costOfEmpty() const
{
    int sum = 0;
    for (const Constraint &rule : constraints()) {
        if (rule.shape == Constraint::Shape::OneMeeting && rule.countsEmpty)
            sum = added(sum, costOf(rule, Sitting(m_plan, m_group, m_slot, nullptr)));
    }
    return sum;
}

int SlotRules::costAt(Facets facets, const Evening &evening) const
{
    int sum = 0;
    for (const Constraint *rule : m_byFacets[std::size_t(int(facets))]) {
        sum = added(sum, costOf(*rule, Sitting(m_plan, m_group, m_slot, &evening, facets)));
        if (sum >= impossible)
            break;
    }
    return sum;
}

} // namespace kv::planning::solver
