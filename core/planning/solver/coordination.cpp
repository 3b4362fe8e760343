// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/coordination.h"

#include "planning/solver/jointprices.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace kv::planning::solver {
namespace {

class Coordinator
{
public:
    Coordinator(const std::vector<GroupTable> &tables, const Limits &limits)
        : m_tables(tables)
        , m_limits(limits)
        , m_quiet(limits)
    {
        m_quiet.progress = {};
        m_best.cost = std::numeric_limits<qint64>::max();
        m_best.bound = std::numeric_limits<qint64>::min();
        m_order.resize(tables.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    }

    JointSolution run()
    {
        solveAlone();
        if (isProven() || m_tables.size() == 1)
            return m_best;
        // Those who stand in each other's way give way one by one: a plan at once.
        const auto inTheWay = clashing(m_tables, m_alone);
        respond(m_alone,
                inTheWay.empty() ? m_order
                                 : std::vector<std::size_t>(inTheWay.begin(), inTheWay.end()));
        priceTogether();
        return m_best;
    }

private:
    bool isStopped() const { return m_limits.stop && m_limits.stop(); }
    // All costs of the rules are whole, so a bound is as good as the next whole number.
    qint64 wholeBound() const
    {
        const int unit = m_tables.front().unit;
        return (m_best.bound + unit - 1) / unit * unit;
    }
    bool isProven() const { return wholeBound() >= m_best.cost; }
    const Plan &plan() const { return *m_tables.front().plan; }

    // Every group on its own: a bound, and a plan where they do not get in each other's way.
    void solveAlone()
    {
        Chosen alone;
        qint64 bound = 0;
        for (const GroupTable &table : m_tables) {
            const GroupSolution solution = solveGroup(table, m_quiet);
            alone.push_back(solution.evenings);
            bound += solution.bound;
        }
        raise(bound);
        take(alone);
        m_alone = std::move(alone);
    }

    void raise(qint64 bound)
    {
        if (bound <= m_best.bound)
            return;
        m_best.bound = bound;
        tell();
    }

    // Takes a plan if it keeps the rules between groups and is better.
    void take(const Chosen &chosen)
    {
        const auto cost = jointCost(m_tables, chosen);
        if (!cost || *cost >= m_best.cost)
            return;
        m_best.cost = *cost;
        m_best.evenings = chosen;
        tell();
    }

    void tell() const
    {
        const int unit = m_tables.front().unit;
        if (m_limits.progress && m_best.cost < std::numeric_limits<qint64>::max())
            m_limits.progress(int(m_best.cost / unit), int(wholeBound() / unit));
    }

    // Group after group answers with its best plan to what the others do, until nobody gains by it.
    void respond(Chosen chosen, const std::vector<std::size_t> &order)
    {
        bool improved = true;
        // Asked to stop, it still finds the first plan there is.
        while (improved && !isProven() && !(isStopped() && !m_best.evenings.empty())) {
            const qint64 before = m_best.cost;
            for (const std::size_t group : order)
                chosen[group] = solveGroup(amongOthers(m_tables[group], chosen), m_quiet).evenings;
            take(chosen);
            improved = m_best.cost < before;
        }
    }

    // Prices on what groups share raise the bound, and at good prices their plans hardly meet.
    void priceTogether()
    {
        JointPricing pricing(m_tables, m_quiet);
        raise(pricing.relax(m_limits.rounds));
        for (int round = 0; round < m_limits.joint && !isProven() && !isStopped(); ++round) {
            const Priced priced = pricing.solveExactly();
            raise(priced.bound);
            take(priced.evenings);
            if (isProven())
                return;
            // Who stands in another's way gives way first, then in the opposite order.
            const auto inTheWay = clashing(m_tables, priced.evenings);
            if (round % 3 == 0) {
                std::vector<std::size_t> order(inTheWay.begin(), inTheWay.end());
                respond(priced.evenings, order.empty() ? m_order : order);
                respond(priced.evenings, {m_order.rbegin(), m_order.rend()});
            }
            if (!pricing.move(priced))
                return;
        }
        respond(m_best.evenings, m_order);
    }

    const std::vector<GroupTable> &m_tables;
    const Limits &m_limits;
    Limits m_quiet;
    JointSolution m_best;
    Chosen m_alone; // each group as if there were no other
    std::vector<std::size_t> m_order;
};

} // namespace

JointSolution coordinate(const std::vector<GroupTable> &tables, const Limits &limits)
{
    return Coordinator(tables, limits).run();
}

} // namespace kv::planning::solver
