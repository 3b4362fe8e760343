// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/meetingoperations.h"

#include "domain/describe.h"
#include "domain/firstofmonth.h"
#include "domain/folding.h"

namespace kv::operations {
namespace {

Error notInState(const Dataset &dataset, const Meeting &meeting)
{
    return {ErrorCode::NotInState, {nameOf(dataset, meeting.id), describe(meeting.state)}};
}

// The meeting, if it has come no further than a state.
Result<Meeting> meetingUpTo(const Dataset &dataset, Id<Meeting> id,
                            MeetingState last = MeetingState::Cancelled)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    if (meeting->state > last)
        return notInState(dataset, *meeting);
    return *meeting;
}

// The step that makes a meeting what it is to be.
Result<Operation> setting(const Dataset &dataset, OperationKind kind, const Meeting &meeting)
{
    Edit edit(dataset, kind);
    edit.set(meeting);
    return edit.result();
}

// A step of the chain that needs a host.
Result<Operation> advance(const Dataset &dataset, Id<Meeting> id, MeetingState last,
                          MeetingState to, OperationKind kind)
{
    auto meeting = meetingUpTo(dataset, id, last);
    if (!meeting)
        return meeting.error();
    if (meeting->host.isNull() && meeting->needsHost)
        return Error{ErrorCode::NoHost, {nameOf(dataset, meeting->id)}};
    meeting->state = to;
    return setting(dataset, kind, *meeting);
}

HostTurn turnOf(const Meeting &meeting, HostTurnKind kind, const QString &reason, QDate date,
                IdSource &ids)
{
    HostTurn turn;
    turn.id = ids.next<HostTurn>();
    turn.group = meeting.group;
    turn.company = meeting.host;
    turn.meeting = meeting.id;
    turn.kind = kind;
    turn.date = date;
    turn.reason = reason;
    return turn;
}

bool isMoved(const Meeting &before, const Meeting &after)
{
    return after.date != before.date || after.start != before.start || after.end != before.end;
}

// Who promised one evening has not promised another.
void askAgain(Meeting &meeting)
{
    if (meeting.state >= MeetingState::Promised && meeting.state <= MeetingState::Invited)
        meeting.state = MeetingState::Asked;
}

void setTime(Meeting &meeting, QDate date, QTime start, QTime end)
{
    const Meeting before = meeting;
    if (date.isValid()) {
        meeting.date = date;
        meeting.month = firstOfMonth(date);
    }
    if (start.isValid())
        meeting.start = start;
    if (end.isValid())
        meeting.end = end;
    if (isMoved(before, meeting))
        askAgain(meeting);
}

std::optional<Error> faultOfTime(const Meeting &meeting)
{
    if (!meeting.start.isValid() || !meeting.end.isValid() || meeting.end > meeting.start)
        return std::nullopt;
    return Error{ErrorCode::InvalidValue,
                 {QStringLiteral("end"), meeting.end.toString(QStringLiteral("H.mm"))}};
}

void putThemeOn(Meeting &meeting, const Dataset &dataset, const QString &theme)
{
    meeting.theme = {};
    meeting.themeText = theme.trimmed();
    for (const Theme &known : dataset.themes) {
        if (!theme.trimmed().isEmpty() && foldedName(known.name) == foldedName(theme)) {
            meeting.theme = known.id;
            meeting.themeText.clear();
        }
    }
}

} // namespace

Result<Operation> addMeeting(const Dataset &dataset, const Meeting &meeting)
{
    if (!meeting.month.isValid() && !meeting.date.isValid())
        return Error{ErrorCode::InvalidValue, {QStringLiteral("date"), QString()}};
    Meeting added = meeting;
    if (!added.month.isValid())
        added.month = firstOfMonth(added.date);
    if (const CoreGroup *group = dataset.groups.find(added.group)) {
        if (!added.start.isValid())
            added.start = group->start;
        if (!added.end.isValid())
            added.end = group->end;
    }
    Edit edit(dataset, OperationKind::AddMeeting);
    edit.add(added);
    return edit.result();
}

Result<Operation> editMeeting(const Dataset &dataset, const Meeting &meeting)
{
    const auto now = meetingUpTo(dataset, meeting.id);
    if (!now)
        return now.error();
    Meeting edited = meeting;
    edited.state = now->state;
    edited.host = now->host;
    edited.date = now->date;
    edited.start = now->start;
    edited.end = now->end;
    return setting(dataset, OperationKind::EditMeeting, edited);
}

