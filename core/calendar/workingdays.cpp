// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/workingdays.h"

#include <QCoreApplication>

namespace kv::calendar {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DayVerdict)
};

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

DayVerdict verdict(DayMark mark, DayReason reason)
{
    return {mark, reason, std::nullopt, std::nullopt};
}

} // namespace

bool isWorkingDay(QDate date)
{
    if (isWeekend(date))
        return false;
    const std::optional<Holiday> holiday = holidayOn(date);
    return !holiday || holiday->mark != DayMark::Block;
}

QDate previousWorkingDay(QDate date)
{
    return workingDayOnOrBefore(date.addDays(-1));
}

QDate workingDayOnOrBefore(QDate date)
{
    Q_ASSERT(date.isValid());
    while (!isWorkingDay(date))
        date = date.addDays(-1);
    return date;
}

DayVerdict judgeDay(QDate date, const MeetingHabits &habits)
{
    if (const std::optional<Holiday> holiday = holidayOn(date))
        return {holiday->mark, DayReason::Holiday, holiday->name, std::nullopt};
    for (const QString &place : habits.places) {
        if (const std::optional<SchoolBreak> found = schoolBreakOn(date, place))
            return {DayMark::Warn, DayReason::SchoolBreak, std::nullopt, found};
    }
    if (!habits.weekdays.contains(date.dayOfWeek())) {
        return isWeekend(date) ? verdict(DayMark::Warn, DayReason::Weekend)
                               : verdict(DayMark::Info, DayReason::OtherWeekday);
    }
    if (!habits.months.contains(date.month())) {
        return date.month() == 7 ? verdict(DayMark::Warn, DayReason::SummerPause)
                                 : verdict(DayMark::Warn, DayReason::MonthOff);
    }
    return {};
}

QString describe(const DayVerdict &verdict)
{
    switch (verdict.reason) {
    case DayReason::None:
        return {};
    case DayReason::Holiday:
        return verdict.holiday ? describe(*verdict.holiday) : QString();
    case DayReason::SchoolBreak:
        if (!verdict.schoolBreak)
            return {};
        //: %1 is "winter break" or "autumn break", %2 the number of an ISO week
        return Text::tr("%1 (week %2)")
            .arg(describe(verdict.schoolBreak->kind), QString::number(verdict.schoolBreak->week));
    case DayReason::Weekend:
        return Text::tr("weekend");
    case DayReason::OtherWeekday:
        return Text::tr("not one of the group's weekdays");
    case DayReason::SummerPause:
        return Text::tr("July pause");
    case DayReason::MonthOff:
        return Text::tr("not one of the group's months");
    }
    Q_UNREACHABLE();
}

} // namespace kv::calendar
