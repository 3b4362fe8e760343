// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/season.h"

#include "calendar/workingdays.h"
#include "demo/personnames.h"
#include "demo/places.h"
#include "demo/themebank.h"
#include "domain/firstofmonth.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace kv::demo {
namespace {

constexpr int remoteMonth = 2; // the coldest evening
constexpr int hybridMonth = 11; // the darkest road

bool fits(const QList<int> &allowed, int number)
{
    return allowed.isEmpty() || allowed.contains(number);
}

bool isAway(const DemoMember &member, QDate day)
{
    return std::any_of(member.away.begin(), member.away.end(),
                       [day](const DateRange &range) { return range.contains(day); });
}

// EU classes by headcount; empty where it is not known.
QString sizeClass(const Company &company)
{
    if (!company.headcount)
        return {};
    return *company.headcount < 10 ? QStringLiteral("micro") : QStringLiteral("small");
}

bool cameInSomeWay(AttendanceState state)
{
    return state != AttendanceState::Excused && state != AttendanceState::Absent;
}

Attendance attendanceOf(const Meeting &meeting, AttendanceRole role, AttendanceState state,
                        const QString &who)
{
    Attendance row;
    row.id = naturalId<Attendance>(QStringLiteral("attendance"), {meeting.id.toString(), who});
    row.meeting = meeting.id;
    row.role = role;
    row.state = state;
    const int whole = meeting.start.secsTo(meeting.end) / 60;
    if (cameInSomeWay(state))
        row.minutes = state == AttendanceState::Late ? whole - 30 : whole;
    return row;
}

Attendance memberAttendance(const Meeting &meeting, const DemoMember &member, int person,
                            AttendanceRole role, AttendanceState state)
{
    const bool named = person < member.people.size();
    const QString who = named ? member.people[person].id.toString() : member.company.id.toString();
    Attendance row = attendanceOf(meeting, role, state, who);
    if (named)
        row.person = member.people[person].id;
    else
        row.company = member.company.id;
    row.nameThen = member.company.name;
    row.businessIdThen = member.company.businessId;
    row.sizeClassThen = sizeClass(member.company);
    return row;
}

Attendance visitorAttendance(const Meeting &meeting, const QString &name, AttendanceRole role)
{
    const AttendanceState state
        = meeting.mode == MeetingMode::Remote ? AttendanceState::Remote : AttendanceState::Present;
    Attendance row = attendanceOf(meeting, role, state, name);
    row.guestName = name;
    return row;
}

// Whether a day keeps the group's distances to the meeting before; the longest one binds only from
// month to month.
bool keepsGaps(const DemoGroup &group, QDate day)
{
    if (!group.lastMeeting.isValid())
        return true;
    const qint64 gap = group.lastMeeting.daysTo(day);
    const bool nextMonth = group.lastMeeting.addMonths(1).month() == day.month();
    return gap >= group.group.minGap && (!nextMonth || gap <= group.group.maxGap);
}

} // namespace

const QList<QDate> &OpenDays::of(int area, const CoreGroup &group, QDate month)
{
    const int row = int(area % demoAreas().size());
    const auto found = m_days.constFind({row, month});
    if (found != m_days.constEnd())
        return *found;
    calendar::MeetingHabits habits;
    habits.weekdays = group.weekdays;
    habits.months = group.activeMonths;
    for (const PlaceRow &place : demoAreas()[row].places)
        habits.places += QString::fromLatin1(place.code);
    QList<QDate> days;
    for (QDate day = month; day.month() == month.month(); day = day.addDays(1)) {
        if (calendar::judgeDay(day, habits).mayBeProposed())
            days += day;
    }
    return *m_days.insert({row, month}, days);
}

Season::Season(Foundation &foundation, OpenDays &openDays, Dice &dice, IdSource &ids)
    : m_foundation(foundation)
    , m_openDays(openDays)
    , m_dice(dice)
    , m_ids(ids)
{ }

Operation Season::hold(DemoGroup &group, int year)
{
    const Dataset nothing;
    Edit edit(nothing, OperationKind::DemoData);
    m_themesThisYear.clear();
    for (const int month : std::as_const(group.group.activeMonths)) {
        const std::optional<Evening> evening = nextEvening(group, QDate(year, month, 1));
        if (!evening)
            continue;
        const Meeting meeting = makeMeeting(group, *evening);
        edit.add(meeting);
        if (evening->declinedBy)
            edit.add(declined(group, meeting, *evening->declinedBy));
        attend(group, meeting, edit);
        addVisitors(group, meeting, edit);
        DemoMember &host = group.members[evening->host];
        host.turns += 1;
        host.lastHosted = evening->date;
        group.lastMeeting = evening->date;
    }
    group.themesOfLastYear = m_themesThisYear;
    return edit.operation();
}

