// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/reasons.h"

#include "planning/ability.h"
#include "planning/constraints/constraints.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

int monthsBetween(QDate earlier, QDate later)
{
    const int months = (later.year() - earlier.year()) * 12 + later.month() - earlier.month();
    return later.day() < earlier.day() ? months - 1 : months;
}

// Turns of each candidate when the slot's turn comes, as the rotation counts them.
QList<int> turnsAt(const PlanGroup &group, int slot)
{
    QList<int> turns;
    for (const Candidate &candidate : group.candidates)
        turns.append(candidate.turns);
    for (int s = 0; s < group.season.size(); ++s) {
        const Slot &each = group.season[s];
        if (each.locked && each.locked->host)
            ++turns[*each.locked->host];
        else if (s < slot && each.evening && each.evening->host)
            ++turns[*each.evening->host];
    }
    return turns;
}

// When a candidate hosts last before a slot, in this season too.
std::optional<QDate> lastHostedBefore(const PlanGroup &group, int slot, int host)
{
    std::optional<QDate> last = group.candidates[host].lastHosted;
    for (int s = 0; s < slot; ++s) {
        const auto &evening
            = group.season[s].locked ? group.season[s].locked : group.season[s].evening;
        if (evening && evening->host == host)
            last = last ? std::max(*last, evening->date) : evening->date;
    }
    return last;
}

// Whether one comes before another in the queue of a slot.
bool goesBefore(const PlanGroup &group, const QList<int> &turns, int one, int other)
{
    if (turns[one] != turns[other])
        return turns[one] < turns[other];
    return group.candidates[one].rank < group.candidates[other].rank;
}

QString waiting(const PlanGroup &group, int slot, const std::vector<bool> &able, const Names &names)
{
    const Slot &at = group.season[slot];
    const int host = *at.evening->host;
    const Candidate &candidate = group.candidates[host];
    if (at.volunteer == host)
        return Words::tr("Chosen for this month, whatever the queue says.");
    if (at.keepsHost && at.sent && at.sent->host == host)
        return Words::tr("Has been asked already.");
    const QList<int> turns = turnsAt(group, slot);
    const std::optional<QDate> last = lastHostedBefore(group, slot, host);
    if (!last && turns[host] == 0) {
        return candidate.memberSince
            ? Words::tr("Has not hosted yet; a member since %1.").arg(candidate.memberSince->year())
            : Words::tr("Has not hosted yet.");
    }
    if (!last)
        return Words::tr("Turns counted for it so far: %1; no day of hosting is known.")
            .arg(turns[host]);
    const int months = monthsBetween(*last, at.evening->date);
    bool isFirst = true;
    for (int other = 0; other < group.candidates.size(); ++other) {
        if (other != host && able[std::size_t(other)] && goesBefore(group, turns, other, host))
            isFirst = false;
    }
    return isFirst
        ? Words::tr("Has waited longest for its turn, %n month(s).", nullptr, months)
        : Words::tr("Has waited %n month(s) since it hosted last, in %1.", nullptr, months)
              .arg(names.monthAndYear(last->month(), last->year())); // of old turns all one knows
}

void addWishes(QStringList &reasons, const PlanGroup &group, int slot, const Names &names)
{
    const Slot &at = group.season[slot];
    const Candidate &host = group.candidates[*at.evening->host];
    if (!host.preferMonths.isEmpty())
        reasons.append(host.preferMonths.contains(at.month)
                           ? Words::tr("Wished for this month.")
                           : Words::tr("Wished for another month, but it could not be."));
    const int weekday = at.evening->date.dayOfWeek();
    if (!host.preferWeekdays.isEmpty())
        reasons.append(host.preferWeekdays.contains(weekday)
                           ? Words::tr("Wished for this weekday: %1.").arg(names.weekday(weekday))
                           : Words::tr("Wished for another weekday, but it could not be."));
    QStringList impossible;
    for (int day = 1; day <= 7; ++day) {
        if (group.weekdays.contains(day) && !host.weekdays.contains(day))
            impossible.append(names.weekday(day));
    }
    if (!impossible.isEmpty())
        reasons.append(
            Words::tr("Not possible for it: %1.").arg(impossible.join(QLatin1String(", "))));
    if (host.capacity && *host.capacity < group.attendance)
        reasons.append(Words::tr("It has room for %1 and %2 are expected: book a room elsewhere.")
                           .arg(*host.capacity)
                           .arg(group.attendance));
    else if (host.hostsElsewhere)
        reasons.append(Words::tr("Hosts elsewhere: book a room."));
    else if (!host.capacity)
        reasons.append(Words::tr("Its room is not known: ask how many fit in."));
}