Result<Operation> rewriteMeeting(const Dataset &dataset, const Meeting &meeting)
{
    const auto was = meetingUpTo(dataset, meeting.id);
    if (!was)
        return was.error();
    Meeting is = meeting;
    const bool moved = isMoved(*was, is);
    if (is.date != was->date && is.date.isValid() && is.month == was->month)
        is.month = firstOfMonth(is.date);
    if (moved && is.state == was->state)
        askAgain(is);
    if (const auto fault = faultOfTime(is))
        return *fault;
    if (is.state < was->state && !moved) // backwards only by undo
        return notInState(dataset, *was);
    if (is.state != was->state && is.state > MeetingState::Proposed
        && is.state <= MeetingState::Agreed && is.needsHost && is.host.isNull())
        return Error{ErrorCode::NoHost, {nameOf(dataset, is.id)}};
    return setting(dataset, OperationKind::EditMeeting, is);
}

Result<Operation> removeMeeting(const Dataset &dataset, Id<Meeting> id)
{
    const auto meeting = meetingUpTo(dataset, id, MeetingState::Proposed);
    if (!meeting)
        return meeting.error();
    Edit edit(dataset, OperationKind::RemoveMeeting);
    // What remembers a turn of this meeting remembers it without the meeting.
    for (const HostTurn &turn : dataset.hostTurns) {
        if (turn.meeting == id) {
            HostTurn kept = turn;
            kept.meeting = {};
            edit.set(kept);
        }
    }
    edit.remove(id);
    return edit.result();
}

Result<Operation> askHost(const Dataset &dataset, Id<Meeting> meeting)
{
    return advance(dataset, meeting, MeetingState::Proposed, MeetingState::Asked,
                   OperationKind::AskHost);
}

Result<Operation> recordNoAnswer(const Dataset &dataset, Id<Meeting> id, QDate callAgain,
                                 IdSource &ids)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Asked);
    if (!meeting)
        return meeting.error();
    Edit edit(dataset, OperationKind::RecordNoAnswer);
    edit.add(turnOf(*meeting, HostTurnKind::NoAnswer, {}, callAgain, ids));
    meeting->state = MeetingState::Asked;
    edit.set(*meeting);
    return edit.result();
}

Result<Operation> declineHost(const Dataset &dataset, Id<Meeting> id, const QString &reason,
                              Queue queue, QDate today, IdSource &ids)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Invited);
    if (!meeting)
        return meeting.error();
    if (meeting->host.isNull())
        return Error{ErrorCode::NoHost, {nameOf(dataset, meeting->id)}};
    Edit edit(dataset, OperationKind::DeclineHost);
    const auto kind
        = queue == Queue::MovesToEnd ? HostTurnKind::MovedToEnd : HostTurnKind::Declined;
    edit.add(turnOf(*meeting, kind, reason, today, ids));
    meeting->host = {};
    meeting->state = MeetingState::Proposed;
    edit.set(*meeting);
    return edit.result();
}

Result<Operation> promiseHost(const Dataset &dataset, Id<Meeting> meeting)
{
    return advance(dataset, meeting, MeetingState::Asked, MeetingState::Promised,
                   OperationKind::PromiseHost);
}

Result<Operation> agreeHost(const Dataset &dataset, Id<Meeting> meeting)
{
    return advance(dataset, meeting, MeetingState::Promised, MeetingState::Agreed,
                   OperationKind::AgreeHost);
}

Result<Operation> recordHostAnswer(const Dataset &dataset, Id<Meeting> id, const HostAnswer &answer)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Agreed);
    if (!meeting)
        return meeting.error();
    if (meeting->host.isNull())
        return Error{ErrorCode::NoHost, {nameOf(dataset, meeting->id)}};
    setTime(*meeting, answer.date.value_or(QDate()), answer.start.value_or(QTime()),
            answer.end.value_or(QTime()));
    meeting->place = answer.place.value_or(meeting->place);
    meeting->expert = answer.expert.value_or(meeting->expert);
    meeting->directions = answer.directions.value_or(meeting->directions);
    meeting->hostOffersCoffee = answer.hostOffersCoffee.value_or(meeting->hostOffersCoffee);
    if (answer.theme)
        putThemeOn(*meeting, dataset, *answer.theme);
    const bool open
        = !meeting->date.isValid() || themeOf(dataset, *meeting, Language::Finnish).isEmpty();
    meeting->state = open ? MeetingState::Promised : MeetingState::Agreed;
    Edit edit(dataset, open ? OperationKind::PromiseHost : OperationKind::AgreeHost);
    edit.set(*meeting);
    if (const Company *host = dataset.companies.find(meeting->host); host && answer.capacity) {
        Company known = *host;
        known.capacity = answer.capacity;
        edit.set(known);
    }
    return edit.result();
}

