// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/solver/answers.h"

#include <functional>
#include <optional>
#include <set>

// Lagrangian prices on what groups share: an advisor's or expert's evening, an expert's load. At
// given prices each group is on its own, and the sum of what they pay, less what there is to share,
// bounds every joint plan.
namespace kv::planning::solver {

// What joint evenings cost; nothing where they break a rule between groups.
std::optional<qint64> jointCost(const std::vector<GroupTable> &tables, const Chosen &chosen);

// The groups whose evenings take a spot that another has taken, locked pairs apart.
std::set<std::size_t> clashing(const std::vector<GroupTable> &tables, const Chosen &chosen);

struct Priced
{
    Chosen evenings; // each group's best at the prices
    qint64 bound = 0;
};

class JointPricing
{
public:
    // `known` of each group alone is where its own prices start.
    JointPricing(std::vector<GroupTable> tables, std::vector<Known> known, const Limits &limits);

    // Finds prices by relaxed groups (cheap); returns the best bound. `improved` is told of each.
    qint64 relax(int rounds, const std::function<void(qint64)> &improved = {});
    // Every group exactly at the present prices. No evenings: stopped, or nothing better is left
    // (then the bound is as high as can be).
    Priced solveExactly();
    // Moves the prices by what the priced evenings use too much of. False: they use nothing too
    // much.
    bool move(const Priced &priced);
    // Leaves out what no plan below `cost` can use, by the best prices so far.
    void fix(qint64 cost);

    qint64 bound() const { return m_best.bound; }
    int price(int expert) const { return m_prices.experts[std::size_t(expert)]; }
    const GroupTable &table(std::size_t group) const { return m_tables[group]; }
    void setLimits(const Limits &limits);
    // Goes on with less to choose from; the bound stays.
    void narrow(std::size_t group, GroupTable table) { m_tables[group] = std::move(table); }

private:
    struct Uses
    {
        std::map<Spot, int> spots;
        std::vector<int> experts;
    };

    // Prices and what came of them.
    struct State
    {
        JointPrices joint;
        std::vector<Prices> inner; // by group
        std::vector<qint64> bounds; // of the groups, exact where the prices were solved exactly
        qint64 bound = 0;
    };

    qint64 allowance(const JointPrices &prices) const;
    Uses usesOf(const Chosen &chosen) const;
    bool moveBy(const Uses &uses, qint64 gap);
    bool isStopped() const { return m_limits->stop && m_limits->stop(); }

    std::vector<GroupTable> m_tables;
    std::vector<Known> m_known; // its prices are the present ones
    const Limits *m_limits;
    JointPrices m_prices;
    State m_best;
    qint64 m_aim;
    int m_idle = 0;
    std::vector<std::optional<Answer>> m_answers; // by group
    std::vector<GroupReach> m_reach; // by group
    std::set<Spot> m_lockedSpots; // taken by locked meetings: nobody else may have them
};

} // namespace kv::planning::solver
