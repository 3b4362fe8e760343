// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/uses.h"

#include "planning/constraints/constraints.h"

namespace kv::planning::solver {

void countThemes(GroupTable &table)
{
    const PlanGroup &group = table.plan->groups[table.group];
    table.themeLeft.assign(std::size_t(table.plan->themes.size()), int(group.season.size()));
    for (const Constraint &rule : constraints()) {
        if (rule.shape != Constraint::Shape::Limit)
            continue;
        table.themeLeft.assign(table.themeLeft.size(), rule.limit(group));
        for (int slot = 0; slot < group.season.size(); ++slot) {
            const auto &locked = group.season[slot].locked;
            if (!locked)
                continue;
            if (const auto key = rule.key(Sitting(*table.plan, table.group, slot, &*locked)))
                --table.themeLeft[std::size_t(*key)];
        }
    }
}

void countExperts(GroupTable &table)
{
    const Plan &plan = *table.plan;
    std::vector<int> uses(std::size_t(plan.experts.size()), 0);
    for (const PlanGroup &group : plan.groups) {
        for (const Slot &slot : group.season) {
            if (slot.locked && slot.locked->expert)
                ++uses[std::size_t(*slot.locked->expert)];
        }
    }
    for (const Constraint &rule : constraints()) {
        if (rule.shape != Constraint::Shape::ExpertLoad)
            continue;
        for (int expert = 0; expert < plan.experts.size(); ++expert) {
            int free = 0;
            const int before = rule.load(plan.experts[expert], uses[std::size_t(expert)]);
            while (free < 1000
                   && rule.load(plan.experts[expert], uses[std::size_t(expert)] + free + 1)
                       == before)
                ++free;
            table.experts.push_back({free, rule.costOf(plan.weights, 1) * table.unit, 0});
        }
    }
    for (const SlotTable &slot : table.season) {
        std::vector<char> isWanted(table.experts.size(), 0);
        for (const auto &options : slot.experts) {
            for (const ExpertOption &option : options) {
                if (option.expert != nobody && !slot.locked)
                    isWanted[std::size_t(option.expert)] = 1;
            }
        }
        for (std::size_t expert = 0; expert < isWanted.size(); ++expert)
            table.experts[expert].wanted += isWanted[expert];
    }
}

} // namespace kv::planning::solver
