// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groups/members.h"

#include "domain/folding.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace kv {

bool namesInOrder(const QString &a, const QString &b)
{
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Finnish, QLocale::Finland));
        made.setCaseSensitivity(Qt::CaseInsensitive);
        made.setNumericMode(true);
        return made;
    }();
    return collator.compare(a, b) < 0;
}

QList<Company> companiesOf(const Dataset &dataset, Id<CoreGroup> group, QDate day,
                           MembershipState state)
{
    QList<Company> companies;
    for (const Membership &membership : dataset.memberships) {
        if (membership.group != group || membership.state != state
            || !membership.period().contains(day))
            continue;
        if (const Company *company = dataset.companies.find(membership.company))
            companies.append(*company);
    }
    std::sort(companies.begin(), companies.end(),
              [](const Company &a, const Company &b) { return namesInOrder(a.name, b.name); });
    return companies;
}

const Membership *membershipOf(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group,
                               QDate day)
{
    const Membership *best = nullptr;
    for (const Membership &membership : dataset.memberships) {
        if (membership.company != company || membership.group != group)
            continue;
        if (membership.period().contains(day))
            return &membership;
        if (!best || best->from < membership.from)
            best = &membership;
    }
    return best;
}

QList<Person> peopleOf(const Dataset &dataset, Id<Company> company)
{
    QList<Person> people;
    for (const Person &person : dataset.people) {
        if (person.company == company)
            people.append(person);
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const Person &a, const Person &b) { return a.primary && !b.primary; });
    return people;
}

QList<Meeting> meetingsOf(const Dataset &dataset, Id<CoreGroup> group, const DateRange &period)
{
    const auto when = [](const Meeting &meeting) {
        return meeting.date.isValid() ? meeting.date : meeting.month;
    };
    QList<Meeting> meetings;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group && period.contains(when(meeting)))
            meetings.append(meeting);
    }
    std::stable_sort(meetings.begin(), meetings.end(),
                     [&](const Meeting &a, const Meeting &b) { return when(a) < when(b); });
    return meetings;
}

Result<Id<CoreGroup>> groupNamed(const Dataset &dataset, const QString &name)
{
    Id<CoreGroup> found;
    for (const CoreGroup &group : dataset.groups) {
        if (foldedName(group.name) != foldedName(name))
            continue;
        if (!found.isNull())
            return Error{ErrorCode::Ambiguous, {QStringLiteral("group"), name}};
        found = group.id;
    }
    if (found.isNull())
        return Error{ErrorCode::Unknown, {QStringLiteral("group"), name}};
    return found;
}

Result<Meeting> meetingOn(const Dataset &dataset, Id<CoreGroup> group, QDate date)
{
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group && meeting.date == date
            && meeting.state != MeetingState::Cancelled)
            return meeting;
    }
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group && meeting.date == date)
            return meeting;
    }
    return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), date.toString(Qt::ISODate)}};
}

Language languageOf(const Dataset &dataset, const Person *person, Id<Company> company,
                    Id<CoreGroup> group)
{
    if (person && person->language)
        return *person->language;
    if (const Company *firm = dataset.companies.find(company); firm && firm->language)
        return *firm->language;
    const CoreGroup *coreGroup = dataset.groups.find(group);
    return coreGroup ? coreGroup->language : Language::Finnish;
}

} // namespace kv