Result<Operation> cancelMeeting(const Dataset &dataset, Id<Meeting> id, const QString &reason,
                                QDate today, IdSource &ids)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Invited);
    if (!meeting)
        return meeting.error();
    Edit edit(dataset, OperationKind::CancelMeeting);
    if (!meeting->host.isNull()) // a cancelled meeting keeps the turn
        edit.add(turnOf(*meeting, HostTurnKind::Skipped, reason, today, ids));
    meeting->state = MeetingState::Cancelled;
    edit.set(*meeting);
    return edit.result();
}

Result<Operation> pinMeeting(const Dataset &dataset, Id<Meeting> id, const QString &reason)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Invited);
    if (!meeting)
        return meeting.error();
    meeting->pinned = true;
    meeting->pinReason = reason;
    return setting(dataset, OperationKind::PinMeeting, *meeting);
}

Result<Operation> unpinMeeting(const Dataset &dataset, Id<Meeting> id)
{
    auto meeting = meetingUpTo(dataset, id);
    if (!meeting)
        return meeting.error();
    meeting->pinned = false;
    meeting->pinReason.clear();
    return setting(dataset, OperationKind::UnpinMeeting, *meeting);
}

Result<Operation> moveMeeting(const Dataset &dataset, Id<Meeting> id, QDate date, QTime start,
                              QTime end)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Invited);
    if (!meeting)
        return meeting.error();
    setTime(*meeting, date, start, end);
    if (const auto fault = faultOfTime(*meeting))
        return *fault;
    return setting(dataset, OperationKind::MoveMeeting, *meeting);
}

Result<Operation> swapHosts(const Dataset &dataset, Id<Meeting> first, Id<Meeting> second,
                            QDate today, IdSource &ids)
{
    if (first == second)
        return Error{ErrorCode::NothingToDo, {}};
    auto a = meetingUpTo(dataset, first, MeetingState::Invited);
    if (!a)
        return a.error();
    auto b = meetingUpTo(dataset, second, MeetingState::Invited);
    if (!b)
        return b.error();
    Edit edit(dataset, OperationKind::SwapHosts);
    for (const Meeting &meeting : {*a, *b}) {
        if (!meeting.host.isNull())
            edit.add(turnOf(meeting, HostTurnKind::Swapped, {}, today, ids));
    }
    std::swap(a->host, b->host);
    for (Meeting meeting : {*a, *b}) {
        meeting.state = meeting.host.isNull() ? MeetingState::Proposed
                                              : qMin(meeting.state, MeetingState::Asked);
        edit.set(meeting);
    }
    return edit.result();
}

Result<Operation> assignHost(const Dataset &dataset, Id<Meeting> id, Id<Company> host,
                             const QString &reason, QDate today, IdSource &ids)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Invited);
    if (!meeting)
        return meeting.error();
    if (meeting->host == host)
        return Error{ErrorCode::NothingToDo, {}};
    Edit edit(dataset, OperationKind::AssignHost);
    meeting->host = host;
    meeting->state = MeetingState::Proposed;
    meeting->needsHost = meeting->needsHost || !host.isNull();
    if (!reason.isEmpty() && !host.isNull())
        edit.add(turnOf(*meeting, HostTurnKind::Passed, reason, today, ids));
    edit.set(*meeting);
    return edit.result();
}

Result<Operation> setTheme(const Dataset &dataset, Id<Meeting> id, const QString &theme)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Held);
    if (!meeting)
        return meeting.error();
    putThemeOn(*meeting, dataset, theme);
    return setting(dataset, OperationKind::SetTheme, *meeting);
}

Result<Operation> markInvited(const Dataset &dataset, Id<Meeting> id, const QDateTime &now)
{
    auto meeting = meetingUpTo(dataset, id, MeetingState::Invited);
    if (!meeting)
        return meeting.error();
    meeting->state = MeetingState::Invited;
    meeting->inviteSentAt = now;
    return setting(dataset, OperationKind::MarkInvited, *meeting);
}

QString themeOf(const Dataset &dataset, const Meeting &meeting, Language language)
{
    const Theme *theme = dataset.themes.find(meeting.theme);
    const QString finnish = theme ? theme->name : meeting.themeText;
    const QString english = theme ? theme->nameEn : meeting.themeTextEn;
    return language == Language::English && !english.isEmpty() ? english : finnish;
}

std::optional<MeetingState> nextState(MeetingState state)
{
    switch (state) {
    case MeetingState::Proposed:
        return MeetingState::Asked;
    case MeetingState::Asked:
    case MeetingState::Promised:
        return MeetingState::Agreed;
    case MeetingState::Agreed:
        return MeetingState::Invited;
    default:
        return std::nullopt;
    }
}

} // namespace kv::operations
