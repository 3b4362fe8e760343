// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QDate>
#include <QString>
#include <QTime>

// Dates, times and numbers as texts of a language, the same on every machine: what is printed and
// sent must not depend on the settings of the computer that makes it. No-break spaces (U+00A0)
// stand where a line must not end.
namespace kv::calendar {

QString dateText(QDate date, Language language); // "12.1.2027", "12 January 2027"
QString weekdayDateText(QDate date, Language language); // "ti 12.1.2027", "Tue 12 Jan 2027"
QString sentenceDateText(QDate date,
                         Language language); // "tiistaina 12.1.2027", "on Tuesday 12 January 2027"
QString officialDateText(QDate date, Language language); // "12. tammikuuta 2027", "12 January 2027"
QString dayMonthText(QDate date, Language language); // "12.1.", "12 Jan"

// "1.1.–31.12.2027", "30.12.2026–2.1.2027"; "1 January – 31 December 2027". One day is that day.
QString dateRangeText(QDate first, QDate last, Language language);

// "klo 17.30" or, on the hour, "klo 18"; "17:30", "18:00".
QString timeText(QTime time, Language language);

// "klo 17.30–20.00" or "klo 18–20", both ends alike; "17:30–20:00".
QString timeRangeText(QTime start, QTime end, Language language);

// "ti 12.1.2027 klo 17.30–20.00"; "Tuesday 12 January 2027, 17:30–20:00".
QString meetingLine(QDate date, QTime start, QTime end, Language language);

// "ti 12.1.2027 klo 17.30"; "Tuesday 12 January 2027, 17:30".
QString meetingStartLine(QDate date, QTime start, Language language);

// "tulostettu 12.1.2027 klo 9.05" and the like: date and clock of a moment.
QString momentText(QDate date, QTime time, Language language);

// The cases that Finnish needs; English has one form for all.
enum class MonthForm
{
    Nominative, // tammikuu
    Genitive, // tammikuun
    Partitive, // tammikuuta
    Inessive, // tammikuussa
};
QString monthText(int month, MonthForm form, Language language);
QString monthYearText(QDate date, Language language); // "tammikuu 2027", "January 2027"

enum class WeekdayForm
{
    Short, // ti, Tue
    Name, // tiistai, Tuesday
    OnDay, // tiistaina, on Tuesday
    OnDays, // tiistaisin, on Tuesdays
};
QString weekdayText(int isoWeekday, WeekdayForm form, Language language); // Monday is 1

QString weekText(int week, Language language); // "viikko 2", "week 2"

QString numberText(double number, int decimals, Language language); // "1 213 552,5", "1,213,552.5"
QString eurosText(qint64 cents,
                  Language language); // "1 213 552 €", "€1,213,552"; cents only if there are any
QString percentText(double percent, int decimals, Language language); // "40,5 %", "40.5%"

} // namespace kv::calendar
