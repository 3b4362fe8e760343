// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/oracle.h"

#include <algorithm>
#include <limits>

namespace kv::planning {
namespace {

Grade operator+(Grade a, const Grade &b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] += b[i];
    return a;
}

bool isAway(const QList<Span> &spans, QDate day)
{
    for (const Span &span : spans) {
        if ((!span.first || *span.first <= day) && (!span.last || day <= *span.last))
            return true;
    }
    return false;
}

int placeOf(Promise promise)
{
    return 3 - int(promise);
}

// Where a slot's meeting differs from what was told: a grade.
Grade changeOf(const Plan &plan, const Slot &slot, const Evening *evening)
{
    Grade grade{};
    if (!slot.sent)
        return grade;
    const Evening &sent = *slot.sent;
    if (slot.promise) {
        if (!evening || !(*evening == sent))
            grade[std::size_t(placeOf(*slot.promise))] = 1;
        return grade;
    }
    const Weights &w = plan.weights;
    if (!evening || evening->date != sent.date)
        grade[4] += w.changeDate;
    if (!evening || evening->host != sent.host)
        grade[4] += w.changeHost;
    if (!evening || evening->theme != sent.theme)
        grade[4] += w.changeTheme;
    if (evening ? evening->expert != sent.expert : sent.expert.has_value())
        grade[4] += w.changeExpert;
    return grade;
}

class Oracle
{
public:
    explicit Oracle(const Plan &plan)
        : m_plan(plan)
    {
        m_best.fill(std::numeric_limits<int>::max());
        m_loads.assign(std::size_t(plan.experts.size()), 0);
        for (int g = 0; g < plan.groups.size(); ++g) {
            for (int s = 0; s < plan.groups[g].season.size(); ++s)
                m_slots.push_back({g, s, {}, {}, {}});
        }
        for (Place &place : m_slots) {
            listDays(place);
            listOptions(place);
            if (slotOf(place).locked && slotOf(place).locked->expert)
                ++m_loads[std::size_t(*slotOf(place).locked->expert)];
        }
        for (std::size_t e = 0; e < m_loads.size(); ++e)
            m_loadCost
                += plan.weights.expertLoad * std::max(0, m_loads[e] - plan.experts[int(e)].target);
    }

    Grade best()
    {
        Grade start{};
        start[4] = m_loadCost;
        decide(0, start);
        return m_best;
    }

private:
    struct Option
    {
        Evening evening;
        Grade cost{};
    };
    struct Place
    {
        int group;
        int slot;
        QList<QDate> days; // by rule 2
        std::vector<bool> able; // rule 8
        std::vector<Option> options;
    };

    const PlanGroup &groupOf(const Place &place) const { return m_plan.groups[place.group]; }
    const Slot &slotOf(const Place &place) const { return groupOf(place).season[place.slot]; }

    bool isOpen(const PlanGroup &group, QDate day) const
    {
        return group.weekdays.contains(day.dayOfWeek()) && !m_plan.calendar.contains(day)
            && !m_plan.areas[group.area].closed.contains(day) && !group.closed.contains(day)
            && !isAway(m_plan.advisors[group.advisor].away, day);
    }

    static bool canHost(const PlanGroup &group, const Slot &slot, int host, QDate day)
    {
        const Candidate &c = group.candidates[host];
        return c.canHost && !slot.passed.contains(host)
            && (c.hostsElsewhere || !c.capacity || *c.capacity >= group.attendance)
            && c.months.contains(day.month()) && c.weekdays.contains(day.dayOfWeek())
            && !isAway(c.away, day) && isAway(c.member, day);
    }

    void listDays(Place &place) const
    {
        const PlanGroup &group = groupOf(place);
        const Slot &slot = slotOf(place);
        for (QDate day(slot.year, slot.month, 1); day.month() == slot.month; day = day.addDays(1)) {
            if (isOpen(group, day))
                place.days.append(day);
        }
        place.able.assign(std::size_t(group.candidates.size()), false);
        for (int host = 0; host < group.candidates.size(); ++host) {
            for (const QDate day : std::as_const(place.days)) {
                if (canHost(group, slot, host, day))
                    place.able[std::size_t(host)] = true;
            }
        }
    }

    bool canSpeak(const PlanGroup &group, int expert, int theme, QDate day) const
    {
        const PlanExpert &e = m_plan.experts[expert];
        return e.themes.contains(theme) && (e.areas.isEmpty() || e.areas.contains(group.area))
            && e.weekdays.contains(day.dayOfWeek()) && !isAway(e.away, day);
    }

