// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/turnpaths.h"

#include "planning/solver/counters.h"

#include <algorithm>
#include <map>

namespace kv::planning::solver {
namespace {

// More than so many cells and nodes of one slot take longer than they save.
constexpr qint64 mostStates = 400'000;

// A state while the layer after it is made: its cell, and what the cheapest way to it and the cell
// itself cost.
struct Start
{
    int cell = nobody;
    int cost = 0;
};

using Turns = std::vector<signed char>; // by candidate: taken, where it still matters

} // namespace

// Makes the layers one by one, of the states that the prices of the chain path leave within reach.
class TurnPathsBuilder
{
public:
    TurnPathsBuilder(const GroupTable &table, const Guide &guide, int threshold)
        : m_table(table)
        , m_guide(guide)
        , m_limit(threshold + guide.priced.allowance)
        , m_alive(solver::aliveCells(table, guide, threshold))
        , m_places(counterPlaces(table, m_alive.cells))
        , m_turns{Turns(table.turns.size(), 0)}
        , m_starts{{{nobody, 0}}}
    { }

    // False: too many states.
    bool build(std::vector<TurnPaths::Layer> &layers)
    {
        layers = {TurnPaths::Layer(1)};
        for (int slot = 0; slot < int(m_table.season.size()); ++slot) {
            const std::vector<Turns> after = listNext(slot, layers.back());
            const SlotTable &at = m_table.season[std::size_t(slot)];
            if (qint64(after.size()) * at.cells() > mostStates)
                return false;
            layers.emplace_back(after.size());
            reach(slot, layers[std::size_t(slot)], layers.back());
            m_turns = after;
        }
        return true;
    }

private:
    // Who may host after each node, and the nodes that this leads to.
    std::vector<Turns> listNext(int s, TurnPaths::Layer &layer) const
    {
        const SlotTable &slot = m_table.season[std::size_t(s)];
        const std::vector<char> matters = mattersAfter(s);
        std::map<Turns, int> places;
        std::vector<Turns> found;
        for (std::size_t node = 0; node < layer.size(); ++node) {
            layer[node].next.assign(slot.hosts.size(), nobody);
            for (std::size_t host = 0; host < slot.hosts.size(); ++host) {
                if (m_alive.ofHost[std::size_t(s)][host].empty()
                    || !isTurnOf(m_turns[node], slot, host))
                    continue;
                Turns after = m_turns[node];
                if (!slot.locked && slot.hosts[host] != nobody)
                    ++after[std::size_t(slot.hosts[host])];
                for (std::size_t candidate = 0; candidate < after.size(); ++candidate) {
                    if (!matters[candidate])
                        after[candidate] = 0;
                }
                const auto [at, isNew] = places.try_emplace(after, int(found.size()));
                if (isNew)
                    found.push_back(after);
                layer[node].next[host] = at->second;
            }
        }
        return found;
    }

    // By candidate: whether later slots look at its turns.
    std::vector<char> mattersAfter(int slot) const
    {
        const std::vector<int> &places = m_places.hostsMatter[std::size_t(slot)];
        std::vector<char> matters;
        for (const int place : m_places.hosts)
            matters.push_back(std::find(places.begin(), places.end(), place) != places.end());
        return matters;
    }

    bool isTurnOf(const Turns &turns, const SlotTable &slot, std::size_t host) const
    {
        const int candidate = slot.hosts[host];
        if (slot.locked || candidate == nobody || slot.given[host])
            return true;
        const int own = m_table.turns[std::size_t(candidate)] + turns[std::size_t(candidate)];
        for (std::size_t other = 0; other < slot.able.size(); ++other) {
            if (slot.able[other] && m_table.turns[other] + turns[other] < own)
                return false;
        }
        return true;
    }

