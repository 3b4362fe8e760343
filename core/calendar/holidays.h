// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kv::calendar {

// The days of the Finnish year that matter to an evening.
enum class HolidayName
{
    NewYearsDay,
    EpiphanyEve,
    Epiphany,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDayEve,
    MayDay,
    AscensionEve,
    AscensionDay,
    WhitSunday,
    MidsummerThursday,
    MidsummerEve,
    MidsummerDay,
    AllSaintsEve,
    AllSaintsDay,
    IndependenceEve,
    IndependenceDay,
    DayBeforeChristmasEve,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
};

enum class HolidayKind
{
    Public, // one of the thirteen official days
    Eve, // the days before them on which people are away all the same
};

// How much speaks against an evening on a day. The planner proposes only days without a mark.
enum class DayMark
{
    None,
    Info,
    Warn,
    Block,
};

struct Holiday
{
    QDate date;
    HolidayName name = HolidayName::NewYearsDay;
    HolidayKind kind = HolidayKind::Public;
    DayMark mark = DayMark::Block;

    bool operator==(const Holiday &) const = default;
};

// Easter Sunday of a year of the Gregorian calendar (from 1583 on).
QDate easterSunday(int year);

// All holidays and eves of a year, by date; where two fall on one date, the official one first.
// Rules: the Act on church holidays as it has been since 1991, May Day and Independence Day acts.
QList<Holiday> holidaysOf(int year);

// What a date is, the official day where it is two; none for an ordinary day.
std::optional<Holiday> holidayOn(QDate date);

// The day's name in the reader's language, as in the middle of a sentence.
QString describe(HolidayName name);

// "public" or "eve", as the command line prints it.
QString kindCode(HolidayKind kind);

} // namespace kv::calendar
