// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/explain.h"

#include "planning/ability.h"
#include "planning/constraints/constraints.h"
#include "planning/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr int sentencesShown = 4;
constexpr int stepsOfAnswer = 16;
// More than most wishes weigh, less than a month without a meeting: few other meetings change for
// an answer, but no month is left empty for it. The weight of a changed date in the case format.
constexpr int changeCost = 40;

// Those who could host that month and have had fewer turns than the candidate.
QStringList passedOver(const Plan &plan, int group, int slot, int candidate)
{
    const PlanGroup &ofGroup = plan.groups[group];
    QList<int> turns;
    for (const Candidate &each : ofGroup.candidates)
        turns.append(each.turns);
    for (int s = 0; s < ofGroup.season.size(); ++s) {
        const Slot &each = ofGroup.season[s];
        if (each.locked && each.locked->host)
            ++turns[*each.locked->host];
        else if (s < slot && each.evening && each.evening->host)
            ++turns[*each.evening->host];
    }
    const auto able = abilityOf(plan, group);
    QStringList names;
    for (int other = 0; other < turns.size(); ++other) {
        if (able[std::size_t(slot)][std::size_t(other)] && turns[other] < turns[candidate])
            names.append(ofGroup.candidates[other].name);
    }
    return names;
}

// A company that would host in another month of the season too.
void addSecondTime(QStringList &sentences, const PlanGroup &group, int slot, int candidate,
                   const Names &names)
{
    for (int s = 0; s < group.season.size(); ++s) {
        const Slot &each = group.season[s];
        if (s != slot && each.evening && each.evening->host == candidate) {
            sentences.append(Words::tr("%1 would host twice in this season: in %2 too.")
                                 .arg(group.candidates[candidate].name,
                                      names.monthAndYear(each.month, each.year)));
            return;
        }
    }
}

// What stands in the way of an evening for the group, whoever hosts it.
QString whyNotDay(const Plan &plan, int group, int slot, QDate day, const Names &names)
{
    const Evening evening{day, {}, {}, {}};
    const Sitting sitting(plan, group, slot, &evening, Facet::Date);
    for (const Constraint &rule : dateRules()) {
        if (rule.one(sitting) > 0)
            return rule.whyOne(names, sitting);
    }
    return {};
}

// A meeting that a person has pinned may be asked about as if it were not.
void release(Slot &slot)
{
    slot.locked.reset();
    slot.pinned = false;
    slot.volunteer.reset();
    slot.onlyDate.reset();
    slot.onlyTheme.reset();
}

bool isFact(const Slot &slot)
{
    return slot.locked && !slot.pinned;
}

// The season as a question about one slot: all others stay as they are where they can, so that the
// answer tells of that choice and not of a season shuffled anew.
Plan questionAbout(const Plan &found, int group, int slot)
{
    Plan problem = found;
    for (PlanGroup &ofGroup : problem.groups) {
        for (Slot &each : ofGroup.season) {
            if (!each.evening || each.locked || &each == &problem.groups[group].season[slot])
                continue;
            each.sent = each.evening;
            each.promise = each.promise.value_or(Promise::Proposed);
        }
    }
    Slot &asked = problem.groups[group].season[slot];
    release(asked);
    asked.sent.reset();
    asked.promise.reset();
    asked.keepsHost = false;
    problem.weights.changeProposed = changeCost;
    problem.weights.changeAsked = 2 * changeCost;
    problem.weights.changePromised = 4 * changeCost;
    problem.weights.changeInvited = 8 * changeCost;
    return problem;
}

// The plan as found, judged as if nobody had chosen anything of the slot; and the same with the
// evenings of an answer.
struct Compared
{
    Plan before;
    Plan after;
};

Compared compared(const Plan &found, const Plan &answer, int group, int slot)
{
    Compared both{found, found};
    release(both.before.groups[group].season[slot]);
    both.after = both.before;
    for (int g = 0; g < found.groups.size(); ++g) {
        for (int s = 0; s < found.groups[g].season.size(); ++s)
            both.after.groups[g].season[s].evening = answer.groups[g].season[s].evening;
    }
    return both;
}

bool has(const Evening &evening, const Choice &choice)
{
    return (!choice.host || evening.host == choice.host)
        && (!choice.date || evening.date == *choice.date)
        && (!choice.theme || evening.theme == choice.theme);
}

QString hindranceOf(const Plan &found, int group, int slot, const Choice &choice,
                    const Names &names)
{
    if (isFact(found.groups[group].season[slot]))
        return Words::tr("This meeting has been held: it stays as it is.");
    if (choice.date) {
        const QString day = whyNotDay(found, group, slot, *choice.date, names);
        if (!day.isEmpty())
            return day;
    }
    if (choice.host && choice.date) {
        const Evening evening{*choice.date, choice.host, {}, {}};
        if (const Constraint *rule = firstHindrance(found, group, slot, *choice.host, *choice.date))
            return rule->whyOne(names, Sitting(found, group, slot, &evening));
        return {};
    }
    return choice.host ? whyNotAble(found, group, slot, *choice.host, names) : QString();
}

// Ends after so many steps, counted rather than timed: the same question has the same answer
// everywhere. Nearly all are answered sooner, with proof.
Limits inSteps(Limits limits)
{
    limits.stop = [asked = std::make_shared<int>(0), stop = limits.stop] {
        return ++*asked > stepsOfAnswer || (stop && stop());
    };
    return limits;
}

} // namespace

Limits quickLimits()
{
    Limits limits;
    limits.rounds = 12;
    limits.joint = 2;
    limits.labels = 4000;
    limits.nearby = 0;
    limits.parts = 0;
    return limits;
}

