// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/explain.h"

#include "planning/constraints/constraints.h"
#include "planning/reasons.h"

#include <algorithm>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

// Who would be passed over: the first who could host that month and has had fewer turns.
QString passedOver(const Plan &plan, int group, int slot, const Ability &ability,
                   const Names &names)
{
    Plan strict = plan;
    strict.groups[group].season[slot].volunteer.reset();
    const ScoreAnalysis analysis = analyse(strict, ability);
    for (const Match &match : analysis.matches) {
        const bool isTurn
            = constraints()[std::size_t(match.constraint)].shape == Constraint::Shape::Rotation;
        if (isTurn && match.group == group && match.slot == slot)
            return reasonOf(strict, match, names);
    }
    return {};
}

} // namespace

WhatIf whatIfHosts(const Plan &found, int group, int slot, int candidate, const Names &names,
                   const Limits &limits)
{
    WhatIf answer;
    const QString hindrance = whyNotAble(found, group, slot, candidate, names);
    if (!hindrance.isEmpty()) {
        answer.sentences = {hindrance};
        return answer;
    }
    Plan problem = found;
    problem.groups[group].season[slot].volunteer = candidate;
    const Ability ability = abilityOf(found);
    const Outcome other = plan(problem, limits);
    const ScoreAnalysis before = analyse(found, ability);
    const ScoreAnalysis after = analyse(other.plan, ability);
    const auto &evening = other.plan.groups[group].season[slot].evening;
    if (!evening || evening->host != candidate) {
        answer.sentences
            = {Words::tr("It could host, but not on an evening that fits those around it.")};
        return answer;
    }
    answer.isPossible = true;
    answer.extra = after.score.objective - before.score.objective;
    if (const QString turn = passedOver(other.plan, group, slot, ability, names); !turn.isEmpty())
        answer.sentences.append(turn);
    // What gets worse, the worst first.
    QList<std::pair<int, int>> worse;
    const auto costsBefore = before.costs();
    const auto costsAfter = after.costs();
    for (auto cost = costsAfter.cbegin(); cost != costsAfter.cend(); ++cost) {
        const int difference = cost.value() - costsBefore.value(cost.key());
        if (difference > 0)
            worse.append({-difference, cost.key()});
    }
    std::sort(worse.begin(), worse.end());
    for (const auto &[difference, rule] : worse.mid(0, 3))
        answer.sentences.append(Words::tr("This would suffer: %1.")
                                    .arg(Text::tr(constraints()[std::size_t(rule)].title)));
    if (answer.sentences.isEmpty())
        answer.sentences.append(Words::tr("It would do just as well."));
    return answer;
}

} // namespace kv::planning