    // The states after each node, and what they cost.
    void reach(int s, const TurnPaths::Layer &before, TurnPaths::Layer &after)
    {
        const auto at = std::size_t(s);
        const SlotTable &slot = m_table.season[at];
        std::vector<std::vector<int>> least(after.size(),
                                            std::vector<int>(slot.cost.size(), impossible));
        for (std::size_t node = 0; node < before.size(); ++node) {
            for (const Start &start : m_starts[node]) {
                const StepRow row = stepRow(m_table, s - 1, start.cell, s);
                for (std::size_t host = 0; host < slot.hosts.size(); ++host) {
                    const int next = before[node].next[host];
                    if (next == nobody)
                        continue;
                    const int come = start.cost + row.ofHost(int(host));
                    for (const AliveCell &alive : m_alive.ofHost[at][host]) {
                        if (come + alive.rest > m_limit)
                            break; // all after it are dearer
                        const int cost = come + row.ofDateAndTheme(alive.date, alive.theme);
                        int &into = least[std::size_t(next)][std::size_t(alive.cell)];
                        if (cost + alive.rest <= m_limit)
                            into = std::min(into, cost);
                    }
                }
            }
        }
        m_starts.assign(after.size(), {});
        for (std::size_t node = 0; node < after.size(); ++node) {
            after[node].cells.resize(slot.hosts.size());
            eachCell(slot, [&](int cell, int date, int host, int theme) {
                const int cost = least[node][std::size_t(cell)];
                if (cost >= impossible)
                    return;
                after[node].cells[std::size_t(host)].push_back({cell, date, theme, 0});
                m_starts[node].push_back(
                    {cell, cost + m_guide.priced.costs[at][std::size_t(cell)]});
            });
        }
    }

