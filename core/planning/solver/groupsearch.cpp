// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/groupsearch.h"

#include <algorithm>
#include <random>

namespace kv::planning::solver {
namespace {

int upToUnit(int cost, int unit)
{
    return cost <= 0 ? cost / unit * unit : (cost + unit - 1) / unit * unit;
}

} // namespace

GroupSearch::GroupSearch(GroupTable table, const Limits &limits, const Improved &improved,
                         const Known &known, int cutoff)
    : m_table(std::move(table))
    , m_limits(limits)
    , m_improved(improved)
    , m_rows(known.rows)
    , m_guide(boundOf(m_table, m_rows, known.prices))
{
    m_solution.cost = cutoff;
    const auto isPriced = [](int price) { return price > 0; };
    const Prices &prices = m_guide.prices;
    m_isWarm = std::any_of(prices.themes.begin(), prices.themes.end(), isPriced)
        || std::any_of(prices.caps.begin(), prices.caps.end(), isPriced)
        || std::any_of(prices.waits.begin(), prices.waits.end(), isPriced);
}

bool GroupSearch::run()
{
    if (!begin())
        return false;
    goOn();
    return true;
}

bool GroupSearch::begin()
{
    if (!start(20))
        return false;
    // Prices that are good already need no search of their own at first.
    if (!m_isWarm)
        findPrices(m_limits.rounds);
    searchExactly(60, m_limits.labels / 64);
    // Where that is not enough, a few more rounds often come to a better plan at little cost.
    findPrices(m_limits.rounds * 3 / 5);
    searchByTurns(m_limits.rounds, m_limits.labels / 8);
    return true;
}

void GroupSearch::goOn()
{
    // Where the exact search has too much before it, better prices and plans narrow it first.
    for (int attempt = 1; attempt < 4 && !isDone() && !isStopped(); ++attempt) {
        findPrices(attempt < 2 ? m_limits.rounds : m_limits.rounds / 3);
        if (!searchByTurns(m_limits.rounds, m_limits.labels >> (3 - attempt)))
            searchExactly(60 << attempt, m_limits.labels >> (2 * (3 - attempt)));
        searchNearby(4 + attempt);
    }
}

bool GroupSearch::runQuickly()
{
    return start(40);
}

bool GroupSearch::runByPrices()
{
    if (!start(20))
        return false;
    findPrices(m_limits.rounds);
    beam(60);
    return true;
}

void GroupSearch::runBriefly(int rounds, int labels)
{
    raiseBound(m_guide.bound());
    if (isDone())
        return;
    fix();
    findPrices(rounds);
    searchExactly(20, labels);
}

void GroupSearch::take(const GroupSolution &better)
{
    if (better.cost >= m_solution.cost)
        return;
    m_solution.cost = better.cost;
    m_solution.evenings = better.evenings;
    if (m_improved)
        m_improved(m_solution);
}

GroupSolution GroupSearch::solution() &&
{
    if (m_isNone) {
        m_solution = {};
        m_solution.bound = impossible;
    }
    m_solution.prices = std::move(m_guide.prices);
    return std::move(m_solution);
}

// A first plan; false: there is none.
bool GroupSearch::start(int width)
{
    m_table.countsOverEmpty = m_guide.bound() >= leastEmptyCost(m_table);
    raiseBound(m_guide.bound());
    m_isNone = m_guide.bound() >= impossible;
    if (m_isNone)
        return false;
    beam(width);
    if (m_solution.cost < impossible || leaveFree())
        return true;
    m_isNone = true;
    return false;
}

void GroupSearch::raiseBound(int bound)
{
    if (m_table.isWhole)
        bound = upToUnit(bound, m_table.unit);
    m_solution.bound = std::min(std::max(m_solution.bound, bound), highestBound());
}

void GroupSearch::take(const GroupPlan &plan, const GroupTable &table)
{
    if (plan.cost >= m_solution.cost)
        return;
    m_solution.cost = plan.cost;
    m_solution.evenings.clear();
    for (std::size_t slot = 0; slot < plan.cells.size(); ++slot) {
        m_solution.evenings.emplace_back();
        if (plan.cells[slot] != nobody)
            m_solution.evenings.back()
                = eveningAt(table.season[slot], plan.cells[slot], plan.experts[slot]);
    }
    if (m_improved)
        m_improved(m_solution);
}

void GroupSearch::beam(int width)
{
    complete(m_table, m_guide);
    const Searched found = search(m_table, m_rows, m_guide, {m_solution.cost - 1, width, true});
    if (found.plan)
        take(*found.plan, m_table);
    if (found.complete)
        raiseBound(m_solution.cost);
}

// Only what is locked: that is a plan wherever the locked meetings are in the table.
bool GroupSearch::leaveFree()
{
    GroupTable locked = m_table;
    Keep keep;
    for (const SlotTable &slot : locked.season)
        keep.emplace_back(slot.cost.size(), char(slot.locked));
    shrink(locked, keep);
    const Guide guide = guideOf(locked, m_rows, noPrices(locked, m_rows));
    const Searched found = search(locked, m_rows, guide, {impossible - 1, 1, true});
    // A locked slot has one cell, so its number is the same in both tables.
    if (found.plan)
        take(*found.plan, m_table);
    return found.plan.has_value();
}

// Leaves out what no better plan can use. The prices stay good: rows are of hosts and slots.
void GroupSearch::fix()
{
    if (!m_whole)
        m_whole = m_table;
    complete(m_table, m_guide);
    const int limit = m_solution.cost - grain() + m_guide.priced.allowance;
    Keep keep;
    for (int s = 0; s < int(m_table.season.size()); ++s) {
        const SlotTable &slot = m_table.season[std::size_t(s)];
        keep.emplace_back();
        for (int cell = 0; cell < slot.cells(); ++cell) {
            const int through = m_guide.path.through(s, cell);
            keep.back().push_back(through < impossible && through <= limit);
        }
    }
    shrink(m_table, keep);
    m_guide = boundOf(m_table, m_rows, std::move(m_guide.prices));
}

void GroupSearch::findPrices(int rounds)
{
    Guide current = m_guide;
    // How far above the bound to aim. The best plan is no good aim while it leaves months
    // empty.
    int aim = 64 * m_table.unit;
    int idle = 0;
    Momentum momentum = noPrices(m_table, m_rows);
    for (int round = 1; round <= rounds && !isDone() && !isStopped(); ++round) {
        const auto path = shortestPath(m_table, current.priced.costs, current.path);
        Prices prices = current.prices;
        const int target = int(std::min<qint64>(m_solution.cost, qint64(current.bound()) + aim));
        if (!movePrices(m_table, m_rows, prices, momentum, path, current.bound(), target))
            break; // the path is a plan: nothing is left to price
        current = boundOf(m_table, m_rows, std::move(prices));
        const int rise = current.bound() - m_guide.bound();
        if (rise > 0) {
            m_guide = current;
            raiseBound(m_guide.bound());
            m_table.countsOverEmpty |= m_guide.bound() >= leastEmptyCost(m_table);
            idle = 0;
            if (rise > aim / 4)
                aim = std::min(aim * 2, impossible / 4);
        } else if (++idle == 5) {
            idle = 0;
            aim = std::max(aim / 2, m_table.unit);
            current = m_guide;
            momentum = noPrices(m_table, m_rows);
        }
        if (round % 12 == 0) {
            beam(30);
            if (isDone())
                break;
            fix();
            current = m_guide;
        }
    }
}

// The best plan known with a few months free to change: large neighbourhood search (P. Shaw
// 1998). Months in a row first, then such as chance has it.
void GroupSearch::searchNearby(int freeMonths)
{
    const int months = int(m_table.season.size());
    if (!m_whole || m_solution.evenings.empty() || months <= freeMonths)
        return;
    std::minstd_rand random(1);
    for (int idle = 0; idle < m_limits.nearby && !isDone() && !isStopped(); ++idle) {
        std::vector<char> isFree(std::size_t(months), 0);
        for (int count = 0; count < freeMonths; ++count) {
            const int month = idle < months ? idle + count : int(random() % quint32(months));
            isFree[std::size_t(month % months)] = 1;
        }
        const int before = m_solution.cost;
        searchAround(isFree);
        if (m_solution.cost < before)
            idle = -1;
    }
}

void GroupSearch::searchAround(const std::vector<char> &isFree)
{
    GroupTable around = *m_whole;
    Keep keep;
    for (std::size_t s = 0; s < around.season.size(); ++s) {
        SlotTable &slot = around.season[s];
        keep.emplace_back(slot.cost.size(), char(isFree[s]));
        const auto &evening = m_solution.evenings[s];
        if (isFree[s])
            continue;
        if (evening)
            keep.back()[std::size_t(cellOf(slot, *evening))] = 1;
    }
    shrink(around, keep);
    const Guide guide = guideOf(around, m_rows, m_guide.prices);
    constexpr int width = 200;
    const Searched found = search(around, m_rows, guide, {m_solution.cost - grain(), width, true});
    if (found.plan)
        take(*found.plan, around);
}

void GroupSearch::searchExactly(int width, int labels)
{
    beam(width);
    for (int rise = 0; !isDone() && !isStopped(); ++rise) {
        fix();
        raiseBound(m_guide.bound());
        complete(m_table, m_guide);
        const int most = m_solution.cost - grain();
        const int threshold = std::min(m_solution.bound + rise * m_table.unit, most);
        if (!isToGoOn(search(m_table, m_rows, m_guide, {threshold, labels, false, &m_limits.stop}),
                      threshold))
            return;
    }
}

// Takes what was found up to the threshold; whether a higher one is to be tried.
bool GroupSearch::isToGoOn(const Searched &found, int threshold)
{
    if (!found.complete)
        return false;
    if (found.plan)
        take(*found.plan, m_table);
    // What rows allow is not always given back in full, so a plan may cost more than its bound
    // said: only one within the threshold is the best.
    const bool isBest = found.plan && found.plan->cost <= threshold;
    raiseBound(isBest ? m_solution.cost : threshold + 1);
    return !isBest;
}

// Whose turn it is kept exactly, prices on all else; then the exact search along these paths. For
// few units above the bound at first, for every unit makes many more paths. False: too many paths,
// or plans with an empty month are left, which these are not of.
bool GroupSearch::searchByTurns(int rounds, int labels)
{
    int reach = 16;
    while (!isDone() && !isStopped()) {
        fix();
        complete(m_table, m_guide);
        const int most = m_solution.cost - grain();
        const int threshold = std::min(m_solution.bound + reach * m_table.unit, most);
        if (threshold >= leastEmptyCost(m_table))
            return false;
        TurnPaths paths(m_table, m_guide, threshold);
        if (!paths.isWhole() && reach < 4)
            return false;
        if (!paths.isWhole()) {
            reach /= 2;
            continue;
        }
        findPrices(paths, threshold, rounds);
        if (!searchAlong(paths, threshold, labels))
            return true;
    }
    return true;
}

// Whether there are no such plans up to the threshold, so that a higher one is to be tried.
bool GroupSearch::searchAlong(const TurnPaths &paths, int most, int labels)
{
    const RotationRows none;
    for (int rise = 0; m_solution.bound <= most && !isStopped(); ++rise) {
        const int threshold = std::min(m_solution.bound + rise * m_table.unit, most);
        const LabelSearch how{threshold, labels, false, &m_limits.stop, &paths};
        if (!isToGoOn(search(m_table, none, paths.guide(), how), threshold))
            return false;
    }
    return true;
}

// Leaves the best prices in `paths`, and only what plans within the threshold can use.
void GroupSearch::findPrices(TurnPaths &paths, int threshold, int rounds)
{
    const RotationRows none;
    Prices best = paths.prices();
    int bound = paths.bound();
    Momentum momentum = noPrices(m_table, none);
    int aim = 4 * m_table.unit;
    int idle = 0;
    for (int round = 1; round <= rounds && bound <= threshold && !isStopped(); ++round) {
        Prices prices = paths.prices();
        const int target = std::min(m_solution.cost, paths.bound() + aim);
        if (!movePrices(m_table, none, prices, momentum, paths.shortest(), paths.bound(), target))
            break; // the path is a plan: nothing is left to price
        paths.price(std::move(prices));
        const int rise = paths.bound() - bound;
        if (rise > 0) {
            bound = paths.bound();
            best = paths.prices();
            idle = 0;
            if (rise > aim / 4)
                aim *= 2;
        } else if (++idle == 5) {
            idle = 0;
            aim = std::max(aim / 2, m_table.unit / 4);
            paths.price(best);
            paths.fix(threshold);
            momentum = noPrices(m_table, none);
        }
    }
    raiseBound(std::min(bound, threshold + 1));
    paths.price(std::move(best));
    paths.fix(threshold);
}

} // namespace kv::planning::solver