    void listOptions(Place &place) const
    {
        const PlanGroup &group = groupOf(place);
        const Slot &slot = slotOf(place);
        if (slot.locked) {
            place.options.push_back({*slot.locked, ownCost(place, *slot.locked)});
            return;
        }
        for (const QDate day : std::as_const(place.days)) {
            for (int host = 0; host < group.candidates.size(); ++host) {
                if (!canHost(group, slot, host, day) || (slot.volunteer && *slot.volunteer != host))
                    continue;
                for (int theme = -1; theme < m_plan.themes.size(); ++theme) {
                    if (theme < 0 ? !group.themeMayStayOpen
                                  : !group.backlog.contains(theme)
                                && !group.candidates[host].offers.contains(theme))
                        continue;
                    Evening evening{day, host, {}, {}};
                    if (theme >= 0)
                        evening.theme = theme;
                    place.options.push_back({evening, ownCost(place, evening)});
                    for (int expert = 0; theme >= 0 && expert < m_plan.experts.size(); ++expert) {
                        if (!canSpeak(group, expert, theme, day))
                            continue;
                        evening.expert = expert;
                        place.options.push_back({evening, ownCost(place, evening)});
                    }
                }
            }
        }
        std::sort(place.options.begin(), place.options.end(),
                  [](const Option &a, const Option &b) { return a.cost < b.cost; });
    }

    Grade ownCost(const Place &place, const Evening &evening) const
    {
        const PlanGroup &group = groupOf(place);
        const Weights &w = m_plan.weights;
        const Candidate &host = group.candidates[*evening.host];
        const PlanTheme *theme = evening.theme ? &m_plan.themes[*evening.theme] : nullptr;
        int cost = 0;
        int hosts = 0;
        int most = 0;
        for (const Candidate &each : group.candidates) {
            hosts += each.canHost ? 1 : 0;
            cost += isAway(each.away, evening.date) ? w.absence : 0;
        }
        for (const int votes : group.votes)
            most = std::max(most, votes);
        if (host.canHost)
            cost += w.order * std::abs(host.rank - place.slot % hosts);
        if (!host.preferMonths.isEmpty() && !host.preferMonths.contains(evening.date.month()))
            cost += w.month;
        if (!host.preferWeekdays.isEmpty()
            && !host.preferWeekdays.contains(evening.date.dayOfWeek()))
            cost += w.weekday;
        if (!theme || !host.offers.contains(*evening.theme)) // an open one is not offered either
            cost += w.backlog;
        cost += w.votes * (most - (theme ? group.votes.value(*evening.theme, 0) : 0));
        if (theme && !theme->months.isEmpty() && !theme->months.contains(evening.date.month()))
            cost += w.season;
        if (theme && theme->wantsExpert && !evening.expert)
            cost += w.expert;
        Grade grade = changeOf(m_plan, slotOf(place), &evening);
        grade[4] += cost;
        return grade;
    }

    // What two held meetings cost in a row; nothing where they cannot be.
    std::optional<int> pairCost(const PlanGroup &group, QDate before, int monthBefore, bool isFact,
                                const QString &industry, const QString &municipality,
                                const QString &topic, const Slot &slot,
                                const Evening &evening) const
    {
        const int gap = int(before.daysTo(evening.date));
        const bool adjacent = slot.year * 12 + slot.month == monthBefore + 1;
        if (!(isFact && slot.locked) && (gap < group.minGap || (adjacent && gap > group.maxGap)))
            return {};
        const Weights &w = m_plan.weights;
        const Candidate &host = group.candidates[*evening.host];
        const QString now = evening.theme ? m_plan.themes[*evening.theme].topic : QString();
        int cost = 0;
        if (adjacent)
            cost += w.spacing * std::max(0, std::abs(gap - group.idealGap) - group.gapTolerance);
        cost += !topic.isEmpty() && topic == now ? w.topic : 0;
        cost += !industry.isEmpty() && industry == host.industry ? w.industry : 0;
        cost += !municipality.isEmpty() && municipality == host.municipality ? w.municipality : 0;
        return cost;
    }

    std::optional<int> stepCost(std::size_t at, const Evening &evening) const
    {
        const Place &place = m_slots[at];
        const PlanGroup &group = groupOf(place);
        for (std::size_t i = at; i-- > 0 && m_slots[i].group == place.group;) {
            if (!m_chosen[i])
                continue;
            const Slot &slot = slotOf(m_slots[i]);
            const Candidate &host = group.candidates[*m_chosen[i]->host];
            return pairCost(group, m_chosen[i]->date, slot.year * 12 + slot.month,
                            slot.locked.has_value(), host.industry, host.municipality,
                            m_chosen[i]->theme ? m_plan.themes[*m_chosen[i]->theme].topic
                                               : QString(),
                            slotOf(place), evening);
        }
        if (!group.previous)
            return 0;
        return pairCost(group, group.previous->date, group.previous->monthNumber, true,
                        group.previous->industry, group.previous->municipality,
                        group.previous->topic, slotOf(place), evening);
    }