    const GroupTable &m_table;
    const Guide &m_guide;
    const int m_limit;
    const Alive m_alive;
    const CounterPlaces m_places;
    std::vector<Turns> m_turns; // by node of the latest layer
    std::vector<std::vector<Start>> m_starts;
};

TurnPaths::TurnPaths(const GroupTable &table, const Guide &guide, int threshold)
    : m_table(table)
{
    m_isWhole = TurnPathsBuilder(table, guide, threshold).build(m_layers);
    if (m_isWhole)
        price(guide.prices);
}

void TurnPaths::price(Prices prices)
{
    const RotationRows none;
    prices.caps.clear();
    prices.waits.clear();
    m_guide.prices = withinCosts(m_table, std::move(prices));
    m_guide.priced = pricedCosts(m_table, none, m_guide.prices);
    for (int slot = int(m_table.season.size()) - 1; slot >= 0; --slot) {
        const std::vector<int> &costs = m_guide.priced.costs[std::size_t(slot)];
        Layer &layer = m_layers[std::size_t(slot) + 1];
        for (std::size_t node = 0; node < layer.size(); ++node) {
            for (AliveCells &cells : layer[node].cells) {
                for (AliveCell &alive : cells)
                    alive.rest = std::min(costs[std::size_t(alive.cell)]
                                              + completion(slot, int(node), alive.cell),
                                          impossible);
                sortByRest(cells);
            }
        }
    }
    m_guide.path.best = completion(-1, 0, nobody);
}

int TurnPaths::bound() const
{
    return m_guide.bound();
}

// Visits what may follow a state, least first for each host, with what it and the step to it cost;
// `visit` returns false where dearer ones are of no use.
template <typename Visit>
void TurnPaths::eachStep(int slot, int node, int cell, Visit visit) const
{
    const StepRow row = stepRow(m_table, slot, cell, slot + 1);
    const std::vector<int> &next = m_layers[std::size_t(slot) + 1][std::size_t(node)].next;
    for (int host = 0; host < int(next.size()); ++host) {
        const int after = next[std::size_t(host)];
        if (after == nobody)
            continue;
        const AliveCells &follow = cells(slot + 1, after, host);
        for (std::size_t place = 0; place < follow.size(); ++place) {
            const AliveCell &alive = follow[place];
            const int least = alive.rest + row.ofHost(host);
            if (!visit(after, host, place, least,
                       least + row.ofDateAndTheme(alive.date, alive.theme)))
                break;
        }
    }
}

int TurnPaths::completion(int slot, int node, int cell) const
{
    if (slot == int(m_table.season.size()) - 1)
        return 0;
    int best = impossible;
    eachStep(slot, node, cell, [&best](int, int, std::size_t, int least, int cost) {
        best = std::min(best, cost);
        return least < best;
    });
    return best;
}

std::vector<int> TurnPaths::shortest() const
{
    std::vector<int> path;
    int node = 0;
    int cell = nobody;
    for (int slot = -1; slot < int(m_table.season.size()) - 1; ++slot) {
        int best = impossible;
        int toNode = nobody;
        int toCell = nobody;
        eachStep(slot, node, cell,
                 [&](int after, int host, std::size_t place, int least, int cost) {
                     if (cost < best) {
                         best = cost;
                         toNode = after;
                         toCell = cells(slot + 1, after, host)[place].cell;
                     }
                     return least < best;
                 });
        node = toNode;
        cell = toCell;
        path.push_back(cell);
    }
    return path;
}

void TurnPaths::fix(int threshold)
{
    const int limit = threshold + m_guide.priced.allowance;
    Reached reached = {{{0}}};
    for (int slot = -1; slot < int(m_table.season.size()) - 1; ++slot) {
        const Layer &from = m_layers[std::size_t(slot) + 1];
        Layer &to = m_layers[std::size_t(slot) + 2];
        Reached after;
        for (const Node &node : to) {
            after.emplace_back();
            for (const AliveCells &states : node.cells)
                after.back().emplace_back(states.size(), impossible);
        }
        const auto goOn = [&](std::size_t node, int cell, int cost) {
            eachStep(slot, int(node), cell,
                     [&](int toNode, int host, std::size_t place, int least, int step) {
                         const int rest = cells(slot + 1, toNode, host)[place].rest;
                         int &into = after[std::size_t(toNode)][std::size_t(host)][place];
                         if (cost + step <= limit)
                             into = std::min(into, cost + step - rest);
                         return cost + least <= limit;
                     });
        };
        for (std::size_t node = 0; node < from.size(); ++node) {
            if (slot < 0)
                goOn(node, nobody, 0);
            for (std::size_t host = 0; host < from[node].cells.size(); ++host) {
                const AliveCells &states = from[node].cells[host];
                for (std::size_t place = 0; place < states.size(); ++place) {
                    const int cell = states[place].cell;
                    goOn(node, cell,
                         reached[node][host][place]
                             + m_guide.priced.costs[std::size_t(slot)][std::size_t(cell)]);
                }
            }
        }
        keepReached(to, after);
        reached = std::move(after);
    }
}

void TurnPaths::keepReached(Layer &layer, Reached &reached)
{
    for (std::size_t node = 0; node < layer.size(); ++node) {
        for (std::size_t host = 0; host < layer[node].cells.size(); ++host) {
            AliveCells &states = layer[node].cells[host];
            std::vector<int> &costs = reached[node][host];
            std::size_t kept = 0;
            for (std::size_t place = 0; place < states.size(); ++place) {
                if (costs[place] >= impossible)
                    continue;
                states[kept] = states[place];
                costs[kept++] = costs[place];
            }
            states.resize(kept);
            costs.resize(kept);
        }
    }
}

std::vector<std::vector<int>> TurnPaths::aliveCells() const
{
    std::vector<std::vector<int>> alive;
    for (std::size_t slot = 0; slot < m_table.season.size(); ++slot) {
        std::vector<char> isAlive(m_table.season[slot].cost.size(), 0);
        for (const Node &node : m_layers[slot + 1]) {
            for (const AliveCells &states : node.cells) {
                for (const AliveCell &state : states)
                    isAlive[std::size_t(state.cell)] = 1;
            }
        }
        alive.emplace_back();
        for (std::size_t cell = 0; cell < isAlive.size(); ++cell) {
            if (isAlive[cell])
                alive.back().push_back(int(cell));
        }
    }
    return alive;
}

} // namespace kv::planning::solver