QList<Season::Candidate> Season::ableHosts(const DemoGroup &group, QDate month)
{
    QList<Candidate> able;
    for (int i = 0; i < group.members.size(); ++i) {
        const DemoMember &member = group.members[i];
        const Company &company = member.company;
        const bool hasRoom = company.hostsElsewhere
            || company.capacity.value_or(group.group.attendance) >= group.group.attendance;
        if (!company.canHost || !hasRoom || !fits(company.months, month.month()))
            continue;
        QList<QDate> days;
        for (const QDate day : m_openDays.of(group.area, group.group, month)) {
            if (fits(company.weekdays, day.dayOfWeek()) && !isAway(member, day)
                && member.isInState(MembershipState::Member, day))
                days += day;
        }
        if (!days.isEmpty())
            able += Candidate{i, days};
    }
    return able;
}

// Nobody hosts again while one who could host in the month still waits; among those with equally
// few turns the one whose last turn is longest ago, then the older member.
QList<Season::Candidate> Season::inTurn(const DemoGroup &group, QList<Candidate> able)
{
    int fewest = std::numeric_limits<int>::max();
    for (const Candidate &one : std::as_const(able))
        fewest = std::min(fewest, group.members[one.member].turns);
    able.removeIf([&](const Candidate &one) { return group.members[one.member].turns != fewest; });
    std::stable_sort(
        able.begin(), able.end(), [&group](const Candidate &left, const Candidate &right) {
            const DemoMember &one = group.members[left.member];
            const DemoMember &other = group.members[right.member];
            if (one.lastHosted != other.lastHosted)
                return one.lastHosted < other.lastHosted; // never: a null date, before all
            return one.memberships.first().from < other.memberships.first().from;
        });
    return able;
}

// The first in turn who has a day at the right distance from the meeting before, and that day.
std::optional<Season::Evening> Season::nextEvening(const DemoGroup &group, QDate month)
{
    const QList<Candidate> able = inTurn(group, ableHosts(group, month));
    if (able.isEmpty())
        return std::nullopt;
    // Each group has its week of the month: the second or the third.
    const QDate ideal = month.addDays(9 + 8 * (group.area % 2) + m_dice.between(-3, 3));
    constexpr qint64 outsideGaps = 1000; // worse than any day inside, better than no meeting
    const bool declines = able.size() > 1 && m_dice.chance(12);
    std::optional<Evening> best;
    qint64 bestMiss = std::numeric_limits<qint64>::max();
    for (int i = declines ? 1 : 0; i < able.size() && bestMiss >= outsideGaps; ++i) {
        for (const QDate day : able[i].days) {
            const qint64 miss
                = std::abs(ideal.daysTo(day)) + (keepsGaps(group, day) ? 0 : outsideGaps);
            if (miss < bestMiss) {
                bestMiss = miss;
                best = Evening{able[i].member, day, std::nullopt};
            }
        }
    }
    if (best && declines)
        best->declinedBy = able.first().member;
    return best;
}

HostTurn Season::declined(const DemoGroup &group, const Meeting &meeting, int member)
{
    HostTurn turn;
    turn.id = m_ids.next<HostTurn>();
    turn.group = group.group.id;
    turn.company = group.members[member].company.id;
    turn.meeting = meeting.id;
    turn.kind = HostTurnKind::Declined;
    turn.date = meeting.date.addDays(-42);
    turn.reason = QStringLiteral("ei sovi tässä kuussa");
    return turn;
}

Meeting Season::makeMeeting(DemoGroup &group, const Evening &evening)
{
    const Company &host = group.members[evening.host].company;
    Meeting meeting;
    meeting.id = m_ids.next<Meeting>();
    meeting.group = group.group.id;
    meeting.month = firstOfMonth(evening.date);
    meeting.date = evening.date;
    meeting.start = group.group.start;
    meeting.end = group.group.end;
    meeting.host = host.id;
    meeting.state = MeetingState::Held;
    if (evening.date.month() == remoteMonth)
        meeting.mode = MeetingMode::Remote;
    else if (evening.date.month() == hybridMonth)
        meeting.mode = MeetingMode::Hybrid;
    if (meeting.mode != MeetingMode::OnSite)
        meeting.link
            = QStringLiteral("https://etayhteys.example/") + meeting.id.toString().right(12);
    if (host.hostsElsewhere && meeting.mode != MeetingMode::Remote)
        meeting.place = QStringLiteral("Kirjaston kokoushuone, ") + host.municipality;
    meeting.programme = finnishProgramme();
    meeting.programmeEn = englishProgramme();
    meeting.directions = host.hostNotes;
    meeting.hostOffersCoffee = meeting.mode != MeetingMode::Remote;
    const QDate sent = evening.date.addDays(-group.group.inviteDaysBefore);
    meeting.inviteSentAt = QDateTime(sent, QTime(8, 0), Qt::UTC);
    setTheme(group, meeting, host);
    setExpert(group, meeting);
    return meeting;
}

