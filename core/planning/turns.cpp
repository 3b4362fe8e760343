// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/turns.h"

#include "domain/firstofmonth.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

namespace kv::planning {
namespace {

using Counts = QMap<Id<Company>, TurnCount>;

// Something that moves a turn count: turns taken or credited, or a membership that begins.
struct Event
{
    QDate day;
    Id<Company> company;
    int turns = 0;
    bool joins = false;
    bool hosts = false; // a real hosting: it moves "last hosted" too
};

bool takesTurn(const Meeting &meeting)
{
    return !meeting.host.isNull() && meeting.state != MeetingState::Cancelled;
}

bool isIn(const DateRange &season, QDate day)
{
    return day.isValid() && season.contains(day);
}

QDate dayOf(const Meeting &meeting)
{
    return meeting.date.isValid() ? meeting.date : meeting.month;
}

QList<Event> eventsOf(const Dataset &dataset, Id<CoreGroup> group,
                      const std::function<bool(const Meeting &)> &counts)
{
    QList<Event> events;
    for (const Membership &membership : dataset.memberships) {
        if (membership.group == group && membership.state == MembershipState::Member)
            events.append(
                {membership.from, membership.company, membership.creditedTurns, true, false});
    }
    for (const HostTurn &turn : dataset.hostTurns) {
        if (turn.group != group)
            continue;
        if (turn.kind == HostTurnKind::HostedBefore)
            events.append({turn.date, turn.company, turn.count, false, true});
        else if (turn.kind == HostTurnKind::Credited)
            events.append({turn.date, turn.company, turn.count, false, false});
        else if (turn.kind == HostTurnKind::MovedToEnd)
            events.append(
                {turn.date, turn.company, 1, false, true}); // behind all, as if it had hosted
    }
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group && takesTurn(meeting) && counts(meeting))
            events.append({dayOf(meeting), meeting.host, 1, false, true});
    }
    // Who joins on the day of a meeting finds it in the counts. An unknown day lies before all
    // others.
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return a.day != b.day ? a.day < b.day : a.joins < b.joins;
    });
    return events;
}

bool isMemberOn(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group, QDate day)
{
    const auto times = memberTimes(dataset, company, group);
    return std::any_of(times.begin(), times.end(),
                       [&](const DateRange &time) { return time.contains(day); });
}

// The fewest turns of those who were members before that day and still are. Nothing: the group
// begins.
std::optional<int> levelOn(const Dataset &dataset, Id<CoreGroup> group, QDate day, Id<Company> but,
                           const QMap<Id<Company>, TurnCount> &counts)
{
    if (!day.isValid())
        return {};
    std::optional<int> fewest;
    for (const Membership &other : dataset.memberships) {
        if (other.group != group || other.company == but || other.state != MembershipState::Member
            || !other.period().contains(day) || !(other.from < day))
            continue;
        const Company *company = dataset.companies.find(other.company);
        if (!company || !company->canHost)
            continue;
        const int turns = counts.value(other.company).turns;
        fewest = fewest ? std::min(*fewest, turns) : turns;
    }
    return fewest;
}

Counts counted(const Dataset &dataset, Id<CoreGroup> group,
               const std::function<bool(const Meeting &)> &counts)
{
    QMap<Id<Company>, TurnCount> turns;
    for (const Event &event : eventsOf(dataset, group, counts)) {
        TurnCount &count = turns[event.company];
        count.turns += event.turns;
        if (event.joins) {
            // A joiner starts level and is not flooded; after a pause the rounds gone by are
            // credited.
            if (const auto level = levelOn(dataset, group, event.day, event.company, turns))
                count.turns = std::max(count.turns, *level);
        }
        if (event.hosts && event.day.isValid())
            count.last = count.last ? std::max(*count.last, event.day) : event.day;
    }
    return turns;
}

// What each held meeting adds to the share of those who could have hosted it.
QMap<Id<Company>, double> sharesOf(const Dataset &dataset, Id<CoreGroup> group)
{
    QMap<Id<Company>, double> shares;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group != group || meeting.state != MeetingState::Held || meeting.host.isNull())
            continue;
        std::set<Id<Company>> able;
        for (const Membership &membership : dataset.memberships) {
            const Company *company = dataset.companies.find(membership.company);
            if (membership.group == group && membership.state == MembershipState::Member && company
                && company->canHost && membership.period().contains(meeting.date))
                able.insert(membership.company);
        }
        for (const Id<Company> company : able)
            shares[company] += 1.0 / double(able.size());
    }
    return shares;
}

QDate memberSince(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group)
{
    QDate first;
    for (const DateRange &time : memberTimes(dataset, company, group)) {
        if (!time.first.isValid())
            return {};
        if (!first.isValid() || time.first < first)
            first = time.first;
    }
    return first;
}

// The months that a group meets in after a day, in order.
QDate nextMonth(QDate month, const QList<int> &active)
{
    do {
        month = month.addMonths(1);
    } while (!active.isEmpty() && !active.contains(month.month()));
    return month;
}

using Rows = QMap<Id<Company>, CompanyTurn>;

// A row for each company that is or was a member.
Rows rowsOf(const Dataset &dataset, Id<CoreGroup> group, const Counts &counts, QDate today)
{
    const auto shares = sharesOf(dataset, group);
    Rows rows;
    for (const Membership &membership : dataset.memberships) {
        if (membership.group != group || membership.state == MembershipState::Prospect
            || membership.state == MembershipState::Guest
            || !dataset.companies.contains(membership.company))
            continue;
        CompanyTurn &row = rows[membership.company];
        row.company = membership.company;
        row.canHost = dataset.companies.find(membership.company)->canHost;
        row.isMember = isMemberOn(dataset, membership.company, group, today);
        row.turns = counts.value(membership.company).turns;
        row.expectedShare = shares.value(membership.company);
    }
    return rows;
}