WhatIf whatIf(const Plan &found, int group, int slot, const Choice &choice, const Names &names,
              const Limits &limits)
{
    WhatIf answer;
    const Slot &now = found.groups[group].season[slot];
    if (now.evening && has(*now.evening, choice)) {
        answer.isPossible = true;
        answer.evening = now.evening;
        answer.sentences = {Words::tr("It is so in this plan.")};
        return answer;
    }
    if (const QString hindrance = hindranceOf(found, group, slot, choice, names);
        !hindrance.isEmpty()) {
        answer.sentences = {hindrance};
        return answer;
    }
    Plan problem = questionAbout(found, group, slot);
    Slot &asked = problem.groups[group].season[slot];
    asked.volunteer = choice.host;
    asked.onlyDate = choice.date;
    asked.onlyTheme = choice.theme;
    const Compared plans = compared(found, plan(problem, inSteps(limits)).plan, group, slot);
    answer.evening = plans.after.groups[group].season[slot].evening;
    if (!answer.evening || !has(*answer.evening, choice)) {
        answer.sentences
            = {choice.host
                   ? Words::tr("It could host, but not on an evening that fits those around it.")
                   : Words::tr("It does not fit with the meetings around it.")};
        return answer;
    }
    answer.isPossible = true;
    const Difference difference = differenceOf(plans.before, plans.after, group, slot, names);
    answer.extra = difference.extra;
    answer.rules = difference.rules;
    if (choice.host) {
        const QStringList waiting = passedOver(plans.after, group, slot, *choice.host);
        if (waiting.size() > 1)
            answer.sentences.append(Words::tr("%1 would host before %n others that still wait: %2.",
                                              nullptr, int(waiting.size()))
                                        .arg(found.groups[group].candidates[*choice.host].name,
                                             waiting.mid(0, 3).join(QLatin1String(", "))));
    }
    const bool namesQueue = !answer.sentences.isEmpty();
    if (choice.host)
        addSecondTime(answer.sentences, plans.after.groups[group], slot, *choice.host, names);
    for (qsizetype i = 0; i < difference.worse.size(); ++i) {
        // The queue has been told of, with all who wait.
        if (namesQueue && i == 0 && difference.rules.first().isHard)
            continue;
        answer.sentences.append(difference.worse[i]);
    }
    answer.sentences = answer.sentences.mid(0, sentencesShown);
    if (difference.isBetter())
        answer.sentences = QStringList{Words::tr("By the rules it would even be better.")}
            + difference.better.mid(0, 2) + answer.sentences;
    else if (answer.sentences.isEmpty())
        answer.sentences.append(Words::tr("It would do just as well."));
    if (difference.otherMonths > 0)
        answer.sentences.append(Words::tr("At best %n other month(s) would change with it.",
                                          nullptr, difference.otherMonths));
    return answer;
}

std::optional<NextBest> nextBest(const Plan &found, int group, int slot, Part part,
                                 const Names &names, const Limits &limits)
{
    const Slot &now = found.groups[group].season[slot];
    if (!now.evening || isFact(now) || (part == Part::Host && !now.evening->host)
        || (part == Part::Theme && !now.evening->theme))
        return std::nullopt;
    Plan problem = questionAbout(found, group, slot);
    Slot &asked = problem.groups[group].season[slot];
    switch (part) {
    case Part::Host:
        asked.passed.append(*now.evening->host);
        break;
    case Part::Date:
        asked.volunteer = now.evening->host;
        problem.groups[group].closed.insert(now.evening->date, QString());
        break;
    case Part::Theme:
        asked.volunteer = now.evening->host;
        asked.onlyDate = now.evening->date;
        asked.avoidTheme = now.evening->theme;
        break;
    }
    const Compared plans = compared(found, plan(problem, inSteps(limits)).plan, group, slot);
    NextBest next{part, plans.after.groups[group].season[slot].evening, 0, {}, {}};
    const Difference difference = differenceOf(plans.before, plans.after, group, slot, names);
    next.extra = difference.extra;
    next.rules = difference.rules;
    if (!next.evening) {
        next.sentence = part == Part::Host
            ? Words::tr("No other company could host then; the month would have no meeting.")
            : Words::tr("No other evening would do; the month would have no meeting.");
        return next;
    }
    const QString because = difference.isBetter() ? Words::tr("By the rules it would be better.")
        : difference.worse.isEmpty()              ? Words::tr("It would do just as well.")
                                                  : difference.worse.first();
    switch (part) {
    case Part::Host:
        next.sentence
            = Words::tr("Next best host: %1. %2")
                  .arg(next.evening->host ? found.groups[group].candidates[*next.evening->host].name
                                          : Words::tr("none"),
                       because);
        break;
    case Part::Date:
        next.sentence
            = Words::tr("Next best evening: %1. %2").arg(names.of(next.evening->date), because);
        break;
    case Part::Theme:
        next.sentence = Words::tr("Next best theme: %1. %2")
                            .arg(next.evening->theme ? found.themes[*next.evening->theme].name
                                                     : Words::tr("open"),
                                 because);
        break;
    }
    return next;
}

Plan withChoice(const Plan &found, int group, int slot, const Choice &choice)
{
    Plan other = found;
    Slot &at = other.groups[group].season[slot];
    if (isFact(at))
        return other;
    Evening evening = at.evening.value_or(Evening());
    release(at);
    if (choice.host)
        evening.host = choice.host;
    if (choice.date)
        evening.date = *choice.date;
    if (choice.theme)
        evening.theme = choice.theme;
    if (evening.date.isValid())
        at.evening = evening;
    return other;
}

} // namespace kv::planning
