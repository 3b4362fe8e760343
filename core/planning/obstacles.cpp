// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/obstacles.h"

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
    Q_DECLARE_TR_FUNCTIONS(Clash)
};

constexpr int stepsOfAnswer = 24;
constexpr int anyGap = 1000; // days: no limit

// What of a company keeps it from some evening of the season.
bool isLimited(const Plan &plan, const Candidate &company)
{
    const PlanGroup &group = plan.groups.first();
    const bool isSmall
        = !company.hostsElsewhere && company.capacity && *company.capacity < group.attendance;
    return isSmall || !company.away.isEmpty() || company.weekdays != NumberSet::weekdays()
        || company.months != NumberSet::months();
}

void openDays(QMap<QDate, QString> &closed, const Slot &slot)
{
    for (const QDate day : daysOf(slot))
        closed.remove(day);
}

void liftCompany(PlanGroup &group, int index)
{
    Candidate &company = group.candidates[index];
    company.away.clear();
    company.weekdays = NumberSet::weekdays();
    company.months = NumberSet::months();
    company.hostsElsewhere = true;
    for (Slot &slot : group.season)
        slot.passed.removeAll(index);
}

// Those whose turn it is in a month, as far as the season has been planned before it.
QStringList whoseTurn(const Plan &plan, int slot)
{
    const PlanGroup &group = plan.groups.first();
    QList<int> turns;
    for (const Candidate &candidate : group.candidates)
        turns.append(candidate.turns);
    for (int s = 0; s < group.season.size(); ++s) {
        const Slot &each = group.season[s];
        const auto &evening = each.locked ? each.locked : each.evening;
        if (evening && evening->host && (each.locked || s < slot))
            ++turns[*evening->host];
    }
    const auto able = abilityOf(plan, 0)[std::size_t(slot)];
    std::optional<int> fewest;
    for (int company = 0; company < turns.size(); ++company) {
        if (able[std::size_t(company)])
            fewest = fewest ? std::min(*fewest, turns[company]) : turns[company];
    }
    QStringList names;
    for (int company = 0; company < turns.size(); ++company) {
        if (able[std::size_t(company)] && turns[company] == fewest)
            names.append(group.candidates[company].name);
    }
    return names;
}

// "Alfa Oy can host on: 4.3., 9.3."
QString daysOfCompany(const Plan &plan, int slot, int company, const Names &names)
{
    QStringList days;
    for (const QDate day : planning::openDays(plan, 0, slot)) {
        if (!firstHindrance(plan, 0, slot, company, day))
            days.append(names.shortly(day));
    }
    return Names::ended(
        Words::tr("%1 could host only on these evenings: %2.")
            .arg(plan.groups.first().candidates[company].name, days.join(QLatin1String(", "))));
}

// The closed days of a month and why: "winter break 1–5 March".
QString closedDays(const Plan &plan, int slot, const Names &names)
{
    const PlanGroup &group = plan.groups.first();
    QStringList parts;
    QString reason;
    QDate first;
    QDate last;
    const auto finish = [&] {
        if (first.isValid())
            parts.append(reason.isEmpty() ? names.range(first, last)
                                          : reason + u' ' + names.range(first, last));
        first = {};
    };
    for (const QDate day : daysOf(group.season[slot])) {
        if (!group.weekdays.contains(day.dayOfWeek()))
            continue;
        const QMap<QDate, QString> &area = plan.areas[group.area].closed;
        const QString why = plan.calendar.value(day, area.value(day, group.closed.value(day)));
        const bool isClosed
            = plan.calendar.contains(day) || area.contains(day) || group.closed.contains(day);
        if (!isClosed || why != reason)
            finish();
        if (!isClosed)
            continue;
        first = first.isValid() ? first : day;
        last = day;
        reason = why;
    }
    finish();
    return Names::ended(
        Words::tr("Closed days in %1: %2.")
            .arg(names.monthAndYear(group.season[slot].month, group.season[slot].year),
                 parts.join(QLatin1String(", "))));
}

} // namespace

QList<Obstacle> obstaclesIn(const Plan &plan)
{
    using Kind = Obstacle::Kind;
    const PlanGroup &group = plan.groups.first();
    QList<Obstacle> all;
    for (const Kind kind : {Kind::Queue, Kind::DaysBetween, Kind::MostDaysBetween, Kind::ThemeLimit,
                            Kind::ThemeSource, Kind::Weekdays})
        all.append({kind, -1, -1});
    if (group.previous)
        all.append({Kind::LastSeason, -1, -1});
    for (int slot = 0; slot < group.season.size(); ++slot) {
        all.append({Kind::ClosedDays, slot, -1});
        if (!plan.advisors[group.advisor].away.isEmpty())
            all.append({Kind::Advisor, slot, -1});
    }
    for (int company = 0; company < group.candidates.size(); ++company) {
        if (isLimited(plan, group.candidates[company]))
            all.append({Kind::Company, -1, company});
    }
    return all;
}

