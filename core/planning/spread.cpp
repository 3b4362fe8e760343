// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/spread.h"

#include "planning/analysis.h"
#include "planning/constraints/constraints.h"

#include <QSet>

namespace kv::planning {
namespace {

constexpr int attempts = 3; // each takes the doubles of one plan away; more hardly ever come

// Lets who hosts in a plan pass the months after, where nothing was told of them. Whether there was
// anything to pass.
bool passAfterHosting(PlanGroup &restricted, const PlanGroup &planned)
{
    bool changed = false;
    QSet<int> hosted;
    QSet<int> twice;
    for (const Slot &slot : planned.season) {
        const auto &evening = slot.locked ? slot.locked : slot.evening;
        if (!evening || !evening->host)
            continue;
        if (hosted.contains(*evening->host))
            twice.insert(*evening->host);
        hosted.insert(*evening->host);
    }
    hosted.clear();
    for (int s = 0; s < planned.season.size(); ++s) {
        Slot &slot = restricted.season[s];
        for (const int host : std::as_const(hosted)) {
            const bool stands
                = slot.locked || slot.volunteer == host || (slot.sent && slot.sent->host == host);
            if (stands || slot.passed.contains(host))
                continue;
            slot.passed.append(host);
            changed = true;
        }
        const auto &evening
            = planned.season[s].locked ? planned.season[s].locked : planned.season[s].evening;
        if (evening && evening->host && twice.contains(*evening->host))
            hosted.insert(*evening->host);
    }
    return changed;
}

// What the changed meetings of a repair cost; no change is made only to spread the turns.
qint64 costOfChanges(const Plan &plan)
{
    qint64 cost = 0;
    const ScoreAnalysis analysis = analyse(plan);
    for (const Match &match : analysis.matches) {
        const Constraint &rule = constraints()[std::size_t(match.constraint)];
        const bool isChange = rule.weight == &Weights::changeInvited
            || rule.weight == &Weights::changePromised || rule.weight == &Weights::changeAsked
            || rule.weight == &Weights::changeProposed;
        cost += isChange ? match.cost : 0;
    }
    return cost;
}

// The evenings found, in the problem as it was asked.
Outcome asAsked(Outcome outcome, const Plan &problem)
{
    for (int group = 0; group < problem.groups.size(); ++group) {
        for (int slot = 0; slot < problem.groups[group].season.size(); ++slot)
            outcome.plan.groups[group].season[slot].passed
                = problem.groups[group].season[slot].passed;
    }
    outcome.score = analyse(outcome.plan).score;
    return outcome;
}

} // namespace

Outcome planSpread(const Plan &problem, const Limits &limits)
{
    Outcome best = plan(problem, limits);
    Plan restricted = problem;
    for (int attempt = 0; attempt < attempts && !best.stopped; ++attempt) {
        bool changed = false;
        for (int group = 0; group < problem.groups.size(); ++group)
            changed
                = passAfterHosting(restricted.groups[group], best.plan.groups[group]) || changed;
        if (!changed)
            break;
        const Outcome next = asAsked(plan(restricted, limits), problem);
        if (next.stopped || next.unfilled > best.unfilled || next.score.broken > best.score.broken
            || costOfChanges(next.plan) > costOfChanges(best.plan))
            break;
        best = next;
    }
    return best;
}

} // namespace kv::planning
