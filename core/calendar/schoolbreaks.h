// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kv::calendar {

enum class BreakKind
{
    Winter,
    Autumn,
};

// A week in which the schools of a place are closed and families are away.
struct SchoolBreak
{
    BreakKind kind = BreakKind::Winter;
    int week = 0; // ISO week
    QDate first; // its Monday
    QDate last; // its Sunday

    bool operator==(const SchoolBreak &) const = default;
};

// The Monday of an ISO week. Week 1 is the one with 4 January in it.
QDate mondayOfWeek(int year, int week);

// How many ISO weeks a year has: 52, or 53 as in 2026.
int weeksOf(int year);

// The breaks of a year in a place: a municipality by its code of three digits ("698") or its
// Finnish name ("Rovaniemi"), or a region by its code of two ("19") or name. Where the week is not
// known, each week that it may be. Empty for a place that the table does not know.
QList<SchoolBreak> schoolBreaks(const QString &place, int year);

// The break that a date falls in; none if it falls in none.
std::optional<SchoolBreak> schoolBreakOn(QDate date, const QString &place);

// "winter break" or "autumn break" in the reader's language.
QString describe(BreakKind kind);

} // namespace kv::calendar
