// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/turnoperations.h"

#include "domain/firstofmonth.h"
#include "domain/groups/members.h"
#include "operations/evenings.h"
#include "operations/meetingoperations.h"

#include <algorithm>

namespace kv::operations {

Result<Operation> volunteerHost(const Dataset &dataset, Id<CoreGroup> group, QDate month,
                                Id<Company> company, const QString &reason, QDate today,
                                IdSource &ids)
{
    const QDate first = firstOfMonth(month);
    for (const Meeting &meeting :
         meetingsOf(dataset, group, {first, first.addMonths(1).addDays(-1)})) {
        if (meeting.state != MeetingState::Cancelled)
            return assignHost(dataset, meeting.id, company, reason, today, ids);
    }
    const CoreGroup *known = dataset.groups.find(group);
    if (!known)
        return Error{ErrorCode::Unknown, {QStringLiteral("group"), group.toString()}};
    Meeting meeting;
    meeting.id = ids.next<Meeting>();
    meeting.group = group;
    meeting.month = first;
    meeting.date = eveningIn(dataset, group, company, first, {});
    meeting.start = known->start;
    meeting.end = known->end;
    meeting.host = company;
    HostTurn turn;
    turn.id = ids.next<HostTurn>();
    turn.group = group;
    turn.company = company;
    turn.meeting = meeting.id;
    turn.kind = HostTurnKind::Passed;
    turn.date = today;
    turn.reason = reason;
    Edit edit(dataset, OperationKind::AddMeeting);
    edit.add(meeting);
    edit.add(turn);
    return edit.result();
}

Result<Operation> setReserveHost(const Dataset &dataset, Id<Meeting> id, Id<Company> company)
{
    const Meeting *known = dataset.meetings.find(id);
    if (!known)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    if (!company.isNull() && company == known->host)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("host"), QString()}};
    Meeting meeting = *known;
    meeting.reserve = company;
    return editMeeting(dataset, meeting);
}

QList<Meeting> turnsBrokenBy(const Dataset &dataset, Id<Company> company, QDate today)
{
    QList<Meeting> broken;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.host == company && !company.isNull() && meeting.state < MeetingState::Held
            && meeting.date >= today && isAway(dataset, company, meeting.date))
            broken.append(meeting);
    }
    std::sort(broken.begin(), broken.end(),
              [](const Meeting &a, const Meeting &b) { return a.date < b.date; });
    return broken;
}

} // namespace kv::operations
