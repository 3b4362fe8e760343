// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/surroundings.h"

#include "planning/constraints/constraints.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

// Applies a cost to each date and each expert on a date of the free slots; impossible leaves it
// out.
template <typename CostOf>
void charge(GroupTable &table, CostOf costOf)
{
    const auto &rules = constraints();
    const Plan &plan = *table.plan;
    for (int s = 0; s < int(table.season.size()); ++s) {
        SlotTable &slot = table.season[std::size_t(s)];
        if (slot.locked)
            continue;
        const std::size_t block = slot.hosts.size() * slot.themes.size();
        for (std::size_t date = 0; date < slot.dates.size(); ++date) {
            const Evening evening{slot.dates[date], {}, {}, {}};
            for (int rule = 0; rule < int(rules.size()); ++rule) {
                const Constraint &each = rules[std::size_t(rule)];
                if (each.shape != Constraint::Shape::SameEvening)
                    continue;
                if (each.facets == Facets(Facet::Date)) {
                    const auto key = each.key(Sitting(plan, table.group, s, &evening, Facet::Date));
                    const int cost = key ? costOf(Spot{rule, *key, slot.dates[date]}) : 0;
                    if (cost == 0)
                        continue;
                    for (std::size_t cell = date * block; cell < (date + 1) * block; ++cell)
                        slot.cost[cell] = std::min(slot.cost[cell] + cost, impossible);
                    continue;
                }
                for (std::size_t theme = 0; theme < slot.themes.size(); ++theme) {
                    auto &options = slot.experts[date * slot.themes.size() + theme];
                    for (ExpertOption &option : options) {
                        if (option.expert == nobody)
                            continue;
                        Evening spoken = evening;
                        spoken.expert = option.expert;
                        const auto key
                            = each.key(Sitting(plan, table.group, s, &spoken, each.facets));
                        if (key)
                            option.cost
                                = std::min(option.cost + costOf(Spot{rule, *key, slot.dates[date]}),
                                           impossible);
                    }
                    std::erase_if(options, [](const ExpertOption &option) {
                        return option.cost >= impossible;
                    });
                }
            }
        }
    }
}

// Cells that have become impossible, for a clean table again.
void leaveOutImpossible(GroupTable &table)
{
    Keep keep;
    for (const SlotTable &slot : table.season) {
        keep.emplace_back();
        eachCell(slot, [&](int cell, int date, int, int theme) {
            keep.back().push_back(slot.cost[std::size_t(cell)] < impossible
                                  && !slot.expertsOn(date, theme).empty());
        });
    }
    shrink(table, keep);
}

} // namespace

std::vector<Spot> spotsOf(const Plan &plan, int group, int slot, const Evening &evening)
{
    std::vector<Spot> spots;
    const auto &rules = constraints();
    for (int rule = 0; rule < int(rules.size()); ++rule) {
        const Constraint &each = rules[std::size_t(rule)];
        if (each.shape != Constraint::Shape::SameEvening)
            continue;
        if (const auto key = each.key(Sitting(plan, group, slot, &evening)))
            spots.push_back({rule, *key, evening.date});
    }
    return spots;
}

Taken::Taken(const Plan &plan, const Chosen &chosen)
    : m_plan(plan)
    , m_experts(std::size_t(plan.experts.size()), 0)
{
    for (std::size_t group = 0; group < chosen.size(); ++group)
        add(int(group), chosen[group]);
}

void Taken::add(int group, const std::vector<std::optional<Evening>> &evenings)
{
    count(group, evenings, 1);
}

void Taken::remove(int group, const std::vector<std::optional<Evening>> &evenings)
{
    count(group, evenings, -1);
}

void Taken::count(int group, const std::vector<std::optional<Evening>> &evenings, int by)
{
    for (std::size_t slot = 0; slot < evenings.size(); ++slot) {
        const auto &evening = evenings[slot];
        if (!evening)
            continue;
        for (const Spot &spot : spotsOf(m_plan, group, int(slot), *evening)) {
            const auto found = m_spots.try_emplace(spot, 0).first;
            found->second += by;
            if (found->second == 0)
                m_spots.erase(found);
        }
        // Locked meetings have been taken off what is free already.
        if (evening->expert && !m_plan.groups[group].season[int(slot)].locked)
            m_experts[std::size_t(*evening->expert)] += by;
    }
}

GroupTable amongOthers(const GroupTable &table, const Taken &others)
{
    GroupTable fitted = table;
    for (std::size_t expert = 0; expert < fitted.experts.size(); ++expert) {
        ExpertUse &use = fitted.experts[expert];
        use.free = std::max(0, use.free - others.uses(expert));
    }
    bool isAnyTaken = false;
    charge(fitted, [&](const Spot &spot) {
        const bool isTaken = others.has(spot);
        isAnyTaken = isAnyTaken || isTaken;
        return isTaken ? impossible : 0;
    });
    if (isAnyTaken)
        leaveOutImpossible(fitted);
    return fitted;
}

GroupTable atPrices(const GroupTable &table, const JointPrices &prices)
{
    GroupTable fitted = table;
    fitted.isWhole = false;
    for (SlotTable &slot : fitted.season) {
        for (auto &options : slot.experts) {
            for (ExpertOption &option : options) {
                if (option.expert != nobody && !slot.locked)
                    option.cost += prices.experts[std::size_t(option.expert)];
            }
        }
    }
    for (ExpertUse &use : fitted.experts)
        use = {};
    charge(fitted, [&](const Spot &spot) {
        const auto found = prices.spots.find(spot);
        return found == prices.spots.end() ? 0 : found->second;
    });
    return fitted;
}

GroupTable without(const GroupTable &table, const Spot &spot)
{
    GroupTable fitted = table;
    charge(fitted, [&](const Spot &each) { return each < spot || spot < each ? 0 : impossible; });
    leaveOutImpossible(fitted);
    return fitted;
}

GroupTable withExpert(const GroupTable &table, int slot, int expert, Presence presence)
{
    GroupTable fitted = table;
    SlotTable &at = fitted.season[std::size_t(slot)];
    for (auto &options : at.experts)
        std::erase_if(options, [&](const ExpertOption &option) {
            return (option.expert == expert) != (presence == Presence::Required);
        });
    if (presence == Presence::Required)
        at.empty = impossible;
    leaveOutImpossible(fitted);
    return fitted;
}

GroupTable withCells(const GroupTable &table, int slot, const std::function<bool(int)> &isMeant,
                     Presence presence)
{
    GroupTable fitted = table;
    SlotTable &at = fitted.season[std::size_t(slot)];
    const bool isRequired = presence == Presence::Required;
    for (int cell = 0; cell < at.cells(); ++cell) {
        if (isMeant(cell) != isRequired)
            at.cost[std::size_t(cell)] = impossible;
    }
    if (isMeant(nobody) != isRequired)
        at.empty = impossible;
    leaveOutImpossible(fitted);
    return fitted;
}

} // namespace kv::planning::solver
