// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidays.h"
#include "calendar/schoolbreaks.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kv::calendar {

// Whether offices answer: Monday to Friday, not an official holiday, nor Midsummer, Christmas or
// New Year's Eve.
bool isWorkingDay(QDate date);

// The last working day before a date.
QDate previousWorkingDay(QDate date);

// The date itself if it is a working day, else the last one before it: where a deadline falls.
QDate workingDayOnOrBefore(QDate date);

// When and where a group meets, as far as it decides about a day.
struct MeetingHabits
{
    QList<int> weekdays{2, 3, 4}; // ISO, Monday is 1
    QList<int> months{1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12}; // July off
    QStringList places; // codes or names, for the school breaks
};

enum class DayReason
{
    None,
    Holiday,
    SchoolBreak,
    Weekend,
    OtherWeekday,
    SummerPause,
    MonthOff,
};

// What speaks against an evening on a day: the first reason that applies, in the order of
// DayReason.
struct DayVerdict
{
    DayMark mark = DayMark::None;
    DayReason reason = DayReason::None;
    std::optional<HolidayName> holiday;
    std::optional<SchoolBreak> schoolBreak;

    // The planner takes only a day that nothing speaks against; by hand any day may be set.
    bool mayBeProposed() const { return mark == DayMark::None; }
};

DayVerdict judgeDay(QDate date, const MeetingHabits &habits);

// The reason in the reader's words, for a badge; empty for a good day.
QString describe(const DayVerdict &verdict);

} // namespace kv::calendar
