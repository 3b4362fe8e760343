// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/solver/jointprices.h"

#include <algorithm>
#include <limits>

namespace kv::planning::solver {
namespace {

// Visits the free meetings of all groups.
template <typename Visit>
void eachFree(const std::vector<GroupTable> &tables, const Chosen &chosen, Visit visit)
{
    for (std::size_t group = 0; group < chosen.size(); ++group) {
        for (std::size_t slot = 0; slot < chosen[group].size(); ++slot) {
            if (chosen[group][slot] && !tables[group].season[slot].locked)
                visit(group, int(slot), *chosen[group][slot]);
        }
    }
}

// The spots of locked meetings.
std::set<Spot> lockedSpots(const Plan &plan)
{
    std::set<Spot> spots;
    for (int group = 0; group < plan.groups.size(); ++group) {
        for (int slot = 0; slot < plan.groups[group].season.size(); ++slot) {
            const auto &locked = plan.groups[group].season[slot].locked;
            if (!locked)
                continue;
            for (const Spot &spot : spotsOf(plan, group, slot, *locked))
                spots.insert(spot);
        }
    }
    return spots;
}

// What the evenings of a group cost by its own table, loads left out.
qint64 ownCost(const GroupTable &table, const std::vector<std::optional<Evening>> &evenings)
{
    qint64 cost = 0;
    int before = -1;
    int cellBefore = nobody;
    for (int s = 0; s < int(evenings.size()); ++s) {
        const SlotTable &slot = table.season[std::size_t(s)];
        const auto &evening = evenings[std::size_t(s)];
        if (!evening) {
            cost += slot.empty;
            continue;
        }
        const int cell = cellOf(slot, *evening);
        const int expert = evening->expert.value_or(nobody);
        cost += slot.cost[std::size_t(cell)];
        if (cell == slot.kept.cell && expert == slot.kept.expert)
            cost -= slot.kept.bonus;
        for (const ExpertOption &option : slot.experts[std::size_t(slot.optionsOf(cell))])
            cost += option.expert == expert ? option.cost : 0;
        if (before >= 0) {
            cost += stepCost(table.step(before, s), table.season[std::size_t(before)], cellBefore,
                             slot, cell);
        } else if (table.hasPrevious) {
            const StepTable &step = table.step(-1, s);
            cost += step.date[std::size_t(slot.dateOf(cell))]
                + step.host[std::size_t(slot.hostOf(cell))]
                + step.theme[std::size_t(slot.themeOf(cell))];
        }
        before = s;
        cellBefore = cell;
    }
    return cost;
}

// Evenings that too many meetings must share: where more slots than evenings are left, one stays
// empty, and the evenings are worth as much. Finding such prices step by step takes long.
class EveningMatching
{
public:
    explicit EveningMatching(const std::vector<GroupTable> &tables)
    {
        const Plan &plan = *tables.front().plan;
        for (const GroupTable &table : tables) {
            for (int s = 0; s < int(table.season.size()); ++s) {
                const SlotTable &slot = table.season[std::size_t(s)];
                if (slot.locked || slot.cells() == 0)
                    continue;
                m_spots.emplace_back();
                for (const QDate date : slot.dates) {
                    const Evening evening{date, {}, {}, {}};
                    for (const Spot &spot : spotsOf(plan, table.group, s, evening))
                        m_spots.back().push_back(spot);
                }
            }
        }
    }

    std::set<Spot> shortSpots()
    {
        std::set<Spot> shortage;
        for (int slot = 0; slot < int(m_spots.size()); ++slot) {
            m_seen.clear();
            if (!assign(slot))
                shortage.insert(m_seen.begin(), m_seen.end());
        }
        return shortage;
    }

private:
    bool assign(int slot)
    {
        for (const Spot &spot : m_spots[std::size_t(slot)]) {
            if (!m_seen.insert(spot).second)
                continue;
            const auto taker = m_taker.find(spot);
            if (taker == m_taker.end() || assign(taker->second)) {
                m_taker[spot] = slot;
                return true;
            }
        }
        return false;
    }

