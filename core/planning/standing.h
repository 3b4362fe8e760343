// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "domain/result.h"
#include "planning/explain.h"

#include <QMap>

// The meetings of a group as they stand, put to the rules: why this one, why not that one, what
// does not hold any more.
namespace kv::planning {

// The year of a group as the register has it: each meeting that has an evening is a slot with it.
struct Standing
{
    Plan plan;
    int slot = 0; // of the meeting asked about
};

// The year around a meeting. Errors: Unknown; those of planOf.
Result<Standing> standingAround(const Dataset &dataset, Id<Meeting> meeting, QDate today);

// Why a meeting is as it is.
struct Why
{
    QStringList reasons; // what decided: the turn, the wishes, who was passed over
    QStringList conflicts; // rules that it breaks as it stands
    QList<NextBest> nextBest; // host, evening, theme: what was not as good
};

// Looks at one slot of a plan, found or standing. `limits.stop` ends it early, with what there is.
Why whyThis(const Plan &plan, int group, int slot, const Names &names,
            const Limits &limits = quickLimits());

// Why not that company for a month? One that is not in the group's queue is told so.
WhatIf whyNotHost(const Plan &plan, int group, int slot, Id<Company> company,
                  const QString &companyName, const Names &names,
                  const Limits &limits = quickLimits());

// What the meetings of a year break together, by meeting: whose turn it is, a theme or an expert
// twice, too long a break. Pinned, asked and held ones stand knowingly.
QMap<Id<Meeting>, QStringList> conflictsIn(const Dataset &dataset, Id<CoreGroup> group, int year,
                                           QDate today, const Names &names);

} // namespace kv::planning