void addHostedBefore(Rows &rows, const Dataset &dataset, Id<CoreGroup> group)
{
    for (const HostTurn &turn : dataset.hostTurns) {
        const auto row = rows.find(turn.company);
        if (turn.group != group || turn.kind != HostTurnKind::HostedBefore || row == rows.end())
            continue;
        row->hosted += turn.count;
        // What was hosted before the file belongs to meetings that the shares do not know of.
        row->expectedShare += turn.count;
        if (turn.date.isValid() && (!row->lastHosted.isValid() || turn.date > row->lastHosted))
            row->lastHosted = turn.date;
    }
}

void addMeetings(Rows &rows, const Dataset &dataset, Id<CoreGroup> group, QDate today)
{
    for (const Meeting &meeting : dataset.meetings) {
        const auto row = rows.find(meeting.host);
        if (meeting.group != group || row == rows.end())
            continue;
        if (meeting.state == MeetingState::Held) {
            ++row->hosted;
            if (!row->lastHosted.isValid() || meeting.date > row->lastHosted)
                row->lastHosted = meeting.date;
        } else if (takesTurn(meeting) && dayOf(meeting) >= today
                   && (!row->planned.isValid() || dayOf(meeting) < row->planned)) {
            row->planned = dayOf(meeting);
        }
    }
}

// Those who wait first, then the fewest turns, the longest ago, the longest a member, by name.
QList<CompanyTurn> inQueue(const Rows &rows, const Dataset &dataset, Id<CoreGroup> group,
                           const Counts &counts)
{
    QList<CompanyTurn> turns(rows.begin(), rows.end());
    const QCollator collator(QLocale(QStringLiteral("fi_FI")));
    std::stable_sort(turns.begin(), turns.end(), [&](const CompanyTurn &a, const CompanyTurn &b) {
        const bool aWaits = a.isMember && a.canHost;
        const bool bWaits = b.isMember && b.canHost;
        if (aWaits != bWaits)
            return aWaits;
        if (a.isMember != b.isMember)
            return a.isMember;
        if (a.turns != b.turns)
            return a.turns < b.turns;
        const auto aLast = counts.value(a.company).last;
        const auto bLast = counts.value(b.company).last;
        if (aLast != bLast)
            return aLast < bLast; // never comes first
        const QDate aSince = memberSince(dataset, a.company, group);
        const QDate bSince = memberSince(dataset, b.company, group);
        if (aSince != bSince)
            return aSince < bSince;
        return collator.compare(dataset.companies.find(a.company)->name,
                                dataset.companies.find(b.company)->name)
            < 0;
    });
    return turns;
}

// The debt of each, and the month in which its turn should come: those without a date follow, in
// the order of the queue, on what is planned already.
void expectMonths(QList<CompanyTurn> &turns, const Dataset &dataset, Id<CoreGroup> group,
                  QDate today)
{
    const CoreGroup *settings = dataset.groups.find(group);
    QDate month = firstOfMonth(today);
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group && takesTurn(meeting) && meeting.month > month)
            month = meeting.month;
    }
    for (CompanyTurn &turn : turns) {
        turn.debt = turn.expectedShare - turn.hosted;
        if (std::abs(turn.debt) < 1e-9)
            turn.debt = 0;
        if (turn.planned.isValid()) {
            turn.nextExpected = firstOfMonth(turn.planned);
        } else if (turn.isMember && turn.canHost && settings) {
            month = nextMonth(month, settings->activeMonths);
            turn.nextExpected = month;
        }
    }
}

} // namespace

QList<DateRange> memberTimes(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group)
{
    QList<DateRange> times;
    for (const Membership &membership : dataset.memberships) {
        if (membership.company == company && membership.group == group
            && membership.state == MembershipState::Member)
            times.append(membership.period());
    }
    return times;
}

bool hasHistory(const Dataset &dataset, Id<CoreGroup> group)
{
    return std::any_of(dataset.meetings.begin(), dataset.meetings.end(),
                       [&](const Meeting &meeting) {
                           return meeting.group == group && meeting.state == MeetingState::Held;
                       })
        || std::any_of(dataset.hostTurns.begin(), dataset.hostTurns.end(),
                       [&](const HostTurn &turn) {
                           return turn.group == group && turn.kind == HostTurnKind::HostedBefore;
                       });
}

QMap<Id<Company>, TurnCount> turnsBefore(const Dataset &dataset, Id<CoreGroup> group,
                                         DateRange season)
{
    return counted(dataset, group,
                   [&](const Meeting &meeting) { return !isIn(season, dayOf(meeting)); });
}

QList<CompanyTurn> turnsOf(const Dataset &dataset, Id<CoreGroup> group, QDate today)
{
    const Counts counts = counted(dataset, group, [](const Meeting &) { return true; });
    Rows rows = rowsOf(dataset, group, counts, today);
    addHostedBefore(rows, dataset, group);
    addMeetings(rows, dataset, group, today);
    QList<CompanyTurn> turns = inQueue(rows, dataset, group, counts);
    expectMonths(turns, dataset, group, today);
    return turns;
}

bool isFairer(QList<int> turns, QList<int> others)
{
    std::sort(turns.begin(), turns.end(), std::greater<int>());
    std::sort(others.begin(), others.end(), std::greater<int>());
    return std::lexicographical_compare(turns.begin(), turns.end(), others.begin(), others.end());
}

} // namespace kv::planning
