// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/alive.h"

#include <algorithm>
#include <tuple>

namespace kv::planning::solver {

void sortByRest(AliveCells &cells)
{
    std::sort(cells.begin(), cells.end(), [](const AliveCell &a, const AliveCell &b) {
        return std::tie(a.rest, a.cell) < std::tie(b.rest, b.cell);
    });
}

Alive aliveCells(const GroupTable &table, const Guide &guide, int threshold)
{
    Alive alive;
    const int limit = threshold >= impossible ? impossible : threshold + guide.priced.allowance;
    for (int s = 0; s < int(table.season.size()); ++s) {
        alive.cells.emplace_back();
        const SlotTable &slot = table.season[std::size_t(s)];
        alive.ofHost.emplace_back(slot.hosts.size());
        eachCell(slot, [&](int cell, int date, int host, int theme) {
            const int through = guide.path.through(s, cell);
            if (through >= impossible || through > limit)
                return;
            alive.cells.back().push_back(cell);
            const int rest = guide.priced.costs[std::size_t(s)][std::size_t(cell)]
                + guide.path.backward[std::size_t(s)][std::size_t(cell)];
            alive.ofHost.back()[std::size_t(host)].push_back({cell, date, theme, rest});
        });
        for (AliveCells &cells : alive.ofHost.back())
            sortByRest(cells);
    }
    return alive;
}

} // namespace kv::planning::solver
