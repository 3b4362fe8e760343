// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/branching.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kv::planning::solver {
namespace {

// A part of all plans.
struct Node
{
    JointPricing pricing;
    Priced priced; // at its latest prices
    qint64 bound = 0;
};

class Brancher
{
public:
    explicit Brancher(const Branching &how)
        : m_how(how)
        , m_left(how.rounds)
    { }

    void run(Node root)
    {
        m_open.push_back(std::move(root));
        while (!m_open.empty() && !m_how.isDone() && m_left > 0) {
            const auto least
                = std::min_element(m_open.begin(), m_open.end(),
                                   [](const Node &a, const Node &b) { return a.bound < b.bound; });
            Node node = std::move(*least);
            m_open.erase(least);
            if (!split(node)) {
                m_open.push_back(std::move(node)); // its bound holds
                return;
            }
            tellBound();
        }
    }

private:
    void tellBound() const
    {
        qint64 least = m_how.best();
        for (const Node &node : m_open)
            least = std::min(least, node.bound);
        m_how.raise(least);
    }

    // Makes two parts of one; false: there is nothing to tell them by.
    bool split(const Node &node)
    {
        Node with = node;
        Node without = node;
        if (!splitBySpot(node, with, without) && !splitByExpert(node, with, without)
            && !splitByChoice(node, with, without))
            return false;
        follow(std::move(with));
        follow(std::move(without));
        return true;
    }

    // A spot that most groups want: one of them has it alone, or has it not.
    static bool splitBySpot(const Node &node, Node &with, Node &without)
    {
        const Chosen &chosen = node.priced.evenings;
        const Plan &plan = *node.pricing.table(0).plan;
        std::map<Spot, std::vector<std::size_t>> takers;
        for (std::size_t group = 0; group < chosen.size(); ++group) {
            for (std::size_t slot = 0; slot < chosen[group].size(); ++slot) {
                if (!chosen[group][slot] || node.pricing.table(group).season[slot].locked)
                    continue;
                for (const Spot &spot : spotsOf(plan, int(group), int(slot), *chosen[group][slot]))
                    takers[spot].push_back(group);
            }
        }
        const auto most
            = std::max_element(takers.begin(), takers.end(), [](const auto &a, const auto &b) {
                  return a.second.size() < b.second.size();
              });
        if (most == takers.end() || most->second.size() < 2)
            return false;
        const std::size_t one = most->second.front();
        for (std::size_t group = 0; group < chosen.size(); ++group) {
            Node &narrowed = group == one ? without : with;
            narrowed.pricing.narrow(group,
                                    solver::without(narrowed.pricing.table(group), most->first));
        }
        return true;
    }

    // Nobody is in another's way, but an expert is wanted more or less often than is free.
    static bool splitByExpert(const Node &node, Node &with, Node &without)
    {
        const Chosen &chosen = node.priced.evenings;
        for (std::size_t group = 0; group < chosen.size(); ++group) {
            const GroupTable &table = node.pricing.table(group);
            for (std::size_t s = 0; s < chosen[group].size(); ++s) {
                if (table.season[s].locked || !chosen[group][s] || !chosen[group][s]->expert)
                    continue;
                const int expert = *chosen[group][s]->expert;
                if (node.pricing.price(expert) == 0 || !hasOther(table.season[s], expert))
                    continue;
                with.pricing.narrow(group, withExpert(table, int(s), expert, Presence::Required));
                without.pricing.narrow(group,
                                       withExpert(table, int(s), expert, Presence::Forbidden));
                return true;
            }
        }
        return false;
    }

    static bool hasOther(const SlotTable &slot, int expert)
    {
        return slot.empty < impossible
            || std::any_of(slot.experts.begin(), slot.experts.end(), [&](const auto &options) {
                   return std::any_of(
                       options.begin(), options.end(),
                       [&](const ExpertOption &option) { return option.expert != expert; });
               });
    }

    // Nothing shared tells them apart: some month has this day, host and theme, or has not.
    static bool splitByChoice(const Node &node, Node &with, Node &without)
    {
        const Chosen &chosen = node.priced.evenings;
        for (std::size_t group = 0; group < chosen.size(); ++group) {
            const GroupTable &table = node.pricing.table(group);
            for (std::size_t s = 0; s < chosen[group].size(); ++s) {
                const SlotTable &slot = table.season[s];
                const int choices = int(std::count_if(slot.cost.begin(), slot.cost.end(),
                                                      [](int cost) { return cost < impossible; }))
                    + int(slot.empty < impossible);
                if (slot.locked || choices < 2)
                    continue;
                const auto &evening = chosen[group][s];
                const auto isMeant = [&](int cell) {
                    if (cell == nobody || !evening)
                        return cell == nobody && !evening;
                    Evening there = eveningAt(slot, cell, nobody);
                    there.expert = evening->expert;
                    return there == *evening;
                };
                with.pricing.narrow(group, withCells(table, int(s), isMeant, Presence::Required));
                without.pricing.narrow(group,
                                       withCells(table, int(s), isMeant, Presence::Forbidden));
                return true;
            }
        }
        return false;
    }

    // Prices for one part, for a few rounds.
    void follow(Node node)
    {
        constexpr int fewRounds = 4;
        for (int round = 0; round < fewRounds && !m_how.isDone(); ++round) {
            // At first at the prices that told the parts: most groups' answers still hold there.
            if (round > 0 && !node.pricing.move(node.priced))
                break;
            --m_left;
            node.pricing.fix(m_how.best());
            Priced priced = node.pricing.solveExactly();
            if (priced.evenings.empty() && m_how.isDone())
                break; // stopped: its bound holds
            if (priced.evenings.empty())
                return; // no better plan in it
            node.bound = std::max(node.bound, node.pricing.bound());
            m_how.take(priced);
            node.priced = std::move(priced);
            if (isBeaten(node))
                return;
        }
        m_open.push_back(std::move(node));
    }

    bool isBeaten(const Node &node) const
    {
        const int unit = node.pricing.table(0).unit;
        return node.bound > m_how.best() - unit;
    }

    const Branching &m_how;
    int m_left;
    std::vector<Node> m_open;
};

} // namespace

void branch(JointPricing root, const Priced &atRoot, const Branching &how)
{
    const qint64 bound = root.bound();
    Brancher(how).run({std::move(root), atRoot, bound});
}

} // namespace kv::planning::solver
