// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "planning/analysis.h"
#include "planning/clash.h"
#include "planning/planner.h"

#include <QStringList>

namespace kv::planning {

// A month of a proposal: the meeting that would be, and why.
struct ProposedMeeting
{
    Id<Meeting> meeting; // as the operation makes or keeps it; null where the month stays empty
    QDate month; // its first day
    QDate date; // null: no meeting
    Id<Company> host; // null: none needed, or none found
    Id<Theme> theme; // null: open
    QString themeText; // free words instead of a theme of the bank
    Id<Expert> expert;
    bool isLocked = false; // held or pinned: as it was
    bool isNew = false;
    bool isChanged = false; // differs from the meeting that was there
    MeetingState stateBefore = MeetingState::Proposed; // where it is not new
    Id<Company> hostBefore;
    QDate dateBefore;
    QStringList reasons; // why this host, date and theme; or why there is no meeting
    QStringList causes; // of a changed one: what the meeting that was there breaks now
};

// Somebody to ring about it, in this order.
struct CallToMake
{
    Id<Company> company;
    Id<Meeting> meeting;
    QString reason; // a sentence
};

// A plan that an advisor can look at and accept: nothing has happened yet.
struct Proposal
{
    Operation operation; // commit it to accept; empty where nothing would change
    Plan plan; // with the evenings proposed
    ScoreAnalysis before; // of the register as it is
    ScoreAnalysis after;
    int bound = 0; // no plan is better than this; equals the objective where proven
    bool isProven = false; // the best possible under these conditions
    int unfilled = 0; // months left without a meeting
    int changed = 0; // meetings that were there and would change, the cancelled one not counted
    QList<ProposedMeeting> meetings; // by month
    QList<CallToMake> calls;
    QList<Clash> clashes; // of the months left without a meeting: why, and what would help
    QStringList notes; // what the advisor should know of the whole: no history recorded, …
};

} // namespace kv::planning
