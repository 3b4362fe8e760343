// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/difference.h"
#include "planning/planner.h"

#include <QStringList>

// Why this one, and why not that one: each answer is a plan of its own, made with the other choice
// and audited by the same rules. Source: planning 6.
namespace kv::planning {

// What an answer costs at most: less than a proposal, since a person waits for it.
Limits quickLimits();

// Another choice for a month; absent parts are left to the planner.
struct Choice
{
    std::optional<int> host; // candidate of the group
    std::optional<QDate> date;
    std::optional<int> theme;
};

// What another choice for a month would come to.
struct WhatIf
{
    bool isPossible = false; // false: the first sentence says what stands in the way
    int extra = 0; // how much worse the best such plan is; for the technical details
    QStringList sentences;
    QList<RuleChange> rules; // for the technical details
    std::optional<Evening> evening; // of the month asked about, in that plan
};

// Why not that one? Plans the season again with the choice in that month, whatever the queue says,
// and with the fewest other changes; tells the rules apart by which the two plans differ. `found`
// is the plan that was proposed.
WhatIf whatIf(const Plan &found, int group, int slot, const Choice &choice, const Names &names,
              const Limits &limits = quickLimits());

enum class Part
{
    Host,
    Date,
    Theme
};

// The best plan without what was chosen: what decided against it.
struct NextBest
{
    Part part = Part::Host;
    std::optional<Evening> evening; // of the month then; absent: there would be no meeting
    int extra = 0; // for the technical details
    QString sentence; // "Next best host: Alfa Oy. It would …"
    QList<RuleChange> rules;
};

// Why this one? The next best host, evening or theme of a month, and why it is not better. Nothing
// where the month is empty or has no such part, or where it has been held.
std::optional<NextBest> nextBest(const Plan &found, int group, int slot, Part part,
                                 const Names &names, const Limits &limits = quickLimits());

// The plan in which a slot has the choice and nothing else changes: what a person does by hand.
Plan withChoice(const Plan &found, int group, int slot, const Choice &choice);

} // namespace kv::planning
