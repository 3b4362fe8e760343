// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/analysis.h"

#include <QStringList>

namespace kv::planning {

// What one rule says of two plans. Hard rules are counted by what they break.
struct RuleChange
{
    int constraint = 0; // place in constraints()
    int before = 0;
    int after = 0;
    bool isHard = false;
};

// How one plan differs from another of the same season, rule by rule and in words.
struct Difference
{
    int broken = 0; // hard rules broken more often; below 0: less often
    int extra = 0; // how much worse; below 0: better. For the technical details only
    QStringList worse; // what the other plan breaks or costs, a sentence a rule, the worst first
    QStringList better; // what it saves, a sentence a rule
    QList<RuleChange> rules; // those that differ, hard ones first, then by weight
    int otherMonths = 0; // besides the one asked about, months with another host, day or theme

    bool isSame() const { return broken == 0 && extra == 0; }
    bool isBetter() const { return broken < 0 || (broken == 0 && extra < 0); }
};

// Audits both plans by the same rules. Of a rule that speaks more often, the sentence about the
// month asked for comes before those about others.
Difference differenceOf(const Plan &before, const Plan &after, int group, int slot,
                        const Names &names);

} // namespace kv::planning
