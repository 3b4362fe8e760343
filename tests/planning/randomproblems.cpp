// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/oracle.h"
#include "planning/smallplan.h"

#include <QRandomGenerator>

namespace kv::planning {
namespace {

constexpr int open[3][3] = {{12, 19, 26}, {9, 11, 18}, {9, 18, 25}}; // days of January to March

class Dealer
{
public:
    explicit Dealer(quint32 seed)
        : m_random(seed)
    { }

    Plan problem()
    {
        Plan plan = smallPlan();
        const PlanGroup pattern = plan.groups.first();
        plan.groups.clear();
        const int groups = 1 + below(2);
        for (int g = 0; g < groups; ++g)
            plan.groups.append(groupFrom(pattern, g, groups == 1 ? 3 : 2));
        for (PlanTheme &theme : plan.themes) {
            theme.wantsExpert = chance(2);
            theme.topic = QString::number(below(2));
            if (chance(3))
                theme.months = {1 + below(3)};
        }
        plan.advisors.append({QStringLiteral("veli"), {}});
        if (chance(3))
            plan.advisors.first().away = {spanFrom()};
        if (chance(2))
            plan.groups.last().advisor = below(2);
        plan.experts.append(plan.experts.first());
        plan.experts.last().id = QStringLiteral("f");
        for (PlanExpert &expert : plan.experts) {
            expert.target = below(2);
            expert.themes = {below(3), below(3)};
            if (chance(3))
                expert.away = {spanFrom()};
            if (chance(3))
                expert.weekdays = chosenOf({{1, 2}, {2, 3}, {3, 4}, {4, 5}, {2, 4}});
        }
        if (chance(4))
            plan.calendar.insert(dayOf(1 + below(3)), QStringLiteral("holiday"));
        return plan;
    }

    // Meetings that are held, or have been told to people.
    void addMeetings(Plan &plan, bool isRepair)
    {
        for (PlanGroup &group : plan.groups) {
            for (Slot &slot : group.season) {
                const Evening evening{
                    dayOf(slot.month), below(int(group.candidates.size())), below(3), {}};
                if (chance(7)) {
                    slot.locked = evening;
                } else if (isRepair && !chance(4)) {
                    slot.sent = evening;
                    slot.promise = Promise(below(4));
                    slot.keepsHost = *slot.promise != Promise::Proposed;
                } else if (isRepair && chance(3)) {
                    slot.passed = {below(4)};
                } else if (chance(5)) {
                    slot.sent = evening;
                } else if (chance(8)) {
                    slot.volunteer = below(4);
                }
            }
        }
        plan.weights.changeDate = 40;
        plan.weights.changeHost = 50;
        plan.weights.changeTheme = 15;
        plan.weights.changeExpert = 10;
    }

private:
    int below(int count) { return int(m_random.bounded(count)); }
    bool chance(int one) { return below(one) == 0; }
    NumberSet chosenOf(const QList<NumberSet> &sets) { return sets[below(int(sets.size()))]; }
    QDate dayOf(int month) { return QDate(2027, month, open[month - 1][below(3)]); }
    Span spanFrom()
    {
        const QDate first = QDate(2027, 1, 1).addDays(below(80));
        return {first, first.addDays(below(30))};
    }

    PlanGroup groupFrom(const PlanGroup &pattern, int number, int months)
    {
        PlanGroup group = pattern;
        group.id = QString::number(number);
        const int skipped = months == 3 ? 0 : 1 + below(3);
        group.season.removeIf([&](const Slot &slot) { return slot.month == skipped; });
        for (Slot &slot : group.season) {
            slot.evening.reset();
            for (const QDate day : daysOf(slot)) {
                const auto &days = open[slot.month - 1];
                if (day.day() != days[0] && day.day() != days[1] && day.day() != days[2])
                    group.closed.insert(day, QString());
            }
        }
        for (Candidate &company : group.candidates)
            deal(company);
        rankByTurns(group, [](const Candidate &a, const Candidate &b) { return a.id < b.id; });
        group.backlog = {below(3)};
        group.votes = {{0, below(4)}, {1, below(4)}};
        group.themeMayStayOpen = chance(3);
        group.themeLimit = 1 + below(2);
        group.minGap = 14 + below(14);
        group.maxGap = 35 + below(15);
        if (chance(2))
            group.previous = Previous{QDate(2026, 12, 15), 2026 * 12 + 12, QStringLiteral("0"),
                                      QStringLiteral("1"), QStringLiteral("1")};
        return group;
    }

    void deal(Candidate &company)
    {
        company.turns = below(3);
        company.offers = {below(3)};
        company.municipality = QString::number(below(2));
        company.industry = QString::number(below(2));
        company.canHost = !chance(6);
        if (chance(5))
            company.capacity = 10 + below(4);
        if (chance(3))
            company.months = {1 + below(3), 1 + below(3)};
        if (chance(4))
            company.weekdays = {2 + below(3), 4};
        if (chance(3))
            company.preferMonths = {1 + below(3)};
        if (chance(3))
            company.preferWeekdays = {2 + below(3)};
        if (chance(2))
            company.away = {spanFrom()};
        if (chance(6))
            company.member = {{QDate(2027, 2, 1), {}}};
    }

    QRandomGenerator m_random;
};

} // namespace

Plan randomProblem(quint32 seed)
{
    Dealer dealer(seed);
    Plan plan = dealer.problem();
    dealer.addMeetings(plan, false);
    return plan;
}

Plan randomRepair(quint32 seed)
{
    Dealer dealer(seed);
    Plan plan = dealer.problem();
    dealer.addMeetings(plan, true);
    weighChanges(plan);
    return plan;
}

} // namespace kv::planning
