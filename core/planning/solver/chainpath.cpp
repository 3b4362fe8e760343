// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/chainpath.h"

#include <algorithm>

// The three loops below are nearly all the time of planning: let the processor's wide registers
// help.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__)
#define KV_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define KV_WIDE
#endif

namespace kv::planning::solver {
namespace {

// into[i] = min(into[i], from[i] + cost), and never above `impossible`.
KV_WIDE void relaxRow(int *into, const int *from, int cost, int size)
{
    for (int i = 0; i < size; ++i) {
        const int sum = from[i] + cost;
        into[i] = into[i] < sum ? into[i] : sum;
    }
}

struct Shape
{
    int dates;
    int hosts;
    int themes;
};

Shape shapeOf(const SlotTable &slot)
{
    return {int(slot.dates.size()), int(slot.hosts.size()), int(slot.themes.size())};
}

enum class Direction
{
    Forward,
    Backward
};

// The least of values[x] + step(x, y) over all x, for each y. Backward, y comes before x.
std::vector<int> relaxed(const std::vector<int> &values, Shape in, Shape out, const StepTable &step,
                         Direction direction)
{
    const auto entry = [direction](const std::vector<int> &costs, int width, int x, int y) {
        return costs[std::size_t(direction == Direction::Forward ? x * width + y : y * width + x)];
    };
    const int block = in.hosts * in.themes;
    std::vector<int> byDate(std::size_t(out.dates * block), impossible);
    for (int x = 0; x < in.dates; ++x) {
        for (int y = 0; y < out.dates; ++y) {
            const int cost = entry(step.date, step.dates, x, y);
            if (cost < impossible)
                relaxRow(&byDate[std::size_t(y * block)], &values[std::size_t(x * block)], cost,
                         block);
        }
    }
    std::vector<int> byHost(std::size_t(out.dates * out.hosts * in.themes), impossible);
    for (int date = 0; date < out.dates; ++date) {
        for (int x = 0; x < in.hosts; ++x) {
            const int *from = &byDate[std::size_t(date * block + x * in.themes)];
            for (int y = 0; y < out.hosts; ++y) {
                const int cost = entry(step.host, step.hosts, x, y);
                if (cost < impossible)
                    relaxRow(&byHost[std::size_t((date * out.hosts + y) * in.themes)], from, cost,
                             in.themes);
            }
        }
    }
    // Turned, so that the row of costs is read along its length.
    std::vector<int> turned(std::size_t(in.themes * out.themes));
    for (int x = 0; x < in.themes; ++x) {
        for (int y = 0; y < out.themes; ++y)
            turned[std::size_t(x * out.themes + y)] = entry(step.theme, step.themes, x, y);
    }
    std::vector<int> result(std::size_t(out.dates * out.hosts * out.themes), impossible);
    for (int row = 0; row < out.dates * out.hosts; ++row) {
        for (int x = 0; x < in.themes; ++x) {
            const int value = byHost[std::size_t(row * in.themes + x)];
            if (value < impossible)
                relaxRow(&result[std::size_t(row * out.themes)],
                         &turned[std::size_t(x * out.themes)], value, out.themes);
        }
    }
    return result;
}

int least(const std::vector<int> &values)
{
    return values.empty() ? impossible : *std::min_element(values.begin(), values.end());
}

void addInto(std::vector<int> &values, const std::vector<int> &costs)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::min(values[i] + costs[i], impossible);
}

} // namespace

ChainPath chainPath(const GroupTable &table, const Costs &costs)
{
    const int last = int(table.season.size()) - 1;
    ChainPath path;
    path.emptyForward.assign(table.season.size(), impossible);
    path.emptyBackward.assign(table.season.size(), impossible);
    path.forward.resize(table.season.size());
    path.backward.resize(table.season.size());
    if (last < 0) {
        path.best = 0;
        return path;
    }
    for (int s = 0; s <= last; ++s) {
        const auto at = std::size_t(s);
        const SlotTable &slot = table.season[at];
        std::vector<int> &reach = path.forward[at];
        int before = 0; // the cheapest way to have come past the slot before
        if (s > 0) {
            const SlotTable &earlier = table.season[at - 1];
            reach = relaxed(path.forward[at - 1], shapeOf(earlier), shapeOf(slot),
                            table.step(s - 1, s), Direction::Forward);
            // After an empty slot the pair is not judged here: that only lowers the bound.
            for (int &value : reach)
                value = std::min(value, path.emptyForward[at - 1]);
            before = std::min(least(path.forward[at - 1]), path.emptyForward[at - 1]);
        } else if (table.hasPrevious) {
            reach = relaxed({0}, {1, 1, 1}, shapeOf(slot), table.step(-1, 0), Direction::Forward);
        } else {
            reach.assign(slot.cost.size(), 0);
        }
        addInto(reach, costs[at]);
        path.emptyForward[at] = std::min(before + slot.empty, impossible);
    }
    path.backward.back().assign(table.season.back().cost.size(), 0);
    path.emptyBackward.back() = 0;
    for (int s = last - 1; s >= 0; --s) {
        const auto at = std::size_t(s);
        const SlotTable &later = table.season[at + 1];
        std::vector<int> rest = path.backward[at + 1];
        addInto(rest, costs[at + 1]);
        const int skipping = std::min(later.empty + path.emptyBackward[at + 1], impossible);
        path.emptyBackward[at] = std::min(least(rest), skipping);
        path.backward[at] = relaxed(rest, shapeOf(later), shapeOf(table.season[at]),
                                    table.step(s, s + 1), Direction::Backward);
        for (int &value : path.backward[at])
            value = std::min(value, skipping);
    }
    path.best = std::min(least(path.forward.back()), path.emptyForward.back());
    return path;
}

std::vector<int> shortestPath(const GroupTable &table, const Costs &costs, const ChainPath &path)
{
    const int last = int(table.season.size()) - 1;
    std::vector<int> cells(table.season.size(), nobody);
    int wanted = path.best; // what the part up to and including the slot must cost
    for (int s = last; s >= 0; --s) {
        const auto at = std::size_t(s);
        const auto &reach = path.forward[at];
        const int after = s < last ? cells[at + 1] : nobody;
        for (int cell = 0; cell < int(reach.size()) && cells[at] == nobody; ++cell) {
            if (reach[std::size_t(cell)] >= impossible)
                continue;
            const int step = after == nobody ? 0
                                             : stepCost(table.step(s, s + 1), table.season[at],
                                                        cell, table.season[at + 1], after);
            if (step < impossible && reach[std::size_t(cell)] + step == wanted)
                cells[at] = cell;
        }
        wanted = cells[at] == nobody
            ? wanted - table.season[at].empty
            : reach[std::size_t(cells[at])] - costs[at][std::size_t(cells[at])];
    }
    return cells;
}

} // namespace kv::planning::solver
