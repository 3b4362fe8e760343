// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/tables.h"

#include <vector>

// The shortest path through the slots of a group when the counters are left to prices. A step costs
// date×date + host×host + theme×theme, so three small minima replace one large one.
namespace kv::planning::solver {

// For every cell of every slot: the least cost of a path from the beginning to it, itself included,
// and from it to the end, itself left out. Their sum bounds every plan that uses the cell.
struct ChainPath
{
    std::vector<std::vector<int>> forward;
    std::vector<std::vector<int>> backward;
    // After an empty slot, the least cost to the end: by the cell of the slot before it, and
    // whatever was before.
    std::vector<std::vector<int>> afterEmpty;
    std::vector<int> afterEmpties;
    int best = impossible; // the shortest path

    // What completes a part plan that leaves the slot empty, given its last meeting's slot and
    // cell.
    int restAfterEmpty(int slot, int lastSlot, int lastCell) const
    {
        const auto &byCell = afterEmpty[std::size_t(slot)];
        return lastSlot >= 0 && lastSlot == slot - 1 && !byCell.empty()
            ? byCell[std::size_t(lastCell)]
            : afterEmpties[std::size_t(slot)];
    }
    int through(int slot, int cell) const
    {
        return forward[std::size_t(slot)][std::size_t(cell)]
            + backward[std::size_t(slot)][std::size_t(cell)];
    }
};

using Costs = std::vector<std::vector<int>>; // by slot and cell

// Only towards the end: enough for the shortest path and its length, in half the time.
ChainPath forwardPath(const GroupTable &table, const Costs &costs);

// Adds what leads from each cell to the end.
void addBackward(const GroupTable &table, const Costs &costs, ChainPath &path);

// One shortest path: a cell for each slot, nobody where it stays empty.
std::vector<int> shortestPath(const GroupTable &table, const Costs &costs, const ChainPath &path);

// What the meeting before costs with each date, host and theme of a slot.
struct StepRow
{
    const int *dates = nullptr; // nobody was before: all cost nothing
    const int *hosts = nullptr;
    const int *themes = nullptr;

    int ofHost(int host) const { return hosts ? hosts[host] : 0; }
    int ofDateAndTheme(int date, int theme) const
    {
        return dates ? dates[date] + themes[theme] : 0;
    }
};

// From a cell of the slot `from`; from -1: from the meeting before the season.
inline StepRow stepRow(const GroupTable &table, int from, int cell, int to)
{
    if (from < 0 && !table.hasPrevious)
        return {};
    const StepTable &step = table.step(from, to);
    if (from < 0)
        return {step.date.data(), step.host.data(), step.theme.data()};
    const SlotTable &last = table.season[std::size_t(from)];
    return {step.date.data() + last.dateOf(cell) * step.dates,
            step.host.data() + last.hostOf(cell) * step.hosts,
            step.theme.data() + last.themeOf(cell) * step.themes};
}

// What two cells cost in a row.
inline int stepCost(const StepTable &step, const SlotTable &from, int before, const SlotTable &to,
                    int after)
{
    const int date = from.dateOf(before) * step.dates + to.dateOf(after);
    const int host = from.hostOf(before) * step.hosts + to.hostOf(after);
    const int theme = from.themeOf(before) * step.themes + to.themeOf(after);
    return step.date[std::size_t(date)] + step.host[std::size_t(host)]
        + step.theme[std::size_t(theme)];
}

} // namespace kv::planning::solver
