// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/tables.h"

#include <functional>
#include <map>
#include <tuple>

// Groups touch each other only through what one meeting an evening may have (the advisor, an
// expert) and through the loads of experts. Here a group's table is fitted to what the others do,
// or to prices for it.
namespace kv::planning::solver {

// One thing on one evening, by the rule that gives it to one meeting: rule, key and date.
struct Spot
{
    int rule = 0;
    int key = 0;
    QDate date;

    bool operator<(const Spot &other) const
    {
        return std::tie(rule, key, date) < std::tie(other.rule, other.key, other.date);
    }
};

using Chosen = std::vector<std::vector<std::optional<Evening>>>; // by group and slot

// The spots that an evening of the group takes.
std::vector<Spot> spotsOf(const Plan &plan, int group, int slot, const Evening &evening);

// What meetings take of what is shared. Kept up to date group by group, for there may be hundreds.
class Taken
{
public:
    Taken(const Plan &plan, const Chosen &chosen);
    void add(int group, const std::vector<std::optional<Evening>> &evenings);
    void remove(int group, const std::vector<std::optional<Evening>> &evenings);

    bool has(const Spot &spot) const { return m_spots.contains(spot); }
    int uses(std::size_t expert) const { return m_experts[expert]; }

private:
    void count(int group, const std::vector<std::optional<Evening>> &evenings, int by);

    const Plan &m_plan;
    std::map<Spot, int> m_spots;
    std::vector<int> m_experts; // by expert, of free meetings
};

// The group's table while the others meet as they do: their spots are taken, their experts' loads
// counted.
GroupTable amongOthers(const GroupTable &table, const Taken &others);

// The group's table with a price on each spot and each expert, and no other tie to the rest.
struct JointPrices
{
    std::map<Spot, int> spots;
    std::vector<int> experts; // by expert
};
GroupTable atPrices(const GroupTable &table, const JointPrices &prices);

// The group's table where it may not take the spot.
GroupTable without(const GroupTable &table, const Spot &spot);

// Whether what is meant comes about for certain, or certainly not.
enum class Presence
{
    Required,
    Forbidden
};
GroupTable withExpert(const GroupTable &table, int slot, int expert, Presence presence);

// The cells of a slot that `isMeant` names are the only ones, or are none of them; so also for no
// meeting at all, where it names nobody.
GroupTable withCells(const GroupTable &table, int slot, const std::function<bool(int)> &isMeant,
                     Presence presence);

} // namespace kv::planning::solver
