// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/coordination.h"

#include "planning/solver/branching.h"

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
        if (tables.size() > 1)
            m_quiet.parts = 0;
        m_brief = m_quiet;
        m_brief.labels = m_quiet.labels / 4;
        m_best.cost = std::numeric_limits<qint64>::max();
        m_order.resize(tables.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        for (const GroupTable &table : tables)
            m_known.push_back(nothingKnown(table));
    }

    JointSolution run()
    {
        planInTurn();
        solveAlone();
        if (isDone() || m_tables.size() == 1)
            return m_best;
        // Those who stand in each other's way give way one by one.
        const auto inTheWay = clashing(m_tables, m_alone);
        take(inTurn(m_alone, {inTheWay.begin(), inTheWay.end()},
                    [this](std::size_t group, const GroupTable &table) {
                        return planByPrices(table, m_quiet, m_known[group]);
                    }));
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
    bool isDone() const { return isProven() || isStopped(); }
    const Plan &plan() const { return *m_tables.front().plan; }

    // A plan at once: group after group takes what those before it have left.
    void planInTurn()
    {
        Chosen chosen = quicklyInTurn(lockedOnly(), m_order);
        for (std::size_t group = 0; m_tables.size() > 1 && group < m_tables.size(); ++group) {
            if (emptyIn(chosen[group]) > 0 && !isStopped())
                letGoFirst(group, chosen);
        }
        take(chosen);
    }

    // Whom those before have left no evening goes first among its advisor's groups, if that helps.
    void letGoFirst(std::size_t group, Chosen &chosen)
    {
        std::vector<std::size_t> order = {group};
        for (const std::size_t each : m_order) {
            if (each != group
                && plan().groups[int(each)].advisor == plan().groups[int(group)].advisor)
                order.push_back(each);
        }
        const auto emptyOfAll = [&order](const Chosen &of) {
            int sum = 0;
            for (const std::size_t each : order)
                sum += emptyIn(of[each]);
            return sum;
        };
        Chosen other = chosen;
        for (const std::size_t each : order)
            other[each] = lockedOf(each);
        other = quicklyInTurn(std::move(other), order);
        if (emptyOfAll(other) < emptyOfAll(chosen))
            chosen = std::move(other);
    }

    Chosen quicklyInTurn(Chosen chosen, const std::vector<std::size_t> &order)
    {
        return inTurn(std::move(chosen), order, [this](std::size_t group, const GroupTable &table) {
            GroupSolution quick = planQuickly(table, m_known[group]);
            if (emptyIn(quick.evenings) == 0 || isStopped())
                return quick;
            GroupSolution better = planByPrices(table, m_quiet, m_known[group]);
            if (m_tables.size() == 1)
                m_known[group].prices = better.prices;
            return better.cost < quick.cost ? better : quick;
        });
    }

    static int emptyIn(const std::vector<std::optional<Evening>> &evenings)
    {
        return int(std::count(evenings.begin(), evenings.end(), std::nullopt));
    }

    // One group after the other answers to what all others do by then.
    template <typename Answer>
    Chosen inTurn(Chosen chosen, const std::vector<std::size_t> &order, Answer answer) const
    {
        Taken taken(plan(), chosen);
        for (const std::size_t group : order) {
            taken.remove(int(group), chosen[group]);
            chosen[group] = answer(group, amongOthers(m_tables[group], taken)).evenings;
            taken.add(int(group), chosen[group]);
            if (isDone())
                break;
        }
        return chosen;
    }

    std::vector<std::optional<Evening>> lockedOf(std::size_t group) const
    {
        std::vector<std::optional<Evening>> evenings;
        for (const Slot &slot : plan().groups[int(group)].season)
            evenings.push_back(slot.locked);
        return evenings;
    }

    Chosen lockedOnly() const
    {
        Chosen chosen;
        for (const std::size_t group : m_order)
            chosen.push_back(lockedOf(group));
        return chosen;
    }

    // Every group on its own: a bound, and a plan where they do not get in each other's way.
    void solveAlone()
    {
        qint64 bound = 0;
        for (std::size_t group = 0; group < m_tables.size(); ++group) {
            if (m_tables.size() > 1 && isStopped())
                return;
            // A single group is solved to its end; of several, prices are enough to begin with.
            GroupSolution solution = m_tables.size() == 1
                ? solveGroup(m_tables[group], m_quiet, m_known[group],
                             [this](const GroupSolution &better) {
                                 raise(better.bound);
                                 take({better.evenings});
                             })
                : planByPrices(m_tables[group], m_quiet, m_known[group]);
            bound += solution.bound;
            m_alone.push_back(std::move(solution.evenings));
            m_known[group].prices = std::move(solution.prices);
        }
        raise(bound);
        take(m_alone);
    }

    void raise(qint64 bound)
    {
        bound = std::min(bound, m_best.cost);
        if (bound <= m_best.bound)
            return;
        m_best.bound = bound;
        tell();
    }

    // Takes a plan if it keeps the rules between groups and is better.
    bool take(const Chosen &chosen)
    {
        const auto cost = jointCost(m_tables, chosen);
        if (!cost || *cost >= m_best.cost)
            return false;
        m_best.cost = *cost;
        m_best.evenings = chosen;
        tell();
        return true;
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
        qint64 before = std::numeric_limits<qint64>::max();
        while (improved && !isDone()) {
            chosen = respondOnce(std::move(chosen), order);
            const qint64 now = jointCost(m_tables, chosen).value_or(before);
            improved = now < before;
            before = now;
        }
    }

    Chosen respondOnce(Chosen chosen, const std::vector<std::size_t> &order)
    {
        Chosen answered
            = inTurn(std::move(chosen), order, [this](std::size_t group, const GroupTable &table) {
                  return solveGroup(table, m_brief, m_known[group]);
              });
        take(answered);
        return answered;
    }

    // Prices on what groups share raise the bound, and at good prices their plans hardly meet.
    void priceTogether()
    {
        JointPricing pricing(m_tables, m_known, m_brief);
        bool isBrief = true;
        raise(pricing.relax(3 * m_limits.rounds, [this](qint64 bound) { raise(bound); }));
        Priced priced;
        qint64 fixedAt = std::numeric_limits<qint64>::max();
        int still = 0; // rounds without a better bound
        qint64 boundBefore = m_best.bound;
        for (int round = 0; round < m_limits.joint && !isDone(); ++round) {
            if (m_best.cost - m_best.bound < fixedAt) {
                fixedAt = m_best.cost - m_best.bound;
                pricing.fix(m_best.cost);
            }
            Priced next = pricing.solveExactly();
            raise(next.bound);
            if (next.evenings.empty())
                return; // nothing better is left
            priced = std::move(next);
            take(priced.evenings);
            if (isDone())
                return;
            // Who stands in another's way gives way first, then in the opposite order.
            const auto inTheWay = clashing(m_tables, priced.evenings);
            if (round % 3 == 0) {
                std::vector<std::size_t> order(inTheWay.begin(), inTheWay.end());
                respond(priced.evenings, order.empty() ? m_order : order);
                respond(priced.evenings, {m_order.rbegin(), m_order.rend()});
            }
            still = m_best.bound - boundBefore > m_tables.front().unit / 2 ? 0 : still + 1;
            boundBefore = m_best.bound;
            const bool hasMoved = pricing.move(priced);
            if (hasMoved && still < (isBrief ? 3 : 8))
                continue;
            if (!isBrief)
                break;
            isBrief = false; // these prices say no more to rough answers
            still = 0;
            pricing.setLimits(m_quiet);
        }
        if (!isDone())
            respond(m_best.evenings, m_order);
        if (isDone() || priced.evenings.empty())
            return;
        branch(pricing, priced,
               {[this] { return m_best.cost; }, [this](const Priced &at) { return tryOut(at); },
                [this](qint64 bound) { raise(bound); }, [this] { return isDone(); },
                5 * m_limits.joint});
    }

    // A plan at prices, put right where groups stand in each other's way.
    bool tryOut(const Priced &priced)
    {
        const qint64 before = m_best.cost;
        take(priced.evenings);
        const auto inTheWay = clashing(m_tables, priced.evenings);
        if (!inTheWay.empty() && !isDone())
            respondOnce(priced.evenings, {inTheWay.begin(), inTheWay.end()});
        return m_best.cost < before;
    }

    const std::vector<GroupTable> &m_tables;
    const Limits &m_limits;
    Limits m_quiet; // for a group among others
    Limits m_brief; // the same while a rough answer will do
    JointSolution m_best;
    std::vector<Known> m_known; // of each group alone
    Chosen m_alone; // each group as if there were no other
    std::vector<std::size_t> m_order;
};

} // namespace

JointSolution coordinate(const std::vector<GroupTable> &tables, const Limits &limits)
{
    return Coordinator(tables, limits).run();
}

} // namespace kv::planning::solver