void Season::setTheme(DemoGroup &group, Meeting &meeting, const Company &host)
{
    const Theme *best = nullptr;
    int bestScore = std::numeric_limits<int>::min();
    for (const Theme &theme : std::as_const(m_foundation.themes)) {
        if (m_themesThisYear.contains(theme.id) || theme.topic == group.lastTopic
            || !fits(theme.months, meeting.date.month()))
            continue;
        const int offered = host.offeredThemes.contains(theme.name) ? 8 : 0;
        const int stale = group.themesOfLastYear.contains(theme.id) ? 6 : 0;
        const int score = offered + 2 * group.votes.value(theme.id) - stale + m_dice.below(3);
        if (score > bestScore) {
            bestScore = score;
            best = &theme;
        }
    }
    if (!best)
        return; // stays open
    meeting.theme = best->id;
    m_themesThisYear += best->id;
    group.lastTopic = best->topic;
}

void Season::setExpert(const DemoGroup &group, Meeting &meeting)
{
    const auto theme = std::find_if(m_foundation.themes.cbegin(), m_foundation.themes.cend(),
                                    [&](const Theme &one) { return one.id == meeting.theme; });
    if (theme == m_foundation.themes.cend() || !theme->wantsExpert)
        return;
    const Expert *best = nullptr;
    for (const Expert &expert : std::as_const(m_foundation.experts)) {
        const bool comes = (expert.areas.isEmpty() || expert.areas.contains(group.group.area))
            && fits(expert.weekdays, meeting.date.dayOfWeek())
            && !m_foundation.engagements.contains({expert.id, meeting.date});
        if (!comes || !expert.themes.contains(theme->id))
            continue;
        if (!best || m_foundation.loads.value(expert.id) < m_foundation.loads.value(best->id))
            best = &expert;
    }
    if (!best)
        return; // the host talks instead
    meeting.expert = best->id;
    m_foundation.engagements.insert({best->id, meeting.date});
    m_foundation.loads[best->id] += 1;
}

AttendanceState Season::throwState(const DemoMember &member, const Meeting &meeting)
{
    const bool isHost = member.company.id == meeting.host;
    if (!isHost && !m_dice.chance(member.eagerness))
        return m_dice.chance(30) ? AttendanceState::Excused : AttendanceState::Absent;
    if (meeting.mode == MeetingMode::Remote)
        return AttendanceState::Remote;
    if (isHost)
        return AttendanceState::Present;
    const int way = m_dice.below(100);
    if (meeting.mode == MeetingMode::Hybrid && way < 30)
        return AttendanceState::Remote;
    if (way >= 95)
        return AttendanceState::Late;
    return way >= 93 ? AttendanceState::Substitute : AttendanceState::Present;
}

void Season::attend(const DemoGroup &group, const Meeting &meeting, Edit &edit)
{
    for (const DemoMember &member : group.members) {
        if (!member.isInState(MembershipState::Member, meeting.date))
            continue;
        const AttendanceState state = throwState(member, meeting);
        const Attendance row = memberAttendance(meeting, member, 0, AttendanceRole::Member, state);
        edit.add(row);
        registerFor(meeting, row, edit);
        // Now and then two come from one company: one company, two participants.
        if (state == AttendanceState::Present && member.people.size() > 1 && m_dice.chance(20))
            edit.add(memberAttendance(meeting, member, 1, AttendanceRole::Member, state));
    }
}

void Season::addVisitors(const DemoGroup &group, const Meeting &meeting, Edit &edit)
{
    edit.add(visitorAttendance(meeting, m_foundation.coordinators[group.area].name,
                               AttendanceRole::Organiser));
    for (const Expert &expert : std::as_const(m_foundation.experts)) {
        if (expert.id == meeting.expert)
            edit.add(visitorAttendance(meeting, expert.name, AttendanceRole::Expert));
    }
    const int guests = std::max(0, m_dice.between(-1, 2));
    for (int i = 0; i < guests; ++i)
        edit.add(visitorAttendance(meeting, makePersonName(m_dice).whole(), AttendanceRole::Guest));
    if (m_dice.chance(10))
        edit.add(
            visitorAttendance(meeting, makePersonName(m_dice).whole(), AttendanceRole::Student));
    for (const DemoMember &member : group.members) {
        const bool visits = member.isInState(MembershipState::Prospect, meeting.date)
            || member.isInState(MembershipState::Guest, meeting.date);
        if (visits && m_dice.chance(60)) {
            const AttendanceState state = meeting.mode == MeetingMode::Remote
                ? AttendanceState::Remote
                : AttendanceState::Present;
            edit.add(memberAttendance(meeting, member, 0, AttendanceRole::Guest, state));
        }
    }
}

// The replies of the last held year are kept; older ones have served their purpose.
void Season::registerFor(const Meeting &meeting, const Attendance &came, Edit &edit)
{
    if (meeting.date.year() != openYear - 1)
        return;
    // Nine of ten who came had said so; of those who stayed away without a word few had.
    if (came.state == AttendanceState::Absent
            ? !m_dice.chance(8)
            : came.state != AttendanceState::Excused && !m_dice.chance(90))
        return;
    Registration reply;
    reply.id = m_ids.next<Registration>();
    reply.meeting = meeting.id;
    reply.person = came.person;
    reply.company = came.company;
    if (came.state == AttendanceState::Excused)
        reply.answer = Answer::Cannot;
    else if (came.state == AttendanceState::Remote)
        reply.answer = Answer::Remote;
    edit.add(reply);
}

} // namespace kv::demo