void lift(Plan &plan, const Obstacle &obstacle)
{
    PlanGroup &group = plan.groups.first();
    switch (obstacle.kind) {
    case Obstacle::Kind::Queue:
        for (Slot &slot : group.season)
            slot.isOutOfTurn = true;
        return;
    case Obstacle::Kind::DaysBetween:
        group.minGap = 1; // two on one evening is the advisor's matter
        return;
    case Obstacle::Kind::MostDaysBetween:
        group.maxGap = anyGap;
        return;
    case Obstacle::Kind::ThemeLimit:
        group.themeLimit = int(group.season.size());
        return;
    case Obstacle::Kind::ThemeSource:
        group.themeMayStayOpen = true;
        return;
    case Obstacle::Kind::Weekdays:
        group.weekdays = NumberSet::weekdays();
        return;
    case Obstacle::Kind::ClosedDays:
        for (auto *closed : {&plan.calendar, &plan.areas[group.area].closed, &group.closed})
            openDays(*closed, group.season[obstacle.slot]);
        return;
    case Obstacle::Kind::Advisor: {
        // Away in the other months only.
        const Slot &slot = group.season[obstacle.slot];
        const QDate first(slot.year, slot.month, 1);
        const QDate last(slot.year, slot.month, first.daysInMonth());
        QList<Span> away;
        for (const Span &span : plan.advisors[group.advisor].away) {
            if (!span.first || *span.first < first)
                away.append(
                    {span.first,
                     span.last ? std::min(*span.last, first.addDays(-1)) : first.addDays(-1)});
            if (!span.last || *span.last > last)
                away.append({span.first ? std::max(*span.first, last.addDays(1)) : last.addDays(1),
                             span.last});
        }
        plan.advisors[group.advisor].away = away;
        return;
    }
    case Obstacle::Kind::LastSeason:
        group.previous.reset();
        return;
    case Obstacle::Kind::Company:
        liftCompany(group, obstacle.company);
        return;
    }
}

QString describe(const Plan &plan, const Obstacle &obstacle, int slot, const Names &names)
{
    const PlanGroup &group = plan.groups.first();
    const Slot &at = group.season[slot];
    const QString month = names.monthAndYear(at.month, at.year);
    switch (obstacle.kind) {
    case Obstacle::Kind::Queue: {
        const QStringList waiting = whoseTurn(plan, slot);
        return waiting.isEmpty()
            ? Words::tr("Nobody hosts again before those who still wait.")
            : Words::tr("In %1 it is the turn of: %2. Nobody hosts again before them.")
                  .arg(month, waiting.join(QLatin1String(", ")));
    }
    case Obstacle::Kind::DaysBetween:
        return Words::tr("Between two meetings there are at least %n day(s).", nullptr,
                         group.minGap);
    case Obstacle::Kind::MostDaysBetween:
        return Words::tr("Between two meetings there are at most %n day(s).", nullptr,
                         group.maxGap);
    case Obstacle::Kind::ThemeLimit:
        return Words::tr("A theme comes up at most %n time(s) in a season.", nullptr,
                         group.themeLimit);
    case Obstacle::Kind::ThemeSource:
        return Words::tr("Every meeting has a theme that its host or the group offers.");
    case Obstacle::Kind::Weekdays: {
        QStringList days;
        for (int day = 1; day <= 7; ++day) {
            if (group.weekdays.contains(day))
                days.append(names.weekday(day));
        }
        return Words::tr("The group meets on these weekdays: %1.")
            .arg(days.join(QLatin1String(", ")));
    }
    case Obstacle::Kind::ClosedDays:
        return closedDays(plan, obstacle.slot, names);
    case Obstacle::Kind::Advisor:
        return Words::tr("The advisor is away in %1.")
            .arg(names.monthAndYear(group.season[obstacle.slot].month,
                                    group.season[obstacle.slot].year));
    case Obstacle::Kind::LastSeason:
        return Words::tr("The meeting before was on %1.").arg(names.of(group.previous->date));
    case Obstacle::Kind::Company: {
        const QString hindrance = whyNotAble(plan, 0, slot, obstacle.company, names);
        return hindrance.isEmpty() ? daysOfCompany(plan, slot, obstacle.company, names) : hindrance;
    }
    }
    Q_UNREACHABLE();
}

Fill canBeFilled(Plan plan, const Limits &limits)
{
    Weights none;
    for (const Constraint &rule : constraints()) {
        if (!rule.isHard())
            none.*rule.weight = 0;
    }
    none.unfilled = 1;
    plan.weights = none;
    for (PlanGroup &group : plan.groups) {
        for (Slot &slot : group.season) {
            slot.evening = slot.locked;
            slot.sent = slot.keepsHost ? slot.sent : std::nullopt;
            slot.promise.reset();
        }
    }
    Limits quick = limits;
    quick.joint = 0;
    quick.rounds = std::min(limits.rounds, 12);
    quick.labels = std::min(limits.labels, 20000);
    quick.nearby = 0;
    quick.parts = 0;
    quick.progress = {};
    quick.stop = [asked = std::make_shared<int>(0), stop = limits.stop] {
        return ++*asked > stepsOfAnswer || (stop && stop());
    };
    const Outcome outcome = planning::plan(plan, quick);
    if (outcome.unfilled == 0)
        return Fill::Possible;
    return outcome.bound > 0 ? Fill::Impossible : Fill::Unknown;
}

} // namespace kv::planning
