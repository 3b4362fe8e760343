// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/answers.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

// Whether all these evenings can still be chosen.
bool isIn(const GroupTable &table, const std::vector<std::optional<Evening>> &evenings)
{
    for (std::size_t s = 0; s < evenings.size(); ++s) {
        const SlotTable &slot = table.season[s];
        const auto &evening = evenings[s];
        if (!evening) {
            if (slot.empty >= impossible)
                return false;
            continue;
        }
        const auto has = [](const auto &values, const auto &value) {
            return std::find(values.begin(), values.end(), value) != values.end();
        };
        if (!has(slot.dates, evening->date) || !has(slot.hosts, evening->host.value_or(nobody))
            || !has(slot.themes, evening->theme.value_or(nobody)))
            return false;
        const int cell = cellOf(slot, *evening);
        const auto &options = slot.experts[std::size_t(slot.optionsOf(cell))];
        const int expert = evening->expert.value_or(nobody);
        if (slot.cost[std::size_t(cell)] >= impossible
            || std::none_of(options.begin(), options.end(), [expert](const ExpertOption &option) {
                   return option.expert == expert;
               }))
            return false;
    }
    return true;
}

} // namespace

GroupReach reachOf(const GroupTable &table)
{
    GroupReach reach;
    for (int s = 0; s < int(table.season.size()); ++s) {
        const SlotTable &slot = table.season[std::size_t(s)];
        for (std::size_t at = 0; at < slot.experts.size() && !slot.locked; ++at) {
            Evening evening{slot.dates[at / slot.themes.size()], {}, {}, {}};
            for (const ExpertOption &option : slot.experts[at]) {
                evening.expert.reset();
                if (option.expert != nobody) {
                    evening.expert = option.expert;
                    reach.experts.insert(option.expert);
                }
                for (const Spot &spot : spotsOf(*table.plan, table.group, s, evening))
                    reach.spots.insert(spot);
            }
        }
    }
    return reach;
}

bool stillHolds(const Answer &answer, const GroupTable &table, const GroupReach &reach,
                const JointPrices &prices)
{
    if (!isIn(table, answer.evenings))
        return false;
    std::set<Spot> spots;
    std::set<int> experts;
    for (std::size_t s = 0; s < answer.evenings.size(); ++s) {
        const auto &evening = answer.evenings[s];
        if (!evening || table.season[s].locked)
            continue;
        for (const Spot &spot : spotsOf(*table.plan, table.group, int(s), *evening))
            spots.insert(spot);
        if (evening->expert)
            experts.insert(*evening->expert);
    }
    const auto priceOf = [](const JointPrices &of, const Spot &spot) {
        const auto found = of.spots.find(spot);
        return found == of.spots.end() ? 0 : found->second;
    };
    const auto holds
        = [](int before, int now, bool isUsed) { return isUsed ? now == before : now >= before; };
    return std::all_of(reach.spots.begin(), reach.spots.end(),
                       [&](const Spot &spot) {
                           return holds(priceOf(answer.prices, spot), priceOf(prices, spot),
                                        spots.contains(spot));
                       })
        && std::all_of(reach.experts.begin(), reach.experts.end(), [&](int expert) {
               return holds(answer.prices.experts[std::size_t(expert)],
                            prices.experts[std::size_t(expert)], experts.contains(expert));
           });
}

} // namespace kv::planning::solver
