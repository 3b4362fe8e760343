// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figures.h"

#include "domain/groups/members.h"

namespace kv::exchange {
namespace {

bool isPresent(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Remote
        || state == AttendanceState::Late || state == AttendanceState::Substitute;
}

} // namespace

QList<journal::Figure> figuresOf(const Dataset &dataset, const Consents &consents,
                                 const ExportRequest &request)
{
    QList<journal::Figure> figures;
    if (request.scope != SharingScope::Statistics && request.scope != SharingScope::Group)
        return figures;
    QHash<Id<Meeting>, QList<const Attendance *>> present;
    for (const Attendance &row : dataset.attendances) {
        if (isPresent(row.state))
            present[row.meeting].append(&row);
    }
    for (const CoreGroup &group : dataset.groups) {
        if (!request.groups.isEmpty() && !request.groups.contains(group.id))
            continue;
        qint64 meetings = 0;
        qint64 attendances = 0;
        QSet<QUuid> companies;
        QMap<QDate, qint64> untold;
        for (const Meeting &meeting : dataset.meetings) {
            if (meeting.group != group.id || meeting.state != MeetingState::Held
                || !request.period.contains(meeting.date))
                continue;
            ++meetings;
            for (const Attendance *row : present.value(meeting.id)) {
                ++attendances;
                const Person *person = dataset.people.find(row->person);
                const Id<Company> company = person ? person->company : row->company;
                if (!company.isNull())
                    companies.insert(company.uuid());
                const bool told = row->guestName.isEmpty()
                    && (row->person.isNull() || consents.has(row->person.uuid()));
                if (!told)
                    ++untold[meeting.date];
            }
        }
        if (request.scope == SharingScope::Group) {
            for (auto it = untold.cbegin(); it != untold.cend(); ++it)
                figures.append({QStringLiteral("withheldAttendance %1 %2")
                                    .arg(it.key().toString(Qt::ISODate), group.name),
                                it.value()});
            continue;
        }
        const auto of
            = [&](const char *code) { return QString::fromLatin1(code) + u' ' + group.name; };
        qint64 members = 0;
        for (const Membership &membership : dataset.memberships) {
            members += membership.group == group.id && membership.state == MembershipState::Member
                && !membership.until.isValid();
        }
        figures.append({of("members"), members});
        figures.append({of("meetings"), meetings});
        figures.append({of("attendances"), attendances});
        figures.append({of("companies"), qint64(companies.size())});
    }
    return figures;
}

} // namespace kv::exchange