    std::vector<std::vector<Spot>> m_spots; // by slot of any group
    std::map<Spot, int> m_taker;
    std::set<Spot> m_seen;
};

} // namespace

std::set<std::size_t> clashing(const std::vector<GroupTable> &tables, const Chosen &chosen)
{
    const Plan &plan = *tables.front().plan;
    const std::set<Spot> locked = lockedSpots(plan);
    std::map<Spot, std::set<std::size_t>> takers;
    eachFree(tables, chosen, [&](std::size_t group, int slot, const Evening &evening) {
        for (const Spot &spot : spotsOf(plan, int(group), slot, evening))
            takers[spot].insert(group);
    });
    std::set<std::size_t> groups;
    for (const auto &[spot, who] : takers) {
        if (who.size() > 1 || locked.contains(spot))
            groups.insert(who.begin(), who.end());
    }
    return groups;
}

std::optional<qint64> jointCost(const std::vector<GroupTable> &tables, const Chosen &chosen)
{
    if (!clashing(tables, chosen).empty())
        return {};
    std::vector<int> uses(tables.front().experts.size(), 0);
    eachFree(tables, chosen, [&](std::size_t, int, const Evening &evening) {
        if (evening.expert)
            ++uses[std::size_t(*evening.expert)];
    });
    qint64 cost = 0;
    for (std::size_t expert = 0; expert < uses.size(); ++expert) {
        const ExpertUse &use = tables.front().experts[expert];
        cost += qint64(std::max(0, uses[expert] - use.free)) * use.cost;
    }
    for (std::size_t group = 0; group < tables.size(); ++group)
        cost += ownCost(tables[group], chosen[group]);
    return cost;
}

JointPricing::JointPricing(std::vector<GroupTable> tables, std::vector<Known> known,
                           const Limits &limits)
    : m_tables(std::move(tables))
    , m_known(std::move(known))
    , m_limits(&limits)
    , m_aim(64 * m_tables.front().unit)
    , m_lockedSpots(lockedSpots(*m_tables.front().plan))
{
    m_prices.experts.assign(m_tables.front().experts.size(), 0);
    for (const Spot &spot : m_lockedSpots)
        m_prices.spots[spot] = impossible;
    const int full = leastEmptyCost(m_tables.front()) - 64 * m_tables.front().unit;
    for (const Spot &spot : EveningMatching(m_tables).shortSpots())
        m_prices.spots.try_emplace(spot, std::max(0, full));
    m_best.bound = std::numeric_limits<qint64>::min();
    m_answers.resize(m_tables.size());
    for (const GroupTable &table : m_tables)
        m_reach.push_back(reachOf(table));
}

// What there is to share, at its prices. A spot of a locked meeting is not there to share at all.
qint64 JointPricing::allowance(const JointPrices &prices) const
{
    qint64 sum = 0;
    for (const auto &[spot, price] : prices.spots)
        sum += price >= impossible ? 0 : price;
    for (std::size_t expert = 0; expert < prices.experts.size(); ++expert)
        sum += qint64(prices.experts[expert]) * m_tables.front().experts[expert].free;
    return sum;
}

JointPricing::Uses JointPricing::usesOf(const Chosen &chosen) const
{
    Uses uses;
    uses.experts.assign(m_prices.experts.size(), 0);
    eachFree(m_tables, chosen, [&](std::size_t group, int slot, const Evening &evening) {
        for (const Spot &spot : spotsOf(*m_tables.front().plan, int(group), slot, evening))
            ++uses.spots[spot];
        if (evening.expert)
            ++uses.experts[std::size_t(*evening.expert)];
    });
    return uses;
}

bool JointPricing::moveBy(const Uses &uses, qint64 gap)
{
    std::map<Spot, int> excess;
    for (const auto &[spot, count] : uses.spots) {
        if (count > 1)
            excess[spot] = count - 1;
    }
    for (const auto &[spot, price] : m_prices.spots) {
        if (price > 0 && price < impossible && !uses.spots.contains(spot))
            excess[spot] = -1;
    }
    qint64 norm = 0;
    bool isTooMuch = false;
    for (const auto &[spot, count] : excess) {
        norm += qint64(count) * count;
        isTooMuch = isTooMuch || count > 0;
    }
    std::vector<int> load(uses.experts.size(), 0);
    for (std::size_t expert = 0; expert < load.size(); ++expert) {
        const ExpertUse &use = m_tables.front().experts[expert];
        load[expert] = uses.experts[expert] - use.free;
        // At its full price a further meeting is paid for already; at none, a free one costs
        // nothing.
        if ((load[expert] > 0 && m_prices.experts[expert] >= use.cost)
            || (load[expert] < 0 && m_prices.experts[expert] == 0))
            load[expert] = 0;
        norm += qint64(load[expert]) * load[expert];
        isTooMuch = isTooMuch || load[expert] > 0;
    }
    if (norm == 0)
        return false;
    for (const auto &[spot, count] : excess) {
        int &price = m_prices.spots[spot];
        price = int(std::clamp<qint64>(price + gap * count / norm, 0, impossible / 8));
    }
    for (std::size_t expert = 0; expert < load.size(); ++expert)
        m_prices.experts[expert]
            = int(std::clamp<qint64>(m_prices.experts[expert] + gap * load[expert] / norm, 0,
                                     m_tables.front().experts[expert].cost));
    return true;
}

qint64 JointPricing::relax(int rounds, const std::function<void(qint64)> &improved)
{
    std::vector<Momentum> momentum;
    for (std::size_t group = 0; group < m_tables.size(); ++group)
        momentum.push_back(noPrices(m_tables[group], m_known[group].rows));
    int still = 0; // rounds without a better bound
    for (int round = 0; round < rounds && still < 30 && !isStopped(); ++round) {
        State state{m_prices, {}, {}, -allowance(m_prices)};
        Chosen chosen;
        for (std::size_t group = 0; group < m_tables.size() && !isStopped(); ++group) {
            Known &known = m_known[group];
            const GroupTable fitted = atPrices(m_tables[group], m_prices);
            const Guide guide = boundOf(fitted, known.rows, known.prices);
            if (guide.bound() >= impossible)
                return std::numeric_limits<qint64>::max(); // no plan is left
            known.prices = guide.prices;
            state.inner.push_back(known.prices);
            state.bounds.push_back(guide.bound());
            state.bound += guide.bound();
            const auto path = shortestPath(fitted, guide.priced.costs, guide.path);
            chosen.emplace_back(path.size());
            for (std::size_t slot = 0; slot < path.size(); ++slot) {
                if (path[slot] != nobody)
                    chosen.back()[slot]
                        = eveningAt(fitted.season[slot], path[slot],
                                    cheapestExpert(fitted, known.prices, int(slot), path[slot]));
            }
            movePrices(
                fitted, known.rows, known.prices, momentum[group], path, guide.bound(),
                int(guide.bound() + m_aim / qint64(m_tables.size()) + m_tables.front().unit));
        }
        if (chosen.size() < m_tables.size())
            break; // stopped: a part of the groups is no bound
        const qint64 rise
            = round == 0 && m_best.bounds.empty() ? m_aim / 8 : state.bound - m_best.bound;
        still = rise > m_tables.front().unit ? 0 : still + 1;
        if (rise > 0) {
            m_best = std::move(state);
            m_idle = 0;
            if (improved)
                improved(m_best.bound);
            if (rise > m_aim / 4 && round > 0)
                m_aim = std::min<qint64>(m_aim * 2, impossible / 8);
        } else if (++m_idle == 4) {
            m_idle = 0;
            m_aim = std::max<qint64>(m_aim / 2, m_tables.front().unit);
            m_prices = m_best.joint;
            for (std::size_t group = 0; group < m_tables.size(); ++group)
                m_known[group].prices = m_best.inner[group];
        }
        moveBy(usesOf(chosen), m_aim);
    }
    if (m_best.bounds.empty())
        return std::numeric_limits<qint64>::min(); // stopped before the first round
    m_prices = m_best.joint;
    for (std::size_t group = 0; group < m_tables.size(); ++group)
        m_known[group].prices = m_best.inner[group];
    m_aim = 8 * m_tables.front().unit;
    m_idle = 0;
    return m_best.bound;
}

void JointPricing::setLimits(const Limits &limits)
{
    m_limits = &limits;
    for (auto &answer : m_answers) {
        if (answer && !answer->isProven)
            answer.reset(); // more may be found
    }
}

Priced JointPricing::solveExactly()
{
    State state{m_prices, {}, {}, -allowance(m_prices)};
    Priced priced;
    for (std::size_t group = 0; group < m_tables.size(); ++group) {
        if (isStopped())
            return {};
        if (!m_answers[group]
            || !stillHolds(*m_answers[group], m_tables[group], m_reach[group], m_prices)) {
            GroupSolution solution
                = solveGroup(atPrices(m_tables[group], m_prices), *m_limits, m_known[group]);
            if (solution.cost >= impossible)
                return {{}, std::numeric_limits<qint64>::max()}; // no plan is left
            m_known[group].prices = solution.prices;
            const bool isProven = solution.isProven();
            m_answers[group] = {std::move(solution.evenings), solution.bound, m_prices,
                                std::move(solution.prices), isProven};
        }
        const Answer &answer = *m_answers[group];
        state.bounds.push_back(answer.bound);
        state.bound += answer.bound;
        state.inner.push_back(answer.inner);
        priced.evenings.push_back(answer.evenings);
    }
    priced.bound = state.bound;
    const qint64 rise = state.bound - m_best.bound;
    if (rise > 0) {
        if (rise > m_aim / 4)
            m_aim = std::min<qint64>(m_aim * 2, impossible / 8);
        m_best = std::move(state);
        m_idle = 0;
    } else if (++m_idle == 3) {
        m_idle = 0;
        m_aim = std::max<qint64>(m_aim / 2, m_tables.front().unit / 4 + 1);
        m_prices = m_best.joint;
    }
    return priced;
}

bool JointPricing::move(const Priced &priced)
{
    return moveBy(usesOf(priced.evenings), m_aim);
}

void JointPricing::fix(qint64 cost)
{
    if (m_best.bounds.empty())
        return;
    for (std::size_t group = 0; group < m_tables.size() && !isStopped(); ++group) {
        const GroupTable fitted = atPrices(m_tables[group], m_best.joint);
        const Guide guide = guideOf(fitted, m_known[group].rows, m_best.inner[group]);
        // What this group's part may cost in a better plan, all others at their least.
        const qint64 limit
            = cost - fitted.unit - (m_best.bound - m_best.bounds[group]) + guide.priced.allowance;
        Keep keep;
        for (int s = 0; s < int(fitted.season.size()); ++s) {
            const SlotTable &slot = fitted.season[std::size_t(s)];
            keep.emplace_back();
            for (int cell = 0; cell < slot.cells(); ++cell) {
                const int through = guide.path.through(s, cell);
                keep.back().push_back(through < impossible && through <= limit);
            }
        }
        shrink(m_tables[group], keep);
    }
}

} // namespace kv::planning::solver
