// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

#include <QList>

#include <optional>

namespace kv::planning {

// A company's place in the rotation of a group, as the fairness panel shows it.
struct CompanyTurn
{
    Id<Company> company;
    int hosted = 0; // meetings held in this group, and what was hosted before this file
    QDate lastHosted; // null: never, or not known when
    int turns = 0; // hosted, coming and credited: who has fewest goes first
    bool isMember = false; // today
    bool canHost = true; // false: at its own wish
    double expectedShare = 0; // sum over held meetings of 1 / members able to host then
    double debt = 0; // expected share less hosted: above 0 the company owes the group a turn
    QDate planned; // its next meeting ahead; null: none yet
    QDate nextExpected; // first day of the month in which its turn should come; null: not in sight
};

// The rotation of a group on a day, in the order of the queue; companies that have left come last.
// Source of the rules: turns and debt of the planning model; order of the queue: fewest turns,
// never hosted (longest a member first), longest since last hosted, then by name.
QList<CompanyTurn> turnsOf(const Dataset &dataset, Id<CoreGroup> group, QDate today);

// Whether anything is known of who hosted before: held meetings or recorded history.
bool hasHistory(const Dataset &dataset, Id<CoreGroup> group);

// What counts as a turn of a company before a season is planned: credited turns and the last time.
struct TurnCount
{
    int turns = 0;
    std::optional<QDate> last;
};

// Turns of every company that has been a member, counting all meetings but those of the season
// itself.
QMap<Id<Company>, TurnCount> turnsBefore(const Dataset &dataset, Id<CoreGroup> group,
                                         DateRange season);

// When a company may host in a group: its times as a member, paused ones left out.
QList<DateRange> memberTimes(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group);

// Whether turns so spread over companies are fairer than others: the largest decides, then the
// next. Source: Timefold's table of load balancing, quoted in the planning model.
bool isFairer(QList<int> turns, QList<int> others);

} // namespace kv::planning
