// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/evenings.h"

#include "operations/meetingoperations.h"

#include <cstdlib>

namespace kv::operations {
namespace {

bool advisorIsTaken(const Dataset &dataset, const CoreGroup &group, QDate day)
{
    for (const Meeting &other : dataset.meetings) {
        const CoreGroup *theirs = dataset.groups.find(other.group);
        if (other.date == day && other.state != MeetingState::Cancelled && theirs
            && theirs->coordinator == group.coordinator)
            return true;
    }
    for (const Unavailability &away : dataset.unavailabilities) {
        if (!away.advisor.isNull() && away.advisor == group.coordinator
            && away.period().contains(day))
            return true;
    }
    return false;
}

} // namespace

calendar::MeetingHabits habitsOf(const Dataset &dataset, const CoreGroup &group)
{
    calendar::MeetingHabits habits;
    habits.weekdays = group.weekdays;
    habits.months = group.activeMonths;
    if (const Area *area = dataset.areas.find(group.area)) {
        for (const Id<Municipality> id : area->municipalities) {
            if (const Municipality *municipality = dataset.municipalities.find(id))
                habits.places.append(municipality->name);
        }
    }
    return habits;
}

bool isAway(const Dataset &dataset, Id<Company> company, QDate day)
{
    for (const Unavailability &away : dataset.unavailabilities) {
        if (!away.company.isNull() && away.company == company && away.period().contains(day))
            return true;
    }
    return false;
}

QDate eveningIn(const Dataset &dataset, Id<CoreGroup> groupId, Id<Company> host, QDate month,
                QDate like)
{
    const CoreGroup *group = dataset.groups.find(groupId);
    if (!group || !month.isValid())
        return {};
    calendar::MeetingHabits habits = habitsOf(dataset, *group);
    habits.months = {month.month()}; // the advisor chose this month
    const Company *company = dataset.companies.find(host);
    const int wanted = like.isValid() ? like.day() : 15;
    QDate best;
    for (QDate day(month.year(), month.month(), 1); day.month() == month.month();
         day = day.addDays(1)) {
        const bool hostComes = !company
            || ((company->weekdays.isEmpty() || company->weekdays.contains(day.dayOfWeek()))
                && !isAway(dataset, host, day));
        if (!hostComes || !calendar::judgeDay(day, habits).mayBeProposed()
            || advisorIsTaken(dataset, *group, day))
            continue;
        if (!best.isValid() || std::abs(day.day() - wanted) < std::abs(best.day() - wanted))
            best = day;
    }
    return best;
}

Result<Operation> moveToMonth(const Dataset &dataset, Id<Meeting> id, QDate month)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    const QDate day = eveningIn(dataset, meeting->group, meeting->host, month, meeting->date);
    if (!day.isValid())
        return Error{ErrorCode::NoPlan, {month.toString(QStringLiteral("M/yyyy"))}};
    return moveMeeting(dataset, id, day);
}

} // namespace kv::operations