    // Rule 8.
    bool isOnTurn(std::size_t at, int host) const
    {
        const Place &place = m_slots[at];
        const PlanGroup &group = groupOf(place);
        const Slot &slot = slotOf(place);
        if (slot.volunteer == host || (slot.keepsHost && slot.sent && slot.sent->host == host))
            return true;
        const auto turnsOf = [&](int candidate) {
            int turns = group.candidates[candidate].turns;
            for (std::size_t i = 0; i < m_slots.size(); ++i) {
                if (m_slots[i].group != place.group)
                    continue;
                const auto &locked = slotOf(m_slots[i]).locked;
                if (locked)
                    turns += locked->host == candidate ? 1 : 0;
                else if (i < at && m_chosen[i] && m_chosen[i]->host == candidate)
                    ++turns;
            }
            return turns;
        };
        for (int other = 0; other < group.candidates.size(); ++other) {
            if (place.able[std::size_t(other)] && turnsOf(other) < turnsOf(host))
                return false;
        }
        return true;
    }

    bool isThemeLeft(std::size_t at, int theme) const
    {
        int uses = 1;
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            if (m_slots[i].group != m_slots[at].group)
                continue;
            const auto &locked = slotOf(m_slots[i]).locked;
            if (locked)
                uses += locked->theme == theme ? 1 : 0;
            else if (i < at && m_chosen[i] && m_chosen[i]->theme == theme)
                ++uses;
        }
        return uses <= groupOf(m_slots[at]).themeLimit;
    }

    // Rule 7, towards what has been chosen and towards all that is locked.
    bool isFree(std::size_t at, const Evening &evening) const
    {
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            const auto &locked = slotOf(m_slots[i]).locked;
            const Evening *other = locked ? &*locked
                : i < at && m_chosen[i]   ? &*m_chosen[i]
                                          : nullptr;
            if (i == at || !other || other->date != evening.date)
                continue;
            if (groupOf(m_slots[i]).advisor == groupOf(m_slots[at]).advisor
                || (evening.expert && other->expert == evening.expert))
                return false;
        }
        return true;
    }

    void decide(std::size_t at, const Grade &sum)
    {
        if (sum >= m_best)
            return;
        if (at == m_slots.size()) {
            m_best = sum;
            return;
        }
        m_chosen.resize(at + 1);
        const Slot &slot = slotOf(m_slots[at]);
        for (const Option &option : m_slots[at].options) {
            const Evening &evening = option.evening;
            if (!slot.locked
                && (!isOnTurn(at, *evening.host)
                    || (evening.theme && !isThemeLeft(at, *evening.theme)) || !isFree(at, evening)))
                continue;
            const auto step = stepCost(at, evening);
            if (!step)
                continue;
            Grade cost = option.cost;
            cost[4] += *step;
            const bool counts = !slot.locked && evening.expert;
            if (counts
                && ++m_loads[std::size_t(*evening.expert)] > m_plan.experts[*evening.expert].target)
                cost[4] += m_plan.weights.expertLoad;
            m_chosen[at] = evening;
            decide(at + 1, sum + cost);
            m_chosen.resize(at + 1);
            if (counts)
                --m_loads[std::size_t(*evening.expert)];
        }
        if (slot.locked)
            return;
        m_chosen[at].reset();
        Grade empty = changeOf(m_plan, slot, nullptr);
        empty[4] += m_plan.weights.unfilled;
        decide(at + 1, sum + empty);
        m_chosen.resize(at + 1);
    }

    const Plan &m_plan;
    std::vector<Place> m_slots;
    std::vector<std::optional<Evening>> m_chosen; // by place, up to the one being decided
    std::vector<int> m_loads;
    int m_loadCost = 0;
    Grade m_best;
};

} // namespace

Grade bestOfAll(const Plan &problem)
{
    return Oracle(problem).best();
}

Grade gradeOf(const Plan &plan, int objective)
{
    const Weights &w = plan.weights;
    const int weights[] = {w.changeInvited, w.changePromised, w.changeAsked, w.changeProposed};
    Grade grade{};
    for (const PlanGroup &group : plan.groups) {
        for (const Slot &slot : group.season) {
            if (slot.promise)
                grade = grade + changeOf(plan, slot, slot.evening ? &*slot.evening : nullptr);
        }
    }
    grade[4] = objective;
    for (std::size_t i = 0; i < 4; ++i)
        grade[4] -= grade[i] * weights[i];
    return grade;
}

} // namespace kv::planning
