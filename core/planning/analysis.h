// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/constraint.h"
#include "planning/score.h"

#include <vector>

namespace kv::planning {

// Every place where a rule speaks about a plan, and the score they add up to.
struct ScoreAnalysis
{
    Score score;
    QList<Match> matches;

    int costOf(int constraint) const; // of one rule, by its place in constraints()
    QMap<int, int> costs() const; // by rule, only those that cost
    QList<Match> broken() const; // of the hard rules
};

// Who could host when, by group; it does not depend on the evenings chosen, so it is worth keeping.
using Ability = std::vector<std::vector<std::vector<bool>>>;
Ability abilityOf(const Plan &plan);

// Applies all rules to the evenings of the plan.
ScoreAnalysis analyse(const Plan &plan);
ScoreAnalysis analyse(const Plan &plan, const Ability &ability);

// Why a rule speaks there, as a sentence in the reader's language.
QString reasonOf(const Plan &plan, const Match &match, const Names &names);

} // namespace kv::planning
