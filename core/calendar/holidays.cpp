// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include <QCoreApplication>

#include <algorithm>

namespace kv::calendar {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Holiday)
};

// The first Saturday on or after a date.
QDate saturdayFrom(QDate date)
{
    return date.addDays((Qt::Saturday - date.dayOfWeek() + 7) % 7);
}

} // namespace

// The algorithm of Meeus, Jones and Butcher, in the letters of its first printing (Nature, 1876).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

QList<Holiday> holidaysOf(int year)
{
    using enum HolidayName;
    const auto official = [](QDate date, HolidayName name) {
        return Holiday{date, name, HolidayKind::Public, DayMark::Block};
    };
    const auto eve = [](QDate date, HolidayName name, DayMark mark) {
        return Holiday{date, name, HolidayKind::Eve, mark};
    };
    const QDate easter = easterSunday(year);
    const QDate midsummer = saturdayFrom(QDate(year, 6, 20));
    const QDate allSaints = saturdayFrom(QDate(year, 10, 31));

    QList<Holiday> days{
        official(QDate(year, 1, 1), NewYearsDay),
        eve(QDate(year, 1, 5), EpiphanyEve, DayMark::Warn),
        official(QDate(year, 1, 6), Epiphany),
        eve(easter.addDays(-3), MaundyThursday, DayMark::Warn),
        official(easter.addDays(-2), GoodFriday),
        official(easter, EasterSunday),
        official(easter.addDays(1), EasterMonday),
        eve(QDate(year, 4, 30), MayDayEve, DayMark::Warn),
        official(QDate(year, 5, 1), MayDay),
        eve(easter.addDays(38), AscensionEve, DayMark::Info),
        official(easter.addDays(39), AscensionDay),
        official(easter.addDays(49), WhitSunday),
        eve(midsummer.addDays(-2), MidsummerThursday, DayMark::Warn),
        eve(midsummer.addDays(-1), MidsummerEve, DayMark::Block),
        official(midsummer, MidsummerDay),
        eve(allSaints.addDays(-1), AllSaintsEve, DayMark::Warn),
        official(allSaints, AllSaintsDay),
        eve(QDate(year, 12, 5), IndependenceEve, DayMark::Warn),
        official(QDate(year, 12, 6), IndependenceDay),
        eve(QDate(year, 12, 23), DayBeforeChristmasEve, DayMark::Warn),
        eve(QDate(year, 12, 24), ChristmasEve, DayMark::Block),
        official(QDate(year, 12, 25), ChristmasDay),
        official(QDate(year, 12, 26), BoxingDay),
        eve(QDate(year, 12, 31), NewYearsEve, DayMark::Block),
    };
    // Easter moves past May Day: in some years Ascension Day is 30 April or 1 May.
    std::stable_sort(days.begin(), days.end(), [](const Holiday &one, const Holiday &other) {
        if (one.date != other.date)
            return one.date < other.date;
        return one.kind == HolidayKind::Public && other.kind == HolidayKind::Eve;
    });
    return days;
}

std::optional<Holiday> holidayOn(QDate date)
{
    const QList<Holiday> days = holidaysOf(date.year());
    const auto found = std::find_if(days.begin(), days.end(),
                                    [date](const Holiday &day) { return day.date == date; });
    if (found == days.end())
        return std::nullopt;
    return *found;
}

QString describe(HolidayName name)
{
    switch (name) {
    case HolidayName::NewYearsDay:
        return Text::tr("New Year's Day");
    case HolidayName::EpiphanyEve:
        return Text::tr("Epiphany Eve");
    case HolidayName::Epiphany:
        return Text::tr("Epiphany");
    case HolidayName::MaundyThursday:
        return Text::tr("Maundy Thursday");
    case HolidayName::GoodFriday:
        return Text::tr("Good Friday");
    case HolidayName::EasterSunday:
        return Text::tr("Easter Sunday");
    case HolidayName::EasterMonday:
        return Text::tr("Easter Monday");
    case HolidayName::MayDayEve:
        return Text::tr("May Day Eve");
    case HolidayName::MayDay:
        return Text::tr("May Day");
    case HolidayName::AscensionEve:
        return Text::tr("Ascension Eve");
    case HolidayName::AscensionDay:
        return Text::tr("Ascension Day");
    case HolidayName::WhitSunday:
        return Text::tr("Whit Sunday");
    case HolidayName::MidsummerThursday:
        return Text::tr("Thursday before Midsummer");
    case HolidayName::MidsummerEve:
        return Text::tr("Midsummer Eve");
    case HolidayName::MidsummerDay:
        return Text::tr("Midsummer Day");
    case HolidayName::AllSaintsEve:
        return Text::tr("All Saints' Eve");
    case HolidayName::AllSaintsDay:
        return Text::tr("All Saints' Day");
    case HolidayName::IndependenceEve:
        return Text::tr("Independence Day Eve");
    case HolidayName::IndependenceDay:
        return Text::tr("Independence Day");
    case HolidayName::DayBeforeChristmasEve:
        return Text::tr("the day before Christmas Eve");
    case HolidayName::ChristmasEve:
        return Text::tr("Christmas Eve");
    case HolidayName::ChristmasDay:
        return Text::tr("Christmas Day");
    case HolidayName::BoxingDay:
        return Text::tr("Boxing Day");
    case HolidayName::NewYearsEve:
        return Text::tr("New Year's Eve");
    }
    Q_UNREACHABLE();
}

QString kindCode(HolidayKind kind)
{
    return kind == HolidayKind::Public ? QStringLiteral("public") : QStringLiteral("eve");
}

} // namespace kv::calendar
