// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/standing.h"

#include "planning/constraints/constraints.h"
#include "planning/fromregister.h"
#include "planning/planof.h"
#include "planning/reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

Result<Plan> yearOf(const Dataset &dataset, Id<CoreGroup> group, int year, QDate today)
{
    auto plan = planOf(dataset, group,
                       {{QDate(year, 1, 1), QDate(year, 12, 31)}, today, false, {}, false, {}});
    return plan;
}

} // namespace

Result<Standing> standingAround(const Dataset &dataset, Id<Meeting> id, QDate today)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting || !monthOf(*meeting).isValid())
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    const auto year = yearOf(dataset, meeting->group, monthOf(*meeting).year(), today);
    if (!year)
        return year.error();
    Standing standing{*year, -1};
    QList<Slot> &season = standing.plan.groups.first().season;
    // Months that are still to be planned would be filled by each answer, and be its only word.
    season.removeIf([&](const Slot &slot) {
        return !slot.evening && !slot.locked && slot.meeting != id.toString();
    });
    for (int slot = 0; slot < season.size(); ++slot) {
        if (season[slot].meeting == id.toString())
            standing.slot = slot;
    }
    if (standing.slot < 0) // cancelled
        return Error{ErrorCode::NothingToDo, {}};
    return standing;
}

Why whyThis(const Plan &plan, int group, int slot, const Names &names, const Limits &limits)
{
    Why why;
    const Ability ability = abilityOf(plan);
    why.reasons = reasonsFor(plan, ability, group, slot, names);
    const ScoreAnalysis analysis = analyse(plan, ability);
    for (const Match &match : analysis.broken()) {
        if (match.group == group && match.slot == slot)
            why.conflicts.append(reasonOf(plan, match, names));
    }
    for (const Part part : {Part::Host, Part::Date, Part::Theme}) {
        if (limits.stop && limits.stop())
            break;
        if (auto next = nextBest(plan, group, slot, part, names, limits))
            why.nextBest.append(*next);
    }
    return why;
}

WhatIf whyNotHost(const Plan &plan, int group, int slot, Id<Company> company,
                  const QString &companyName, const Names &names, const Limits &limits)
{
    const QList<Candidate> &candidates = plan.groups[group].candidates;
    for (int candidate = 0; candidate < candidates.size(); ++candidate) {
        if (candidates[candidate].id == company.toString())
            return whatIf(plan, group, slot, {candidate, {}, {}}, names, limits);
    }
    WhatIf answer;
    answer.sentences
        = {Words::tr("%1 is not a member of the group in this season.").arg(companyName)};
    return answer;
}

QMap<Id<Meeting>, QStringList> conflictsIn(const Dataset &dataset, Id<CoreGroup> group, int year,
                                           QDate today, const Names &names)
{
    QMap<Id<Meeting>, QStringList> conflicts;
    const auto plan = yearOf(dataset, group, year, today);
    if (!plan)
        return conflicts;
    for (const Match &match : analyse(*plan).broken()) {
        const Constraint &rule = constraints()[std::size_t(match.constraint)];
        // What speaks against a single meeting shows without planning; so do meetings too near each
        // other, also those that the planner may not move.
        if (rule.shape == Constraint::Shape::OneMeeting || rule.id == "enough-days-between")
            continue;
        const Id<Meeting> meeting(QUuid(plan->groups.first().season[match.slot].meeting));
        const QString reason = reasonOf(*plan, match, names);
        if (!conflicts[meeting].contains(reason))
            conflicts[meeting].append(reason);
    }
    return conflicts;
}

} // namespace kv::planning
