// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/closeddays.h"

#include "calendar/workingdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanOf)
};

// School breaks where the companies are, when the area does not say its municipalities: the
// commonest place.
QStringList placesOfCompanies(const PlanGroup &planned)
{
    QMap<QString, int> counts;
    for (const Candidate &candidate : planned.candidates) {
        if (!candidate.municipality.isEmpty())
            ++counts[candidate.municipality];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QStringList() : QStringList(most.key());
}

} // namespace

PlanArea areaOf(const Dataset &dataset, const CoreGroup &group, const PlanGroup &planned,
                const DateRange &season, QDate today)
{
    PlanArea area;
    area.id = group.area.toString();
    calendar::MeetingHabits habits;
    habits.weekdays = group.weekdays;
    habits.months = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    if (const Area *own = dataset.areas.find(group.area)) {
        area.name = own->name;
        for (const Id<Municipality> id : own->municipalities) {
            if (const Municipality *municipality = dataset.municipalities.find(id))
                habits.places.append(municipality->name);
        }
    }
    if (habits.places.isEmpty())
        habits.places = placesOfCompanies(planned);
    for (QDate day = season.first; day <= season.last; day = day.addDays(1)) {
        const calendar::DayVerdict verdict = calendar::judgeDay(day, habits);
        // Weekdays and months off have rules and slots of their own.
        const bool isOwnRule = verdict.reason == calendar::DayReason::OtherWeekday
            || verdict.reason == calendar::DayReason::MonthOff
            || verdict.reason == calendar::DayReason::SummerPause;
        if (!verdict.mayBeProposed() && !isOwnRule)
            area.closed.insert(day, calendar::describe(verdict));
        else if (season.contains(today) && day <= today)
            area.closed.insert(day, Words::tr("the day has passed"));
    }
    return area;
}

QMap<QDate, QString> eveningsOfOtherGroups(const Dataset &dataset, const CoreGroup &group)
{
    QMap<QDate, QString> evenings;
    for (const Meeting &meeting : dataset.meetings) {
        const CoreGroup *other = dataset.groups.find(meeting.group);
        if (!other || other->id == group.id || other->coordinator.isNull()
            || other->coordinator != group.coordinator || !meeting.date.isValid()
            || meeting.state == MeetingState::Cancelled)
            continue;
        evenings.insert(meeting.date,
                        Words::tr("the advisor has another meeting, %1").arg(other->name));
    }
    return evenings;
}

} // namespace kv::planning
