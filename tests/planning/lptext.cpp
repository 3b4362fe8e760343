// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/lptext.h"

#include "planning/lpneighbours.h"

#include <map>

namespace kv::planning {
namespace {

class Writer : private LpNeighbours
{
public:
    Writer(const Plan &plan, int mostEmpty)
        : LpNeighbours(plan, mostEmpty)
    { }

    QByteArray write()
    {
        for (int g = 0; g < m_plan.groups.size(); ++g) {
            for (int s = 0; s < m_plan.groups[g].season.size(); ++s)
                m_places.push_back(placeOf(g, s));
        }
        for (const Place &place : m_places)
            writeSlot(place);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            writeRotation(i);
            writePrevious(i);
            for (std::size_t j = i + 1;
                 j < m_places.size() && m_places[j].group == m_places[i].group; ++j)
                writePair(i, j);
        }
        writeThemeLimits();
        writeEvenings();
        writeLoads();
        return "Minimize\n obj:" + m_objective.text() + "\nSubject To\n" + m_rows + "Bounds\n"
            + " one = 1\n" + "Binaries\n " + QList<QByteArray>(m_binaries).join("\n ") + "\nEnd\n";
    }

private:
    void writeSlot(const Place &p)
    {
        const PlanGroup &group = groupOf(p);
        const Slot &slot = slotOf(p);
        const Weights &w = m_plan.weights;
        const auto days = names(p, p.days, date, anyDay);
        const auto hosts = names(p, p.hosts, host, all);
        const auto themes = names(p, p.themes, theme, all);
        const auto experts = names(p, p.experts, expert, all);
        m_binaries << p.filled << days << hosts << themes << experts;
        for (const auto &values : {days, hosts, themes})
            row(Sum().add(1, values).add(-1, p.filled), "=", 0);
        row(Sum().add(1, experts).add(-1, p.filled),
            slot.locked && !experts.isEmpty() ? "=" : "<=", 0);
        if (slot.locked)
            row(Sum().add(1, p.filled), "=", 1);
        cost(w.unfilled, "one");
        cost(-w.unfilled, p.filled);
        writeCosts(p);
        if (slot.locked)
            return writeChanges(p);
        for (const int c : p.hosts) {
            const auto bad
                = names(p, p.days, date, [&](QDate day) { return !mayHost(group, slot, c, day); });
            if (!bad.isEmpty())
                row(Sum().add(1, host(p, c)).add(1, bad), "<=", 1);
        }
        for (const int t : p.themes) {
            if (t >= 0 && !group.backlog.contains(t))
                row(Sum().add(1, theme(p, t)).add(-1, offering(p, t)), "<=", 0);
        }
        for (const int e : p.experts) {
            const auto bad
                = names(p, p.days, date, [&](QDate day) { return !maySpeak(group, e, day); });
            if (!bad.isEmpty())
                row(Sum().add(1, expert(p, e)).add(1, bad), "<=", 1);
            row(Sum()
                    .add(1, expert(p, e))
                    .add(-1,
                         names(p, p.themes, theme,
                               [&](int t) { return m_plan.experts[e].themes.contains(t); })),
                "<=", 0);
        }
        writeChanges(p);
    }

    QList<QByteArray> offering(const Place &p, int t) const
    {
        return names(p, p.hosts, host,
                     [&](int c) { return groupOf(p).candidates[c].offers.contains(t); });
    }

    void writeCosts(const Place &p)
    {
        const PlanGroup &group = groupOf(p);
        const Weights &w = m_plan.weights;
        for (const QDate day : p.days)
            cost(w.absence
                     * std::count_if(group.candidates.begin(), group.candidates.end(),
                                     [&](const Candidate &c) { return covers(c.away, day); }),
                 date(p, day));
        const int hosts = group.hostCount();
        for (const int c : p.hosts) {
            const Candidate &company = group.candidates[c];
            if (company.canHost)
                cost(w.order * std::abs(company.rank - p.slot % hosts), host(p, c));
            if (!company.preferMonths.isEmpty() && !company.preferMonths.contains(slotOf(p).month))
                cost(w.month, host(p, c));
            if (company.preferWeekdays.isEmpty())
                continue;
            const QByteArray other = fresh("w");
            cost(w.weekday, other);
            row(Sum()
                    .add(1, other)
                    .add(-1, host(p, c))
                    .add(-1,
                         names(p, p.days, date,
                               [&](QDate d) {
                                   return !company.preferWeekdays.contains(d.dayOfWeek());
                               })),
                ">=", -1);
        }
        const QByteArray fromBacklog = fresh("b");
        const QByteArray noExpert = fresh("x");
        cost(w.backlog, fromBacklog);
        cost(w.expert, noExpert);
        int most = 0;
        for (const int votes : group.votes)
            most = std::max(most, votes);
        for (const int t : p.themes) {
            cost(w.votes * (most - (t < 0 ? 0 : group.votes.value(t, 0))), theme(p, t));
            row(Sum().add(1, fromBacklog).add(-1, theme(p, t)).add(1, offering(p, t)), ">=", 0);
            if (t >= 0 && !m_plan.themes[t].months.isEmpty()
                && !m_plan.themes[t].months.contains(slotOf(p).month))
                cost(w.season, theme(p, t));
        }
        row(Sum()
                .add(1, noExpert)
                .add(-1,
                     names(p, p.themes, theme,
                           [&](int t) { return t >= 0 && m_plan.themes[t].wantsExpert; }))
                .add(1, names(p, p.experts, expert, all)),
            ">=", 0);
    }

