// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/tasks.h"

#include "domain/firstofmonth.h"
#include "domain/groups/members.h"
#include "reports/attendancefigures.h"

#include <QSet>

#include <algorithm>

namespace kv::ui {

namespace {

constexpr int daysToAsk = 8 * 7; // before the evening; a host needs time to prepare
constexpr int eveningsMissed = 3;
constexpr int monthsAhead = 6;

QDate dayOrMonth(const Meeting &meeting)
{
    return meeting.date.isValid() ? meeting.date : meeting.month;
}

bool isOver(const Meeting &meeting)
{
    return meeting.state >= MeetingState::Held;
}

// The day of the last note to call the host of this meeting again; null where there is none.
QDate callAgainDay(const Dataset &dataset, const Meeting &meeting)
{
    QDate day;
    if (meeting.state != MeetingState::Asked || meeting.host.isNull()) {
        return day;
    }
    for (const HostTurn &turn : dataset.hostTurns) {
        if (turn.kind == HostTurnKind::NoAnswer && turn.meeting == meeting.id
            && turn.company == meeting.host && !(turn.date < day)) {
            day = turn.date;
        }
    }
    return day;
}

// The days from which a meeting asks for something; null: for nothing.
struct Days
{
    QDate call;
    QDate record;
    QDate invite;
    QDate ask;
};

Days daysOf(const Dataset &dataset, const Meeting &meeting, QDate today)
{
    Days days;
    if (isOver(meeting)) {
        return days;
    }
    const bool ahead = dayOrMonth(meeting) >= today;
    days.call = ahead ? callAgainDay(dataset, meeting) : QDate();
    if (meeting.date.isValid()) {
        days.record = meeting.date.addDays(1);
    }
    if (meeting.date.isValid() && ahead && meeting.state < MeetingState::Invited) {
        days.invite = meeting.date.addDays(-dataset.groups.value(meeting.group).inviteDaysBefore);
    }
    if (ahead && meeting.state == MeetingState::Proposed && !meeting.host.isNull()) {
        days.ask = dayOrMonth(meeting).addDays(-daysToAsk);
    }
    return days;
}

bool hasCome(QDate day, QDate today)
{
    return day.isValid() && day <= today;
}

QList<QDate> monthsWithoutHost(const Dataset &dataset, Id<CoreGroup> group, QDate today)
{
    QSet<QDate> taken;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group && meeting.state != MeetingState::Cancelled
            && (!meeting.host.isNull() || !meeting.needsHost)) {
            taken.insert(meeting.month);
        }
    }
    const CoreGroup shown = dataset.groups.value(group);
    QList<QDate> months;
    for (int ahead = 1; ahead <= monthsAhead; ++ahead) {
        const QDate month = firstOfMonth(today).addMonths(ahead);
        if (shown.activeMonths.contains(month.month()) && !taken.contains(month)) {
            months.append(month);
        }
    }
    return months;
}

} // namespace

QList<Task> tasksOf(const Dataset &dataset, Id<CoreGroup> group, QDate today)
{
    QList<Task> tasks;
    if (!dataset.groups.contains(group)) {
        return tasks;
    }
    for (const Meeting &meeting : meetingsOf(dataset, group, {})) {
        const Days days = daysOf(dataset, meeting, today);
        if (hasCome(days.call, today)) {
            tasks.append({TaskKind::CallAgain, meeting.id, days.call, {meeting.host}, {}});
        }
        if (hasCome(days.record, today)) {
            tasks.append({TaskKind::RecordAttendance, meeting.id, {}, {}, {}});
        }
        if (hasCome(days.invite, today)) {
            tasks.append({TaskKind::SendInvitations, meeting.id, days.invite, {}, {}});
        }
        if (hasCome(days.ask, today)) {
            tasks.append({TaskKind::AskHost, meeting.id, {}, {meeting.host}, {}});
        }
    }
    if (const auto silent = silentCompanies(dataset, group, today); !silent.isEmpty()) {
        tasks.append({TaskKind::SilentCompanies, {}, {}, silent, {}});
    }
    if (const auto months = monthsWithoutHost(dataset, group, today); !months.isEmpty()) {
        tasks.append({TaskKind::FindHosts, {}, {}, {}, months});
    }
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const Task &a, const Task &b) { return a.kind < b.kind; });
    return tasks;
}

std::optional<Meeting> nextMeeting(const Dataset &dataset, Id<CoreGroup> group, QDate today)
{
    for (const Meeting &meeting : meetingsOf(dataset, group, {today, {}})) {
        if (meeting.date >= today && !isOver(meeting)) {
            return meeting;
        }
    }
    return std::nullopt;
}

QDate nextTaskDay(const Dataset &dataset, Id<CoreGroup> group, QDate today)
{
    QDate next;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group != group) {
            continue;
        }
        const Days days = daysOf(dataset, meeting, today);
        for (const QDate day : {days.call, days.record, days.invite, days.ask}) {
            if (day > today && (!next.isValid() || day < next)) {
                next = day;
            }
        }
    }
    return next;
}

QList<Id<Company>> silentCompanies(const Dataset &dataset, Id<CoreGroup> group, QDate today)
{
    QSet<Id<Meeting>> recorded;
    for (const Attendance &attendance : dataset.attendances) {
        recorded.insert(attendance.meeting);
    }
    const auto figures = reports::attendanceFigures(dataset, group, {{}, today}, today);
    QList<qsizetype> last; // places of the last evenings among the meetings
    for (qsizetype i = figures.meetings.size() - 1; i >= 0 && last.size() < eveningsMissed; --i) {
        if (recorded.contains(figures.meetings.at(i).meeting)) {
            last.append(i);
        }
    }
    QSet<Id<Company>> members;
    for (const Company &company : companiesOf(dataset, group, today)) {
        members.insert(company.id);
    }
    QList<Id<Company>> silent;
    for (const reports::CompanyFigures &company : figures.companies) {
        // A newcomer has not missed what was held before it joined.
        const bool missed = std::all_of(last.cbegin(), last.cend(), [&company](qsizetype i) {
            const reports::Presence presence = company.evenings.at(i).presence;
            return presence != reports::Presence::NotMember && !reports::tookPart(presence);
        });
        if (last.size() == eveningsMissed && missed && members.contains(company.company)) {
            silent.append(company.company);
        }
    }
    return silent;
}

} // namespace kv::ui
