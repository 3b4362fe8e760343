// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/privacyoperations.h"

#include "domain/edit.h"

#include <algorithm>

namespace kv::operations {
namespace {

constexpr int monthsKept = 24;

// Days on which a company was met, and whether it is a member for good.
class SignsOfLife
{
public:
    explicit SignsOfLife(const Dataset &dataset)
    {
        for (const Membership &membership : dataset.memberships)
            note(membership);
        for (const Attendance &row : dataset.attendances) {
            const Meeting *meeting = dataset.meetings.find(row.meeting);
            const Person *person = dataset.people.findAny(row.person);
            if (meeting)
                seen(person ? person->company : row.company, meeting->date);
        }
        for (const Registration &reply : dataset.registrations) {
            const Meeting *meeting = dataset.meetings.find(reply.meeting);
            const Person *person = dataset.people.findAny(reply.person);
            if (meeting)
                seen(person ? person->company : reply.company, meeting->date);
        }
    }

    bool isKept(Id<Company> company) const { return m_kept.contains(company); }
    // Invalid where there is none.
    QDate lastOf(Id<Company> company) const { return m_last.value(company); }

private:
    void note(const Membership &membership)
    {
        const bool stays = membership.state == MembershipState::Member
            || membership.state == MembershipState::Paused;
        if (stays && !membership.until.isValid())
            m_kept.insert(membership.company);
        seen(membership.company, membership.until.isValid() ? membership.until : membership.from);
    }
    void seen(Id<Company> company, QDate day)
    {
        const QDate before = m_last.value(company);
        if (day.isValid() && (!before.isValid() || day > before))
            m_last.insert(company, day);
    }

    QSet<Id<Company>> m_kept;
    QHash<Id<Company>, QDate> m_last;
};

// The day that an id was made on; invalid where it does not say (only UUIDv7 does).
QDate madeOn(QUuid id)
{
    const QByteArray bytes = id.toRfc4122();
    if ((quint8(bytes.at(6)) >> 4) != 7)
        return {};
    qint64 moment = 0;
    for (int i = 0; i < 6; ++i)
        moment = moment << 8 | quint8(bytes.at(i));
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).date();
}

} // namespace

Result<Operation> recordConsent(const Dataset &dataset, const Consent &consent)
{
    if (!dataset.people.contains(consent.person))
        return Error{ErrorCode::Unknown, {QStringLiteral("person"), consent.person.toString()}};
    Consent noted = consent;
    noted.id = consentId(consent.person, consent.purpose);
    Edit edit(dataset, OperationKind::RecordConsent);
    edit.set(noted);
    return edit.result();
}

bool isAllowed(const Dataset &dataset, Id<Person> person, ConsentPurpose purpose)
{
    const Consent *consent = dataset.consents.find(consentId(person, purpose));
    return consent && consent->state == ConsentState::Granted;
}

QList<Outlived> outlived(const Dataset &dataset, QDate today)
{
    const SignsOfLife signs(dataset);
    QList<Outlived> list;
    for (const Person &person : dataset.people) {
        if (signs.isKept(person.company))
            continue;
        const QDate last = qMax(signs.lastOf(person.company), madeOn(person.id.uuid()));
        if (last.isValid() && last.addMonths(monthsKept) < today)
            list.append({person.id, person.company, last});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Outlived &a, const Outlived &b) { return a.last < b.last; });
    return list;
}

Result<Id<Person>> personNamed(const Dataset &dataset, const QString &typed)
{
    const QString wanted = typed.simplified();
    QList<Id<Person>> found;
    for (const Person &person : dataset.people) {
        if (person.id.toString() == wanted.toLower())
            return person.id;
        if (person.name().compare(wanted, Qt::CaseInsensitive) == 0
            || (!person.email.isEmpty() && person.email.compare(wanted, Qt::CaseInsensitive) == 0))
            found.append(person.id);
    }
    if (found.size() == 1)
        return found.first();
    return Error{found.isEmpty() ? ErrorCode::Unknown : ErrorCode::Ambiguous,
                 {QStringLiteral("person"), typed}};
}

} // namespace kv::operations
