// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"
#include "planning/solver/tables.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

struct Side
{
    std::vector<Neighbour> dates;
    std::vector<Neighbour> hosts;
    std::vector<Neighbour> themes;
    bool locked = false;
};

Side sideOf(const GroupTable &table, int slot)
{
    const Plan &plan = *table.plan;
    const PlanGroup &group = plan.groups[table.group];
    if (slot < 0) {
        const Neighbour before = neighbourOf(*group.previous);
        return {{before}, {before}, {before}, true};
    }
    const SlotTable &at = table.season[std::size_t(slot)];
    Side side;
    side.locked = at.locked;
    for (const QDate date : at.dates) {
        const Evening evening{date, {}, {}, {}};
        side.dates.push_back(neighbourOf(Sitting(plan, table.group, slot, &evening), Facet::Date));
    }
    for (const int host : at.hosts) {
        Evening evening;
        if (host != nobody)
            evening.host = host;
        side.hosts.push_back(neighbourOf(Sitting(plan, table.group, slot, &evening), Facet::Host));
    }
    for (const int theme : at.themes) {
        Evening evening;
        if (theme != nobody)
            evening.theme = theme;
        side.themes.push_back(
            neighbourOf(Sitting(plan, table.group, slot, &evening), Facet::Theme));
    }
    return side;
}

std::vector<int> costs(const GroupTable &table, Facet facet, bool bothLocked,
                       const std::vector<Neighbour> &before, const std::vector<Neighbour> &after)
{
    std::vector<int> cost(before.size() * after.size(), 0);
    const PlanGroup &group = table.plan->groups[table.group];
    for (const Constraint &rule : constraints()) {
        if (rule.shape != Constraint::Shape::TwoInARow || rule.facets != Facets(facet)
            || (rule.freeOnly && bothLocked))
            continue;
        auto entry = cost.begin();
        for (const Neighbour &one : before) {
            for (const Neighbour &two : after) {
                const int count = rule.two(group, one, two);
                if (count > 0 && rule.isHard())
                    *entry = impossible;
                else if (*entry < impossible)
                    *entry += rule.costOf(table.plan->weights, count) * table.unit;
                ++entry;
            }
        }
    }
    return cost;
}

// The places of a list that remain, given what remains of the cells.
std::vector<int> remaining(std::size_t size, const std::vector<char> &used)
{
    std::vector<int> places;
    for (std::size_t place = 0; place < size; ++place) {
        if (used[place])
            places.push_back(int(place));
    }
    return places;
}

struct Remains
{
    std::vector<int> dates;
    std::vector<int> hosts;
    std::vector<int> themes;
};

Remains remainsOf(const SlotTable &slot, const std::vector<char> &keep)
{
    std::vector<char> dates(slot.dates.size(), 0);
    std::vector<char> hosts(slot.hosts.size(), 0);
    std::vector<char> themes(slot.themes.size(), 0);
    eachCell(slot, [&](int cell, int date, int host, int theme) {
        dates[std::size_t(date)] |= keep[std::size_t(cell)];
        hosts[std::size_t(host)] |= keep[std::size_t(cell)];
        themes[std::size_t(theme)] |= keep[std::size_t(cell)];
    });
    return {remaining(dates.size(), dates), remaining(hosts.size(), hosts),
            remaining(themes.size(), themes)};
}

template <typename Value>
std::vector<Value> chosen(const std::vector<Value> &values, const std::vector<int> &places)
{
    std::vector<Value> result;
    result.reserve(places.size());
    for (const int place : places)
        result.push_back(values[std::size_t(place)]);
    return result;
}

