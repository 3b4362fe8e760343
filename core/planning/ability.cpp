// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/ability.h"

#include "planning/constraints/constraints.h"

#include <algorithm>

namespace kv::planning {
namespace {

const Constraint *firstBroken(const std::vector<Constraint> &rules, const Sitting &sitting)
{
    for (const Constraint &rule : rules) {
        if (rule.one(sitting) > 0)
            return &rule;
    }
    return nullptr;
}

} // namespace

QList<QDate> openDays(const Plan &plan, int group, int slot)
{
    QList<QDate> open;
    for (const QDate day : daysOf(plan.groups[group].season[slot])) {
        const Evening evening{day, {}, {}, {}};
        if (!firstBroken(dateRules(), Sitting(plan, group, slot, &evening, Facet::Date)))
            open.append(day);
    }
    return open;
}

const Constraint *firstHindrance(const Plan &plan, int group, int slot, int candidate, QDate day)
{
    const Evening evening{day, candidate, {}, {}};
    return firstBroken(hostRules(), Sitting(plan, group, slot, &evening));
}

std::vector<std::vector<bool>> abilityOf(const Plan &plan, int group)
{
    const PlanGroup &ofGroup = plan.groups[group];
    std::vector<std::vector<bool>> able;
    for (int slot = 0; slot < ofGroup.season.size(); ++slot) {
        const QList<QDate> days = openDays(plan, group, slot);
        std::vector<bool> inSlot(std::size_t(ofGroup.candidates.size()), false);
        for (int candidate = 0; candidate < ofGroup.candidates.size(); ++candidate) {
            inSlot[std::size_t(candidate)] = std::any_of(days.begin(), days.end(), [&](QDate day) {
                return !firstHindrance(plan, group, slot, candidate, day);
            });
        }
        able.push_back(std::move(inSlot));
    }
    return able;
}

} // namespace kv::planning
