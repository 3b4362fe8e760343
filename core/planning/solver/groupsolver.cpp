// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/groupsolver.h"

#include "planning/solver/groupparts.h"
#include "planning/solver/groupsearch.h"
#include "planning/solver/matching.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

// All choices of `count` of the months.
std::vector<std::vector<int>> choicesOf(const std::vector<int> &months, int count)
{
    std::vector<std::vector<int>> choices = {{}};
    for (int chosen = 0; chosen < count; ++chosen) {
        std::vector<std::vector<int>> longer;
        for (const auto &choice : choices) {
            for (const int month : months) {
                if (choice.empty() || month > choice.back()) {
                    longer.push_back(choice);
                    longer.back().push_back(month);
                }
            }
        }
        choices = std::move(longer);
    }
    return choices;
}

GroupTable without(GroupTable table, const std::vector<int> &months)
{
    Keep keep;
    for (const SlotTable &slot : table.season)
        keep.emplace_back(slot.cost.size(), 1);
    for (const int month : months)
        keep[std::size_t(month)].assign(keep[std::size_t(month)].size(), 0);
    shrink(table, keep);
    return table;
}

// Where themes run out, so many of these months stay empty for certain. Which ones is tried one by
// one: left to prices, the bound would mix plans with fewer and with more empty months.
GroupSolution solveShort(const GroupTable &table, const Shortage &shortage, const Limits &limits,
                         const Known &known, const Improved &improved)
{
    GroupSolution best;
    best.prices = known.prices;
    int bound = impossible;
    for (const auto &months : choicesOf(shortage.months, shortage.missing)) {
        GroupSolution solution
            = solveInParts(without(table, months), limits, improved, known, best.cost);
        bound = std::min(bound, solution.bound);
        if (solution.cost < best.cost)
            best = std::move(solution);
    }
    best.bound = std::min(bound, best.cost);
    return best;
}

// More ways than this to leave months out are left to the bound.
constexpr int mostShort = 2;

} // namespace

Known nothingKnown(const GroupTable &table)
{
    Known known{rotationRows(table), {}};
    known.prices = noPrices(table, known.rows);
    return known;
}

GroupSolution solveGroup(GroupTable table, const Limits &limits, const Known &known,
                         const Improved &improved)
{
    const Shortage shortage = themeShortage(table);
    if (shortage.missing > 0 && shortage.missing <= mostShort)
        return solveShort(table, shortage, limits, known, improved);
    return solveInParts(std::move(table), limits, improved, known, impossible);
}

GroupSolution planQuickly(const GroupTable &table, const Known &known)
{
    const Limits limits;
    const Improved improved;
    GroupSearch search(table, limits, improved, known, impossible);
    search.runQuickly();
    return std::move(search).solution();
}

GroupSolution planByPrices(const GroupTable &table, const Limits &limits, const Known &known)
{
    const Improved improved;
    GroupSearch search(table, limits, improved, known, impossible);
    search.runByPrices();
    return std::move(search).solution();
}

} // namespace kv::planning::solver
