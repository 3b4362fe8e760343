// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/names.h"
#include "planning/plan.h"
#include "planning/planner.h"

// Rules and facts that a season can be freed of, one by one, and whether it can be filled then.
namespace kv::planning {

// A rule or a fact of a season, as a person would name it.
struct Obstacle
{
    enum class Kind
    {
        Queue, // who waits longest goes first
        DaysBetween,
        MostDaysBetween,
        ThemeLimit,
        ThemeSource, // themes come from the host or the group
        Weekdays,
        ClosedDays, // of one month
        Advisor, // of one month
        LastSeason, // the meeting before the season
        Company // when it can host
    };
    Kind kind = Kind::Queue;
    int slot = -1; // of the kinds that are of one month
    int company = -1; // candidate, of the kind that is of one company

    bool operator==(const Obstacle &) const = default;
};

// What a season of one group can be freed of.
QList<Obstacle> obstaclesIn(const Plan &plan);

// The season without that rule or fact.
void lift(Plan &plan, const Obstacle &obstacle);

// What it is, in a sentence; what is said of a month says it of `slot`.
QString describe(const Plan &plan, const Obstacle &obstacle, int slot, const Names &names);

// Whether every month can have its meeting.
enum class Fill
{
    Possible,
    Impossible,
    Unknown // the search was ended before it knew
};
Fill canBeFilled(Plan plan, const Limits &limits);

} // namespace kv::planning