void addTheme(QStringList &reasons, const Plan &plan, const PlanGroup &group,
              const Evening &evening)
{
    if (!evening.theme)
        return;
    const QString name = plan.themes[*evening.theme].name;
    if (evening.host && group.candidates[*evening.host].offers.contains(*evening.theme))
        reasons.append(Words::tr("Offers this theme itself: %1.").arg(name));
    else if (const int votes = group.votesOf(evening.theme); votes > 0)
        reasons.append(Words::tr("The theme %1 has %n vote(s).", nullptr, votes).arg(name));
}

bool isEverAble(const std::vector<std::vector<bool>> &bySlot, int candidate)
{
    return std::any_of(bySlot.begin(), bySlot.end(),
                       [&](const std::vector<bool> &able) { return able[std::size_t(candidate)]; });
}

// Those before the host in the queue who cannot come that month, and why: at most two. Who can
// never come is told of once, by neverAble().
void addPassedOver(QStringList &reasons, const Plan &plan, const Ability &ability, int groupIndex,
                   int slot, const Names &names)
{
    const PlanGroup &group = plan.groups[groupIndex];
    const int host = *group.season[slot].evening->host;
    const QList<int> turns = turnsAt(group, slot);
    const auto &bySlot = ability[std::size_t(groupIndex)];
    QList<int> before;
    for (int other = 0; other < group.candidates.size(); ++other) {
        if (other != host && !bySlot[std::size_t(slot)][std::size_t(other)]
            && isEverAble(bySlot, other) && goesBefore(group, turns, other, host))
            before.append(other);
    }
    std::sort(before.begin(), before.end(),
              [&](int a, int b) { return goesBefore(group, turns, a, b); });
    for (const int other : before.mid(0, 2))
        reasons.append(whyNotAble(plan, groupIndex, slot, other, names));
}

} // namespace

QString whyNotAble(const Plan &plan, int group, int slot, int candidate, const Names &names)
{
    const QList<QDate> days = openDays(plan, group, slot);
    const PlanGroup &ofGroup = plan.groups[group];
    const Slot &at = ofGroup.season[slot];
    if (days.isEmpty())
        return Words::tr("The group has no free evening in this month: %1.")
            .arg(names.monthAndYear(at.month, at.year));
    // The rule that stands in the way on most evenings says it best.
    QMap<QByteArray, int> hindrances;
    QMap<QByteArray, QString> words;
    for (const QDate day : days) {
        const Constraint *rule = firstHindrance(plan, group, slot, candidate, day);
        if (!rule)
            return {};
        const Evening evening{day, candidate, {}, {}};
        ++hindrances[rule->id];
        if (!words.contains(rule->id))
            words.insert(rule->id, rule->whyOne(names, Sitting(plan, group, slot, &evening)));
    }
    const Candidate &company = ofGroup.candidates[candidate];
    if (hindrances.firstKey() == "host-is-available" && hindrances.size() == 1) {
        for (const Span &span : company.away) {
            if (span.first && span.last && span.covers(days.first()) && span.covers(days.last()))
                return Names::ended(Words::tr("%1 is away %2.")
                                        .arg(company.name, names.range(*span.first, *span.last)));
        }
        return Words::tr("%1 is away on every evening of this month: %2.")
            .arg(company.name, names.monthAndYear(at.month, at.year));
    }
    const auto most = std::max_element(hindrances.cbegin(), hindrances.cend());
    return words.value(most.key());
}

