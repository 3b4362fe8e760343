// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/fromregister.h"

#include "domain/firstofmonth.h"

namespace kv::planning {

NumberSet setOf(const QList<int> &numbers, NumberSet whenEmpty)
{
    if (numbers.isEmpty())
        return whenEmpty;
    NumberSet set;
    for (const int number : numbers)
        set.insert(number);
    return set;
}

Span spanOf(const DateRange &range)
{
    Span span;
    if (range.first.isValid())
        span.first = range.first;
    if (range.last.isValid())
        span.last = range.last;
    return span;
}

Candidate hostOf(const Dataset &dataset, const Company &company, const CoreGroup &group)
{
    Candidate candidate;
    candidate.id = company.id.toString();
    candidate.name = company.name;
    candidate.municipality = company.municipality;
    candidate.industry = company.industry;
    candidate.capacity = company.capacity;
    candidate.canHost = company.canHost;
    // All companies host: premises too small mean a room found elsewhere, and the turn counts.
    candidate.hostsElsewhere
        = company.hostsElsewhere || (company.capacity && *company.capacity < group.attendance);
    candidate.weekdays = setOf(company.weekdays, NumberSet::weekdays());
    candidate.months = setOf(company.months, NumberSet::months());
    candidate.preferWeekdays = setOf(company.preferWeekdays, {});
    candidate.preferMonths = setOf(company.preferMonths, {});
    for (const Unavailability &away : dataset.unavailabilities) {
        if (away.company == company.id)
            candidate.away.append(spanOf(away.period()));
    }
    return candidate;
}

PlanAdvisor advisorOf(const Dataset &dataset, const CoreGroup &group)
{
    PlanAdvisor advisor;
    advisor.id = group.coordinator.toString();
    for (const Unavailability &away : dataset.unavailabilities) {
        if (!away.advisor.isNull() && away.advisor == group.coordinator)
            advisor.away.append(spanOf(away.period()));
    }
    return advisor;
}

QDate monthOf(const Meeting &meeting)
{
    const QDate day = meeting.month.isValid() ? meeting.month : meeting.date;
    return day.isValid() ? firstOfMonth(day) : QDate();
}

std::optional<Promise> promiseOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Proposed:
        return Promise::Proposed;
    case MeetingState::Asked:
        return Promise::Asked;
    case MeetingState::Promised:
    case MeetingState::Agreed:
        return Promise::Promised;
    case MeetingState::Invited:
        return Promise::Invited;
    case MeetingState::Held:
    case MeetingState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace kv::planning
