// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/prices.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

int expertPrice(const Prices &prices, int expert)
{
    return expert == nobody ? 0 : prices.experts[std::size_t(expert)];
}

int themePrice(const Prices &prices, int theme)
{
    return theme == nobody ? 0 : prices.themes[std::size_t(theme)];
}

// How far a path is above each row, in uses.
struct Excess
{
    std::vector<int> themes;
    std::vector<int> caps;
    std::vector<int> waits;
    std::vector<int> experts;
};

struct Visits
{
    std::vector<int> hosts; // by slot; nobody where empty or locked
    std::vector<int> themes;
    std::vector<int> experts;
};

Visits visitsOf(const GroupTable &table, const Prices &prices, const std::vector<int> &path)
{
    Visits visits;
    for (int s = 0; s < int(path.size()); ++s) {
        const SlotTable &slot = table.season[std::size_t(s)];
        const int cell = path[std::size_t(s)];
        const bool counts = cell != nobody && !slot.locked;
        visits.hosts.push_back(counts ? slot.hosts[std::size_t(slot.hostOf(cell))] : nobody);
        visits.themes.push_back(counts ? slot.themes[std::size_t(slot.themeOf(cell))] : nobody);
        visits.experts.push_back(counts ? cheapestExpert(table, prices, s, cell) : nobody);
    }
    return visits;
}

bool isGivenAt(const SlotTable &slot, int candidate)
{
    const auto host = std::find(slot.hosts.begin(), slot.hosts.end(), candidate);
    return host != slot.hosts.end() && slot.given[std::size_t(host - slot.hosts.begin())];
}

Excess excessOf(const GroupTable &table, const RotationRows &rows, const Visits &visits)
{
    Excess excess;
    for (const int left : table.themeLeft)
        excess.themes.push_back(-std::max(0, left));
    for (const ExpertUse &use : table.experts)
        excess.experts.push_back(-use.free);
    for (std::size_t s = 0; s < visits.hosts.size(); ++s) {
        if (visits.themes[s] != nobody)
            ++excess.themes[std::size_t(visits.themes[s])];
        if (visits.experts[s] != nobody)
            ++excess.experts[std::size_t(visits.experts[s])];
    }
    for (const HostCap &cap : rows.caps) {
        const auto end = visits.hosts.begin() + cap.slot + 1;
        excess.caps.push_back(int(std::count(visits.hosts.begin(), end, cap.candidate))
                              - cap.limit);
    }
    for (const Waiting &wait : rows.waits) {
        const int host = visits.hosts[std::size_t(wait.slot)];
        const bool isAbove = host != nobody
            && !isGivenAt(table.season[std::size_t(wait.slot)], host)
            && table.turns[std::size_t(host)] > table.turns[std::size_t(wait.candidate)];
        const auto end = visits.hosts.begin() + wait.slot;
        excess.waits.push_back(int(isAbove)
                               - int(std::count(visits.hosts.begin(), end, wait.candidate)));
    }
    return excess;
}

// Turns the momentum towards the excess; returns the sum of its squares. A row that is slack at
// price 0 takes no part in the step.
qint64 turn(std::vector<int> &momentum, const std::vector<int> &excess,
            const std::vector<int> &prices)
{
    qint64 sum = 0;
    for (std::size_t row = 0; row < excess.size(); ++row) {
        momentum[row] = 16 * excess[row] + momentum[row] * 11 / 16;
        if (momentum[row] < 0 && prices[row] == 0)
            momentum[row] = 0;
        sum += qint64(momentum[row]) * momentum[row];
    }
    return sum;
}

bool anyAbove(const std::vector<int> &excess)
{
    return std::any_of(excess.begin(), excess.end(), [](int each) { return each > 0; });
}

void move(std::vector<int> &prices, const std::vector<int> &momentum, qint64 gap, qint64 norm)
{
    for (std::size_t row = 0; row < prices.size(); ++row) {
        const qint64 moved = prices[row] + gap * momentum[row] * 16 / norm;
        prices[row] = int(std::clamp<qint64>(moved, 0, impossible / 8));
    }
}

} // namespace

Prices noPrices(const GroupTable &table, const RotationRows &rows)
{
    return {std::vector<int>(table.themeLeft.size(), 0), std::vector<int>(rows.caps.size(), 0),
            std::vector<int>(rows.waits.size(), 0), std::vector<int>(table.experts.size(), 0)};
}

int hostPrice(const GroupTable &table, const RotationRows &rows, const Prices &prices, int slot,
              int candidate)
{
    if (candidate == nobody || table.season[std::size_t(slot)].locked)
        return 0;
    const bool given = isGivenAt(table.season[std::size_t(slot)], candidate);
    int price = 0;
    for (std::size_t row = 0; row < rows.caps.size(); ++row) {
        if (rows.caps[row].candidate == candidate && rows.caps[row].slot >= slot)
            price += prices.caps[row];
    }
    for (std::size_t row = 0; row < rows.waits.size(); ++row) {
        const Waiting &wait = rows.waits[row];
        if (wait.slot > slot && wait.candidate == candidate)
            price -= prices.waits[row];
        if (wait.slot == slot && !given
            && table.turns[std::size_t(candidate)] > table.turns[std::size_t(wait.candidate)])
            price += prices.waits[row];
    }
    return price;
}

