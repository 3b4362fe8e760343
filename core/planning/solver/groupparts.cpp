// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/groupparts.h"

#include "planning/solver/groupsearch.h"
#include "planning/solver/surroundings.h"

#include <algorithm>

namespace kv::planning::solver {
namespace {

// A part of all plans.
struct Part
{
    GroupTable table;
    Prices prices;
    int bound = 0;
};

// What tells two parts: a host or a theme in a month.
struct Choice
{
    int slot = 0;
    Facet facet = Facet::Host;
    int value = nobody;
};

int valueIn(const SlotTable &slot, int cell, Facet facet)
{
    return facet == Facet::Host ? slot.hosts[std::size_t(slot.hostOf(cell))]
                                : slot.themes[std::size_t(slot.themeOf(cell))];
}

bool hasOther(const SlotTable &slot, const Choice &choice)
{
    if (slot.empty < impossible)
        return true;
    for (int cell = 0; cell < slot.cells(); ++cell) {
        if (slot.cost[std::size_t(cell)] < impossible
            && valueIn(slot, cell, choice.facet) != choice.value)
            return true;
    }
    return false;
}

// The host or theme that the path takes most often, where it has a choice.
std::optional<Choice> choiceIn(const GroupTable &table, const std::vector<int> &path)
{
    std::optional<Choice> best;
    int most = 0;
    for (const Facet facet : {Facet::Host, Facet::Theme}) {
        std::map<int, int> uses;
        for (std::size_t s = 0; s < path.size(); ++s) {
            const SlotTable &slot = table.season[s];
            if (path[s] == nobody || slot.locked)
                continue;
            const Choice choice{int(s), facet, valueIn(slot, path[s], facet)};
            if (choice.value == nobody || !hasOther(slot, choice))
                continue;
            if (++uses[choice.value] > most) {
                most = uses[choice.value];
                best = choice;
            }
        }
    }
    return best;
}

class Brancher
{
public:
    Brancher(GroupSearch &whole, const Limits &limits)
        : m_whole(whole)
        , m_limits(limits)
        , m_left(limits.parts)
    { }

    void run(Part root)
    {
        m_open.push_back(std::move(root));
        while (!m_open.empty() && m_left > 0 && !m_whole.isDone() && !m_whole.isStopped()) {
            const auto least
                = std::min_element(m_open.begin(), m_open.end(),
                                   [](const Part &a, const Part &b) { return a.bound < b.bound; });
            const Part part = std::move(*least);
            m_open.erase(least);
            if (!split(part)) {
                m_open.push_back(part); // its bound holds
                break;
            }
            tellBound();
        }
        tellBound();
    }

private:
    void tellBound()
    {
        int bound = impossible;
        for (const Part &part : m_open)
            bound = std::min(bound, part.bound);
        m_whole.raiseBound(bound);
    }

    // Makes two parts of one; false: there is nothing to tell them by.
    bool split(const Part &part)
    {
        const Guide guide = boundOf(part.table, m_whole.rows(), part.prices);
        const auto path = shortestPath(part.table, guide.priced.costs, guide.path);
        const auto choice = choiceIn(part.table, path);
        if (!choice)
            return false;
        for (const Presence presence : {Presence::Required, Presence::Forbidden}) {
            const SlotTable &slot = part.table.season[std::size_t(choice->slot)];
            follow({withCells(
                        part.table, choice->slot,
                        [&](int cell) {
                            return cell != nobody
                                && valueIn(slot, cell, choice->facet) == choice->value;
                        },
                        presence),
                    part.prices, part.bound});
        }
        return true;
    }

    void follow(Part part)
    {
        constexpr int rounds = 12;
        constexpr int labels = 2000;
        --m_left;
        const Improved improved;
        GroupSearch search(std::move(part.table), m_limits, improved,
                           {m_whole.rows(), std::move(part.prices)}, m_whole.cost());
        search.raiseBound(part.bound);
        search.runBriefly(rounds, labels);
        if (search.isDone()) {
            m_whole.take(std::move(search).solution());
            return;
        }
        part.table = search.table();
        GroupSolution solution = std::move(search).solution();
        part.bound = solution.bound;
        part.prices = solution.prices;
        m_whole.take(solution);
        m_open.push_back(std::move(part));
    }

    GroupSearch &m_whole;
    const Limits &m_limits;
    int m_left;
    std::vector<Part> m_open;
};

// How often each expert comes in free months.
std::vector<int> usesOf(const GroupTable &table, const GroupSolution &solution)
{
    std::vector<int> uses(table.experts.size(), 0);
    for (std::size_t s = 0; s < solution.evenings.size(); ++s) {
        const auto &evening = solution.evenings[s];
        if (evening && evening->expert && !table.season[s].locked)
            ++uses[std::size_t(*evening->expert)];
    }
    return uses;
}

// Few experts are asked too often, but counting all of them makes most part plans differ. So the
// group is solved as if nobody were, then with those counted who were asked too often: each such
// plan is a bound, and one that asks nobody too often is the best.
void countOnlyContested(GroupSearch &whole, const Limits &limits)
{
    constexpr int rounds = 8;
    Limits brief = limits;
    brief.nearby = 0;
    const Improved improved;
    const GroupTable table = whole.table();
    if (std::none_of(table.experts.begin(), table.experts.end(),
                     [](const ExpertUse &use) { return use.isScarce(); }))
        return;
    GroupTable relaxed = table;
    relaxed.experts.assign(table.experts.size(), {});
    for (int round = 0; round < rounds && !whole.isDone() && !whole.isStopped(); ++round) {
        GroupSearch search(relaxed, brief, improved, {whole.rows(), whole.guide().prices},
                           whole.cost());
        search.run();
        GroupSolution solution = std::move(search).solution();
        whole.raiseBound(solution.bound);
        bool isAskedTooOften = false;
        const std::vector<int> uses = usesOf(table, solution);
        for (std::size_t expert = 0; expert < uses.size(); ++expert) {
            const ExpertUse &use = table.experts[expert];
            if (!use.isScarce() || relaxed.experts[expert].isScarce() || uses[expert] <= use.free)
                continue;
            solution.cost += (uses[expert] - use.free) * use.cost;
            relaxed.experts[expert] = use;
            isAskedTooOften = true;
        }
        if (!solution.evenings.empty())
            whole.take(solution);
        if (!isAskedTooOften)
            return;
    }
}

} // namespace

GroupSolution solveInParts(GroupTable table, const Limits &limits, const Improved &improved,
                           const Known &known, int cutoff)
{
    GroupSearch whole(std::move(table), limits, improved, known, cutoff);
    if (whole.begin()) {
        if (limits.parts > 0)
            countOnlyContested(whole, limits);
        whole.goOn();
        if (limits.parts > 0 && !whole.isDone() && !whole.isStopped())
            Brancher(whole, limits)
                .run({whole.table(), whole.guide().prices, whole.guide().bound()});
    }
    return std::move(whole).solution();
}

} // namespace kv::planning::solver
