// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/datetext.h"

#include <array>
#include <cmath>

namespace kv::calendar {
namespace {

const QChar noBreakSpace(0x00A0);
const QChar enDash(0x2013);
const QChar minus(0x2212);

struct WeekdayWords
{
    const char16_t *finnishShort;
    const char16_t *finnish; // "-na" makes the essive
    const char16_t *english;
};

constexpr std::array<WeekdayWords, 7> weekdayWords{{
    {u"ma", u"maanantai", u"Monday"},
    {u"ti", u"tiistai", u"Tuesday"},
    {u"ke", u"keskiviikko", u"Wednesday"},
    {u"to", u"torstai", u"Thursday"},
    {u"pe", u"perjantai", u"Friday"},
    {u"la", u"lauantai", u"Saturday"},
    {u"su", u"sunnuntai", u"Sunday"},
}};

struct MonthWords
{
    const char16_t *finnish; // "-n", "-ta", "-ssa" make the cases
    const char16_t *english;
};

constexpr std::array<MonthWords, 12> monthWords{{
    {u"tammikuu", u"January"},
    {u"helmikuu", u"February"},
    {u"maaliskuu", u"March"},
    {u"huhtikuu", u"April"},
    {u"toukokuu", u"May"},
    {u"kesäkuu", u"June"},
    {u"heinäkuu", u"July"},
    {u"elokuu", u"August"},
    {u"syyskuu", u"September"},
    {u"lokakuu", u"October"},
    {u"marraskuu", u"November"},
    {u"joulukuu", u"December"},
}};

const WeekdayWords &wordsOfWeekday(int isoWeekday)
{
    Q_ASSERT(isoWeekday >= 1 && isoWeekday <= 7);
    return weekdayWords[std::size_t(isoWeekday - 1)];
}

const MonthWords &wordsOfMonth(int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return monthWords[std::size_t(month - 1)];
}

QString word(const char16_t *text)
{
    return QString::fromUtf16(text);
}

QString dayAndMonth(QDate date)
{
    return QStringLiteral("%1.%2.").arg(date.day()).arg(date.month());
}

QString dayAndMonthName(QDate date)
{
    return QString::number(date.day()) + noBreakSpace + word(wordsOfMonth(date.month()).english);
}

enum class Precision
{
    AsNeeded,
    Minutes,
};

// The clock without "klo": "9.15" or "18"; "09:15".
QString clock(QTime time, Precision precision, Language language)
{
    if (language == Language::English)
        return time.toString(QStringLiteral("HH:mm"));
    if (precision == Precision::AsNeeded && time.minute() == 0)
        return QString::number(time.hour());
    return QStringLiteral("%1.%2").arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString oClock(const QString &times, Language language)
{
    return language == Language::Finnish ? QStringLiteral("klo") + noBreakSpace + times : times;
}

QString dayAndTimes(QDate date, const QString &times, Language language)
{
    if (language == Language::English) {
        const QString weekday = weekdayText(date.dayOfWeek(), WeekdayForm::Name, language);
        return weekday + u' ' + dateText(date, language) + QStringLiteral(", ") + times;
    }
    return weekdayDateText(date, language) + noBreakSpace + times;
}

// "1213552" in threes from the right.
QString inThrees(QString digits, const QString &separator)
{
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, separator);
    return digits;
}

} // namespace

QString dateText(QDate date, Language language)
{
    if (language == Language::English)
        return dayAndMonthName(date) + u' ' + QString::number(date.year());
    return dayAndMonth(date) + QString::number(date.year());
}

QString weekdayDateText(QDate date, Language language)
{
    const QString weekday = weekdayText(date.dayOfWeek(), WeekdayForm::Short, language);
    if (language == Language::English)
        return weekday + u' ' + dayMonthText(date, language) + u' ' + QString::number(date.year());
    return weekday + u' ' + dateText(date, language);
}

QString sentenceDateText(QDate date, Language language)
{
    return weekdayText(date.dayOfWeek(), WeekdayForm::OnDay, language) + u' '
        + dateText(date, language);
}

QString officialDateText(QDate date, Language language)
{
    if (language == Language::English)
        return dateText(date, language);
    return QString::number(date.day()) + u'.' + noBreakSpace
        + monthText(date.month(), MonthForm::Partitive, language) + u' '
        + QString::number(date.year());
}

QString dayMonthText(QDate date, Language language)
{
    if (language == Language::Finnish)
        return dayAndMonth(date);
    return QString::number(date.day()) + noBreakSpace
        + word(wordsOfMonth(date.month()).english).first(3);
}

QString dateRangeText(QDate first, QDate last, Language language)
{
    if (first == last)
        return dateText(first, language);
    const bool oneYear = first.year() == last.year();
    // No spaces round the dash between single words, spaces between ends of several words.
    if (language == Language::English) {
        return (oneYear ? dayAndMonthName(first) : dateText(first, language)) + noBreakSpace
            + enDash + u' ' + dateText(last, language);
    }
    return (oneYear ? dayAndMonth(first) : dateText(first, language)) + enDash
        + dateText(last, language);
}

QString timeText(QTime time, Language language)
{
    return oClock(clock(time, Precision::AsNeeded, language), language);
}

QString timeRangeText(QTime start, QTime end, Language language)
{
    const Precision precision
        = start.minute() == 0 && end.minute() == 0 ? Precision::AsNeeded : Precision::Minutes;
    return oClock(clock(start, precision, language) + enDash + clock(end, precision, language),
                  language);
}

QString meetingLine(QDate date, QTime start, QTime end, Language language)
{
    return dayAndTimes(date, timeRangeText(start, end, language), language);
}

QString meetingStartLine(QDate date, QTime start, Language language)
{
    return dayAndTimes(date, timeText(start, language), language);
}

QString momentText(QDate date, QTime time, Language language)
{
    const QString clockText = oClock(clock(time, Precision::Minutes, language), language);
    if (language == Language::English)
        return dateText(date, language) + QStringLiteral(", ") + clockText;
    return dateText(date, language) + noBreakSpace + clockText;
}

QString monthText(int month, MonthForm form, Language language)
{
    const MonthWords &words = wordsOfMonth(month);
    if (language == Language::English)
        return word(words.english);
    const QString name = word(words.finnish);
    switch (form) {
    case MonthForm::Nominative:
        return name;
    case MonthForm::Genitive:
        return name + u'n';
    case MonthForm::Partitive:
        return name + QStringLiteral("ta");
    case MonthForm::Inessive:
        return name + QStringLiteral("ssa");
    }
    Q_UNREACHABLE();
}

QString monthYearText(QDate date, Language language)
{
    return monthText(date.month(), MonthForm::Nominative, language) + u' '
        + QString::number(date.year());
}

QString weekdayText(int isoWeekday, WeekdayForm form, Language language)
{
    const WeekdayWords &words = wordsOfWeekday(isoWeekday);
    const bool finnish = language == Language::Finnish;
    const QString name = word(finnish ? words.finnish : words.english);
    switch (form) {
    case WeekdayForm::Short:
        return finnish ? word(words.finnishShort) : name.first(3);
    case WeekdayForm::Name:
        return name;
    case WeekdayForm::OnDay:
        return finnish ? name + QStringLiteral("na") : QStringLiteral("on ") + name;
    case WeekdayForm::OnDays:
        if (!finnish)
            return QStringLiteral("on ") + name + u's';
        return name + (name.endsWith(u'i') ? QStringLiteral("sin") : QStringLiteral("isin"));
    }
    Q_UNREACHABLE();
}

QString weekText(int week, Language language)
{
    const QString name
        = language == Language::Finnish ? QStringLiteral("viikko") : QStringLiteral("week");
    return name + noBreakSpace + QString::number(week);
}

QString numberText(double number, int decimals, Language language)
{
    const bool finnish = language == Language::Finnish;
    const QString digits
        = QString::number(std::abs(number), 'f', decimals); // the C locale: a point
    QString text
        = inThrees(digits.section(u'.', 0, 0), finnish ? QString(noBreakSpace) : QString(u','));
    if (decimals > 0)
        text += (finnish ? u',' : u'.') + digits.section(u'.', 1);
    const bool isZero = digits.toDouble() == 0; // "−0" after rounding would look like a mistake
    if (number < 0 && !isZero)
        text.prepend(finnish ? minus : QChar(u'-'));
    return text;
}

QString eurosText(qint64 cents, Language language)
{
    const int decimals = cents % 100 == 0 ? 0 : 2;
    const QString amount = numberText(double(cents) / 100, decimals, language);
    if (language == Language::Finnish)
        return amount + noBreakSpace + QChar(0x20AC);
    return cents < 0 ? u'-' + QString(QChar(0x20AC)) + amount.sliced(1) : QChar(0x20AC) + amount;
}

QString percentText(double percent, int decimals, Language language)
{
    const QString number = numberText(percent, decimals, language);
    return language == Language::Finnish ? number + noBreakSpace + u'%' : number + u'%';
}

} // namespace kv::calendar
