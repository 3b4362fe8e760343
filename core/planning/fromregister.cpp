// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/fromregister.h"

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

QDate monthOf(const Meeting &meeting)
{
    const QDate day = meeting.month.isValid() ? meeting.month : meeting.date;
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
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
