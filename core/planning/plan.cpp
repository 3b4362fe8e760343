// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace kv::planning {

bool anyCovers(const QList<Span> &spans, QDate day)
{
    return std::any_of(spans.begin(), spans.end(),
                       [&](const Span &span) { return span.covers(day); });
}

int PlanGroup::hostCount() const
{
    return int(std::count_if(candidates.begin(), candidates.end(),
                             [](const Candidate &candidate) { return candidate.canHost; }));
}

int PlanGroup::mostVotes() const
{
    int most = 0;
    for (const int count : votes)
        most = std::max(most, count);
    return most;
}

int PlanGroup::votesOf(std::optional<int> theme) const
{
    return theme ? votes.value(*theme, 0) : 0;
}

QList<QDate> daysOf(const Slot &slot)
{
    QList<QDate> days;
    for (QDate day(slot.year, slot.month, 1); day.month() == slot.month; day = day.addDays(1))
        days.append(day);
    return days;
}

void rankByTurns(PlanGroup &group, bool (*inQueueBefore)(const Candidate &, const Candidate &))
{
    QList<int> queue(group.candidates.size());
    std::iota(queue.begin(), queue.end(), 0);
    std::stable_sort(queue.begin(), queue.end(), [&](int left, int right) {
        const Candidate &a = group.candidates[left];
        const Candidate &b = group.candidates[right];
        if (a.turns != b.turns)
            return a.turns < b.turns;
        if (a.lastHosted != b.lastHosted)
            return a.lastHosted < b.lastHosted; // never hosted comes first
        return inQueueBefore(a, b);
    });
    int rank = 0;
    for (const int index : queue) {
        if (group.candidates[index].canHost)
            group.candidates[index].rank = rank++;
    }
}

namespace {

// More than all rules but changes can cost in one slot.
qint64 costOfASlot(const Weights &weigh, const PlanGroup &group)
{
    const qint64 size = group.candidates.size();
    qint64 widestGap = std::max(group.idealGap, 62);
    if (group.previous && !group.season.isEmpty()) {
        const Slot &first = group.season.first();
        widestGap = std::max<qint64>(
            widestGap,
            std::abs(group.previous->date.daysTo(QDate(first.year, first.month, 1).addMonths(1))));
    }
    return weigh.order * size + weigh.month + weigh.weekday + (weigh.absence + weigh.travel) * size
        + weigh.backlog + weigh.votes * qint64(group.mostVotes()) + weigh.season + weigh.topic
        + weigh.industry + weigh.municipality + weigh.spacing * widestGap + weigh.expert
        + weigh.expertLoad + weigh.unfilled;
}

} // namespace

qint64 worstCost(const Plan &plan, int group)
{
    const Weights &weigh = plan.weights;
    const std::array<int, 4> changes
        = {weigh.changeProposed, weigh.changeAsked, weigh.changePromised, weigh.changeInvited};
    const qint64 fields
        = qint64(weigh.changeDate) + weigh.changeHost + weigh.changeTheme + weigh.changeExpert;
    qint64 sum = 0;
    for (const Slot &slot : plan.groups[group].season)
        sum += costOfASlot(weigh, plan.groups[group])
            + (slot.promise ? changes[std::size_t(*slot.promise)] : fields);
    return sum;
}

void weighChanges(Plan &plan)
{
    std::array<int, 4> meetings = {0, 0, 0, 0};
    for (const PlanGroup &group : plan.groups) {
        for (const Slot &slot : group.season) {
            if (slot.promise)
                ++meetings[std::size_t(*slot.promise)];
        }
    }
    qint64 others = 1;
    for (const PlanGroup &group : plan.groups)
        others += costOfASlot(plan.weights, group) * group.season.size();
    Weights &weigh = plan.weights;
    qint64 weight = others;
    const auto next = [&](Promise lighter) {
        weight = std::min<qint64>(weight * (meetings[std::size_t(lighter)] + 1),
                                  std::numeric_limits<int>::max());
        return int(weight);
    };
    weigh.changeProposed = int(std::min<qint64>(others, std::numeric_limits<int>::max()));
    weigh.changeAsked = next(Promise::Proposed);
    weigh.changePromised = next(Promise::Asked);
    weigh.changeInvited = next(Promise::Promised);
}

} // namespace kv::planning