    int turnsOf(const PlanGroup &group, int candidate) const
    {
        int turns = group.candidates[candidate].turns;
        for (const Slot &slot : group.season)
            turns += slot.locked && slot.locked->host == candidate ? 1 : 0;
        return turns;
    }

    // Rule 8: the fewest turns among those who could host, and the host's.
    void writeRotation(std::size_t i)
    {
        const Place &p = m_places[i];
        const PlanGroup &group = groupOf(p);
        const Slot &slot = slotOf(p);
        if (slot.locked)
            return;
        const auto hostings = [&](int c) {
            QList<QByteArray> before;
            for (std::size_t k = i; k-- > 0 && m_places[k].group == p.group;) {
                if (!slotOf(m_places[k]).locked && m_places[k].hosts.contains(c))
                    before.append(host(m_places[k], c));
            }
            return before;
        };
        const auto isGiven = [&](int c) {
            return slot.volunteer == c || (slot.keepsHost && slot.sent && slot.sent->host == c);
        };
        const QByteArray fewest = fresh("m");
        for (const int o : p.able) {
            row(Sum().add(1, fewest).add(-1, hostings(o)), "<=", turnsOf(group, o));
            // Who begins with more turns hosts only after the other has.
            row(Sum()
                    .add(1,
                         names(p, p.hosts, host,
                               [&](int c) {
                                   return !isGiven(c) && turnsOf(group, c) > turnsOf(group, o);
                               }))
                    .add(-1, hostings(o)),
                "<=", 0);
        }
        for (const int c : p.hosts) {
            if (isGiven(c))
                continue;
            const int most = turnsOf(group, c) + p.slot;
            row(Sum().add(1, hostings(c)).add(-1, fewest).add(most, host(p, c)),
                "<=", most - turnsOf(group, c));
        }
    }

    void writeThemeLimits()
    {
        for (int g = 0; g < m_plan.groups.size(); ++g) {
            for (int t = 0; t < m_plan.themes.size(); ++t) {
                Sum uses;
                int left = m_plan.groups[g].themeLimit;
                for (const Place &p : m_places) {
                    if (p.group != g || !p.themes.contains(t))
                        continue;
                    if (slotOf(p).locked)
                        --left;
                    else
                        uses.add(1, theme(p, t));
                }
                row(uses, "<=", std::max(0, left));
            }
        }
    }

    // Rule 7.
    void writeEvenings()
    {
        std::map<std::pair<int, QDate>, std::pair<Sum, int>> advisors;
        for (const Place &p : m_places) {
            for (const QDate day : p.days) {
                auto &[sum, right]
                    = advisors.try_emplace({groupOf(p).advisor, day}, Sum(), 1).first->second;
                if (slotOf(p).locked)
                    right = 0;
                else
                    sum.add(1, date(p, day));
            }
        }
        for (const auto &[key, sum] : advisors)
            row(sum.first, "<=", sum.second);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            for (std::size_t j = i + 1; j < m_places.size(); ++j) {
                const Place &p = m_places[i];
                const Place &q = m_places[j];
                if (groupOf(p).advisor == groupOf(q).advisor
                    || (slotOf(p).locked && slotOf(q).locked))
                    continue;
                for (const QDate day : p.days) {
                    for (const int e : p.experts) {
                        if (q.days.contains(day) && q.experts.contains(e))
                            row(Sum()
                                    .add(1, expert(p, e))
                                    .add(1, expert(q, e))
                                    .add(1, date(p, day))
                                    .add(1, date(q, day)),
                                "<=", 3);
                    }
                }
            }
        }
    }

    void writeLoads()
    {
        for (int e = 0; e < m_plan.experts.size(); ++e) {
            const QByteArray over = fresh("o");
            Sum uses;
            for (const Place &p : m_places) {
                if (p.experts.contains(e))
                    uses.add(-1, expert(p, e));
            }
            if (uses.isEmpty())
                continue;
            cost(m_plan.weights.expertLoad, over);
            row(uses.add(1, over), ">=", -m_plan.experts[e].target);
        }
    }
};

} // namespace

QByteArray lpText(const Plan &plan, int mostEmpty)
{
    return Writer(plan, mostEmpty).write();
}

} // namespace kv::planning