QStringList reasonsFor(const Plan &plan, const Ability &ability, int group, int slot,
                       const Names &names)
{
    const PlanGroup &ofGroup = plan.groups[group];
    const Slot &at = ofGroup.season[slot];
    QStringList reasons;
    if (at.locked && !at.pinned)
        return {at.needsHost ? Words::tr("Held: it stays as it is.") : Words::tr("Needs no host.")};
    if (at.locked) {
        return {at.pinReason.isEmpty()
                    ? Words::tr("Pinned: it stays as it is.")
                    : Words::tr("Pinned: it stays as it is. Reason: %1.").arg(at.pinReason)};
    }
    if (!at.evening)
        return whyEmpty(plan, ability, group, slot, names);
    const auto &able = ability[std::size_t(group)][std::size_t(slot)];
    if (at.evening->host) {
        reasons.append(waiting(ofGroup, slot, able, names));
        addWishes(reasons, ofGroup, slot, names);
        addPassedOver(reasons, plan, ability, group, slot, names);
    } else {
        reasons.append(Words::tr("Needs no host."));
    }
    addTheme(reasons, plan, ofGroup, *at.evening);
    return reasons;
}

QStringList neverAble(const Plan &plan, const Ability &ability, int group, const Names &names)
{
    QStringList words;
    const PlanGroup &ofGroup = plan.groups[group];
    const auto &bySlot = ability[std::size_t(group)];
    // Told of a month that is still to be planned: what is held says nothing of who could host.
    int open = 0;
    while (open < ofGroup.season.size() && openDays(plan, group, open).isEmpty())
        ++open;
    if (open == ofGroup.season.size())
        return {};
    for (int candidate = 0; candidate < ofGroup.candidates.size() && !bySlot.empty(); ++candidate) {
        const Candidate &company = ofGroup.candidates[candidate];
        if (!company.canHost || isEverAble(bySlot, candidate))
            continue;
        const bool isSmall
            = !company.hostsElsewhere && company.capacity && *company.capacity < ofGroup.attendance;
        words.append(
            isSmall ? Words::tr("%1 has room for %2 only. Mark that it hosts elsewhere, and its "
                                "turn comes.")
                          .arg(company.name)
                          .arg(*company.capacity)
                    : whyNotAble(plan, group, open, candidate, names));
    }
    words.removeAll(QString());
    return words;
}

QStringList whyEmpty(const Plan &plan, const Ability &ability, int group, int slot,
                     const Names &names)
{
    const PlanGroup &ofGroup = plan.groups[group];
    const Slot &at = ofGroup.season[slot];
    const QString month = names.monthAndYear(at.month, at.year);
    if (openDays(plan, group, slot).isEmpty())
        return {Words::tr("The group has no free evening in this month: %1.").arg(month)};
    const auto &able = ability[std::size_t(group)][std::size_t(slot)];
    QStringList reasons;
    QStringList couldHost;
    for (int candidate = 0; candidate < ofGroup.candidates.size(); ++candidate) {
        if (able[std::size_t(candidate)])
            couldHost.append(ofGroup.candidates[candidate].name);
        else
            reasons.append(whyNotAble(plan, group, slot, candidate, names));
    }
    if (couldHost.isEmpty()) {
        reasons.prepend(Words::tr("No company can host in this month: %1.").arg(month));
        return reasons;
    }
    return {
        Words::tr(
            "Some could host in %1, but not on an evening that is far enough from the others and "
            "in turn: %2. Pin one of them to it to pass the queue, or allow other gaps.")
            .arg(month, couldHost.join(QLatin1String(", ")))};
}

} // namespace kv::planning
