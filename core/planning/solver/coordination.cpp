// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/coordination.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace kv::planning::solver
{
namespace
{

// What the evenings cost together beyond each group's own: experts asked too often.
qint64 loadCost(const std::vector<GroupTable> &tables, const Chosen &chosen)
{
    const Plan &plan = *tables.front().plan;
    std::vector<int> uses(std::size_t(plan.experts.size()), 0);
    for (std::size_t group = 0; group < chosen.size(); ++group) {
        for (std::size_t slot = 0; slot < chosen[group].size(); ++slot) {
            const auto &evening = chosen[group][slot];
            if (evening && evening->expert && !tables[group].season[slot].locked)
                ++uses[std::size_t(*evening->expert)];
        }
    }
    qint64 cost = 0;
    for (std::size_t expert = 0; expert < uses.size(); ++expert) {
        const ExpertUse &use = tables.front().experts[expert];
        cost += qint64(std::max(0, uses[expert] - use.free)) * use.cost;
    }
    return cost;
}

// The load cost within one group that its own solution has counted.
qint64 ownLoadCost(const GroupTable &table, const std::vector<std::optional<Evening>> &evenings)
{
    std::vector<int> uses(table.experts.size(), 0);
    for (std::size_t slot = 0; slot < evenings.size(); ++slot) {
        if (evenings[slot] && evenings[slot]->expert && !table.season[slot].locked)
            ++uses[std::size_t(*evenings[slot]->expert)];
    }
    qint64 cost = 0;
    for (std::size_t expert = 0; expert < uses.size(); ++expert) {
        if (table.experts[expert].scarce)
            cost += qint64(std::max(0, uses[expert] - table.experts[expert].free))
                * table.experts[expert].cost;
    }
    return cost;
}

class Coordinator
{
public:
    Coordinator(const std::vector<GroupTable> &tables, const Limits &limits)
        : m_tables(tables)
        , m_limits(limits)
        , m_quiet(limits)
    {
        m_quiet.progress = {};
    }

    JointSolution run()
    {
        solveAlone();
        if (m_best.cost > m_best.bound)
            respond(m_order);
        return m_best;
    }

private:
    bool isStopped() const { return m_limits.stop && m_limits.stop(); }

    // Every group on its own: a bound, and a plan where they do not meet in each other's way.
    void solveAlone()
    {
        m_best.evenings.resize(m_tables.size());
        Chosen alone;
        qint64 cost = 0;
        for (std::size_t group = 0; group < m_tables.size(); ++group) {
            const GroupSolution solution = solveGroup(m_tables[group], m_quiet);
            m_order.push_back(group);
            alone.push_back(solution.evenings);
            m_own.push_back(solution.cost - ownLoadCost(m_tables[group], solution.evenings));
            cost += m_own.back();
            m_best.bound += solution.bound;
        }
        m_alone = alone;
        m_best.cost = std::numeric_limits<qint64>::max();
        if (!isClash(alone))
            take(alone, cost + loadCost(m_tables, alone));
    }

    bool isClash(const Chosen &chosen) const
    {
        std::set<Spot> taken;
        for (std::size_t group = 0; group < chosen.size(); ++group) {
            for (std::size_t slot = 0; slot < chosen[group].size(); ++slot) {
                if (!chosen[group][slot] || m_tables[group].season[slot].locked)
                    continue;
                for (const Spot &spot :
                     spotsOf(plan(), int(group), int(slot), *chosen[group][slot])) {
                    if (!taken.insert(spot).second)
                        return true;
                }
            }
        }
        return false;
    }

    const Plan &plan() const { return *m_tables.front().plan; }

    void take(const Chosen &chosen, qint64 cost)
    {
        if (cost >= m_best.cost)
            return;
        m_best.cost = cost;
        m_best.evenings = chosen;
        const int unit = m_tables.front().unit;
        if (m_limits.progress)
            m_limits.progress(int(cost / unit), int((m_best.bound + unit - 1) / unit));
    }

    // Group after group plans around those before it, then around all others, until nothing
    // improves.
    void respond(const std::vector<std::size_t> &order)
    {
        Chosen chosen(m_tables.size());
        for (std::size_t group = 0; group < m_tables.size(); ++group) {
            chosen[group].resize(m_tables[group].season.size());
            for (std::size_t slot = 0; slot < chosen[group].size(); ++slot)
                chosen[group][slot] = plan().groups[int(group)].season[int(slot)].locked;
        }
        std::vector<qint64> own(m_tables.size(), 0);
        for (bool improved = true; improved && !isStopped();) {
            improved = false;
            for (const std::size_t group : order) {
                const GroupTable fitted = amongOthers(m_tables[group], chosen);
                const GroupSolution solution = solveGroup(fitted, m_quiet);
                chosen[group] = solution.evenings;
                own[group] = solution.cost - ownLoadCost(fitted, solution.evenings);
            }
            const qint64 cost = std::accumulate(own.begin(), own.end(), loadCost(m_tables, chosen));
            improved = cost < m_best.cost;
            take(chosen, cost);
            if (m_best.cost <= m_best.bound)
                return;
        }
    }

    const std::vector<GroupTable> &m_tables;
    const Limits &m_limits;
    Limits m_quiet;
    JointSolution m_best;
    Chosen m_alone;
    std::vector<qint64> m_own; // cost of each group's plan without loads
    std::vector<std::size_t> m_order;
};

} // namespace

JointSolution coordinate(const std::vector<GroupTable> &tables, const Limits &limits)
{
    return Coordinator(tables, limits).run();
}

} // namespace kv::planning::solver