void shrinkSlot(SlotTable &slot, const std::vector<char> &keep, const Remains &remains)
{
    SlotTable smaller = slot;
    smaller.dates = chosen(slot.dates, remains.dates);
    smaller.hosts = chosen(slot.hosts, remains.hosts);
    smaller.themes = chosen(slot.themes, remains.themes);
    smaller.given = chosen(slot.given, remains.hosts);
    smaller.cost.clear();
    smaller.experts.clear();
    smaller.kept.cell = nobody;
    smaller.cost.reserve(smaller.dates.size() * smaller.hosts.size() * smaller.themes.size());
    smaller.experts.reserve(smaller.dates.size() * smaller.themes.size());
    for (const int date : remains.dates) {
        for (const int theme : remains.themes)
            smaller.experts.push_back(
                slot.experts[std::size_t(date) * slot.themes.size() + std::size_t(theme)]);
        for (const int host : remains.hosts) {
            for (const int theme : remains.themes) {
                const int cell
                    = (date * int(slot.hosts.size()) + host) * int(slot.themes.size()) + theme;
                if (cell == slot.kept.cell)
                    smaller.kept.cell = smaller.cells();
                smaller.cost.push_back(keep[std::size_t(cell)] ? slot.cost[std::size_t(cell)]
                                                               : impossible);
            }
        }
    }
    slot = std::move(smaller);
}

std::vector<int> chosenPairs(const std::vector<int> &costs, std::size_t width,
                             const std::vector<int> &rows, const std::vector<int> &columns)
{
    std::vector<int> result;
    result.reserve(rows.size() * columns.size());
    for (const int row : rows) {
        for (const int column : columns)
            result.push_back(costs[std::size_t(row) * width + std::size_t(column)]);
    }
    return result;
}

} // namespace

const StepTable &GroupTable::step(int from, int to) const
{
    const auto known = steps->find({from, to});
    if (known != steps->end())
        return known->second;
    const Side before = sideOf(*this, from);
    const Side after = sideOf(*this, to);
    const bool bothLocked = before.locked && after.locked;
    StepTable made;
    made.dates = int(after.dates.size());
    made.hosts = int(after.hosts.size());
    made.themes = int(after.themes.size());
    made.date = costs(*this, Facet::Date, bothLocked, before.dates, after.dates);
    made.host = costs(*this, Facet::Host, bothLocked, before.hosts, after.hosts);
    made.theme = costs(*this, Facet::Theme, bothLocked, before.themes, after.themes);
    return steps->emplace(std::make_pair(from, to), std::move(made)).first->second;
}

void shrink(GroupTable &table, const Keep &keep)
{
    std::vector<Remains> remains;
    for (std::size_t slot = 0; slot < table.season.size(); ++slot)
        remains.push_back(remainsOf(table.season[slot], keep[slot]));
    auto steps = std::make_shared<std::map<std::pair<int, int>, StepTable>>();
    const Remains one{{0}, {0}, {0}};
    for (const auto &[ends, step] : *table.steps) {
        const Remains &before = ends.first < 0 ? one : remains[std::size_t(ends.first)];
        const Remains &after = remains[std::size_t(ends.second)];
        StepTable smaller;
        smaller.dates = int(after.dates.size());
        smaller.hosts = int(after.hosts.size());
        smaller.themes = int(after.themes.size());
        smaller.date = chosenPairs(step.date, std::size_t(step.dates), before.dates, after.dates);
        smaller.host = chosenPairs(step.host, std::size_t(step.hosts), before.hosts, after.hosts);
        smaller.theme
            = chosenPairs(step.theme, std::size_t(step.themes), before.themes, after.themes);
        steps->emplace(ends, std::move(smaller));
    }
    for (std::size_t slot = 0; slot < table.season.size(); ++slot)
        shrinkSlot(table.season[slot], keep[slot], remains[slot]);
    table.steps = std::move(steps);
}

int cellOf(const SlotTable &slot, const Evening &evening)
{
    const auto place = [](const auto &values, const auto &value) {
        return int(std::find(values.begin(), values.end(), value) - values.begin());
    };
    return (place(slot.dates, evening.date) * int(slot.hosts.size())
            + place(slot.hosts, evening.host.value_or(nobody)))
        * int(slot.themes.size())
        + place(slot.themes, evening.theme.value_or(nobody));
}

int leastEmptyCost(const GroupTable &table)
{
    int least = impossible;
    for (const SlotTable &slot : table.season)
        least = std::min(least, slot.empty);
    return least;
}

} // namespace kv::planning::solver