PricedCosts pricedCosts(const GroupTable &table, const RotationRows &rows, const Prices &prices)
{
    PricedCosts priced;
    for (int s = 0; s < int(table.season.size()); ++s) {
        const SlotTable &slot = table.season[std::size_t(s)];
        std::vector<int> hosts;
        for (const int host : slot.hosts)
            hosts.push_back(hostPrice(table, rows, prices, s, host));
        std::vector<int> options; // cheapest expert and theme price, by date and theme
        for (std::size_t at = 0; at < slot.experts.size(); ++at) {
            int cheapest = impossible;
            for (const ExpertOption &option : slot.experts[at])
                cheapest = std::min(
                    cheapest, option.cost + (slot.locked ? 0 : expertPrice(prices, option.expert)));
            if (!slot.locked)
                cheapest += themePrice(prices, slot.themes[at % slot.themes.size()]);
            options.push_back(cheapest);
        }
        std::vector<int> costs = slot.cost;
        std::size_t cell = 0;
        for (std::size_t date = 0; date < slot.dates.size(); ++date) {
            for (const int host : hosts) {
                for (std::size_t theme = 0; theme < slot.themes.size(); ++theme, ++cell)
                    costs[cell]
                        = std::min(costs[cell] + host + options[date * slot.themes.size() + theme],
                                   impossible);
            }
        }
        if (slot.kept.cell != nobody && slot.cost[std::size_t(slot.kept.cell)] < impossible) {
            const auto kept = std::size_t(slot.kept.cell);
            const int theme = slot.themes[std::size_t(slot.themeOf(slot.kept.cell))];
            for (const ExpertOption &option :
                 slot.experts[std::size_t(slot.optionsOf(slot.kept.cell))]) {
                if (option.expert == slot.kept.expert)
                    costs[kept] = std::min(costs[kept],
                                           slot.cost[kept] - slot.kept.bonus + option.cost
                                               + expertPrice(prices, option.expert)
                                               + themePrice(prices, theme)
                                               + hosts[std::size_t(slot.hostOf(slot.kept.cell))]);
            }
        }
        priced.costs.push_back(std::move(costs));
        priced.hosts.push_back(std::move(hosts));
    }
    for (std::size_t theme = 0; theme < prices.themes.size(); ++theme)
        priced.allowance += prices.themes[theme] * std::max(0, table.themeLeft[theme]);
    for (std::size_t row = 0; row < rows.caps.size(); ++row)
        priced.allowance += prices.caps[row] * rows.caps[row].limit;
    for (std::size_t expert = 0; expert < table.experts.size(); ++expert)
        priced.allowance += prices.experts[expert] * table.experts[expert].free;
    return priced;
}

int cheapestExpert(const GroupTable &table, const Prices &prices, int slot, int cell)
{
    const SlotTable &at = table.season[std::size_t(slot)];
    int best = impossible;
    int expert = nobody;
    for (const ExpertOption &option : at.experts[std::size_t(at.optionsOf(cell))]) {
        const bool isKept = cell == at.kept.cell && option.expert == at.kept.expert;
        const int cost
            = option.cost + expertPrice(prices, option.expert) - (isKept ? at.kept.bonus : 0);
        if (cost < best) {
            best = cost;
            expert = option.expert;
        }
    }
    return expert;
}

bool movePrices(const GroupTable &table, const RotationRows &rows, Prices &prices,
                Momentum &momentum, const std::vector<int> &path, int bound, int target)
{
    const Excess excess = excessOf(table, rows, visitsOf(table, prices, path));
    const qint64 norm = turn(momentum.themes, excess.themes, prices.themes)
        + turn(momentum.caps, excess.caps, prices.caps)
        + turn(momentum.waits, excess.waits, prices.waits)
        + turn(momentum.experts, excess.experts, prices.experts);
    if (norm == 0)
        return anyAbove(excess.themes) || anyAbove(excess.caps) || anyAbove(excess.waits)
            || anyAbove(excess.experts);
    const qint64 gap = std::max(target - bound, table.unit);
    move(prices.themes, momentum.themes, gap, norm);
    move(prices.caps, momentum.caps, gap, norm);
    move(prices.waits, momentum.waits, gap, norm);
    move(prices.experts, momentum.experts, gap, norm);
    return true;
}

Prices withinCosts(const GroupTable &table, Prices prices)
{
    for (std::size_t expert = 0; expert < table.experts.size(); ++expert)
        prices.experts[expert] = std::min(prices.experts[expert], table.experts[expert].cost);
    return prices;
}

Guide boundOf(const GroupTable &table, const RotationRows &rows, Prices prices)
{
    prices = withinCosts(table, std::move(prices));
    Guide guide;
    guide.priced = pricedCosts(table, rows, prices);
    guide.path = forwardPath(table, guide.priced.costs);
    guide.prices = std::move(prices);
    return guide;
}

void complete(const GroupTable &table, Guide &guide)
{
    if (guide.path.backward.empty())
        addBackward(table, guide.priced.costs, guide.path);
}

Guide guideOf(const GroupTable &table, const RotationRows &rows, Prices prices)
{
    Guide guide = boundOf(table, rows, std::move(prices));
    complete(table, guide);
    return guide;
}

} // namespace kv::planning::solver
