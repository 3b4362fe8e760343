// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/planner.h"

#include "planning/analysis.h"
#include "planning/constraints/constraints.h"
#include "planning/solver/coordination.h"
#include "planning/solver/tables.h"

#include <memory>

namespace kv::planning {
namespace {

int unfilledIn(const Plan &plan)
{
    int count = 0;
    for (const PlanGroup &group : plan.groups) {
        for (const Slot &slot : group.season)
            count += slot.evening ? 0 : 1;
    }
    return count;
}

// What the loads of locked meetings cost: no plan can change it, so the solver leaves it out.
int lockedLoadCost(Plan plan)
{
    for (PlanGroup &group : plan.groups) {
        for (Slot &slot : group.season)
            slot.evening = slot.locked;
    }
    int cost = 0;
    const ScoreAnalysis analysis = analyse(plan);
    for (const Match &match : analysis.matches) {
        if (constraints()[std::size_t(match.constraint)].shape == Constraint::Shape::ExpertLoad)
            cost += match.cost;
    }
    return cost;
}

// Stopped before there was anything to choose from: only what is locked.
Outcome nothingPlanned(const Plan &problem, const Ability &ability)
{
    Outcome outcome;
    outcome.plan = problem;
    for (PlanGroup &group : outcome.plan.groups) {
        for (Slot &slot : group.season)
            slot.evening = slot.locked;
    }
    outcome.score = analyse(outcome.plan, ability).score;
    outcome.unfilled = unfilledIn(outcome.plan);
    outcome.stopped = true;
    return outcome;
}

} // namespace

Outcome plan(const Plan &problem, const Limits &limits)
{
    Outcome outcome;
    outcome.plan = problem;
    if (problem.groups.isEmpty())
        return outcome;
    const auto shared = std::make_shared<const Plan>(problem);
    const Ability ability = abilityOf(problem);
    const int unit = solver::unitFor(problem);
    Q_ASSERT(unit > 0);
    std::vector<solver::GroupTable> tables;
    for (int group = 0; group < problem.groups.size(); ++group) {
        if (group > 0 && limits.stop && limits.stop())
            return nothingPlanned(problem, ability);
        tables.push_back(solver::compile(shared, ability, group, unit));
    }
    const solver::JointSolution joint = solver::coordinate(tables, limits);
    for (int group = 0; group < problem.groups.size(); ++group) {
        QList<Slot> &season = outcome.plan.groups[group].season;
        for (int slot = 0; slot < season.size(); ++slot)
            season[slot].evening = joint.evenings[std::size_t(group)][std::size_t(slot)];
    }
    outcome.score = analyse(outcome.plan, ability).score;
    outcome.bound = int((joint.bound + unit - 1) / unit) + lockedLoadCost(problem);
    outcome.unfilled = unfilledIn(outcome.plan);
    outcome.stopped = !outcome.proven() && limits.stop && limits.stop();
    Q_ASSERT(outcome.score.broken == 0);
    Q_ASSERT(outcome.score.objective == int(joint.cost / unit) + lockedLoadCost(problem));
    return outcome;
}

} // namespace kv::planning
