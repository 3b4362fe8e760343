// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/names.h"
#include "planning/plan.h"
#include "planning/planner.h"

#include <QStringList>

// No plan is possible: what clashes, by month, and what would help.
namespace kv::planning {

// Something that would bring a month its meeting. Tested by planning with it, never guessed from
// the rule that failed last; leaving the month out is always there, and comes last.
struct Remedy
{
    enum class Kind
    {
        NewTheme, // one that nobody offers yet
        ThemeLimit, // value: times a season
        Attendance, // value: people expected
        DaysBetween, // value: days
        MostDaysBetween, // value: days
        Weekday, // value: weekday
        OpenDays, // closed days of the month are taken
        Advisor,
        OutOfTurn, // company hosts before others
        Company, // could host after all
        Unpin, // value: slot
        LeaveOut
    };
    Kind kind = Kind::LeaveOut;
    int value = 0;
    int company = -1; // candidate
    QString words;
};

// A month without a meeting, the smallest set of rules and facts that keep it so, and what helps.
struct Clash
{
    int slot = 0;
    QList<int> months; // the slots that clash, this one among them
    QStringList facts;
    QList<Remedy> remedies;
};

// Of each month of a found plan that has no meeting. Months that stay empty for the same reason are
// one clash. The plan is of one group. `limits.stop` ends early, with what is known.
QList<Clash> clashesOf(const Plan &found, const Names &names, const Limits &limits = {});

} // namespace kv::planning
