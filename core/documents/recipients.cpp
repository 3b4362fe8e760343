// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recipients.h"

#include <QCollator>

#include <algorithm>
#include <set>
#include <tuple>

namespace kv::documents {
namespace {

std::set<Id<Company>> invitedCompanies(const Dataset &dataset, const Meeting &meeting)
{
    const QDate day = meeting.date.isValid() ? meeting.date : meeting.month;
    std::set<Id<Company>> companies;
    for (const Membership &membership : dataset.memberships) {
        const bool invited = membership.state == MembershipState::Member
            || membership.state == MembershipState::Guest;
        if (invited && membership.group == meeting.group && membership.period().contains(day)
            && dataset.companies.contains(membership.company))
            companies.insert(membership.company);
    }
    return companies;
}

Recipient recipientOf(const Company &company, const Person *person, Language ofGroup)
{
    Recipient recipient;
    recipient.company = company.id;
    recipient.companyName = company.name;
    recipient.email = company.email;
    recipient.phone = company.phone;
    recipient.language = company.language.value_or(ofGroup);
    if (!person)
        return recipient;
    recipient.person = person->id;
    recipient.personName = person->name();
    recipient.language = person->language.value_or(recipient.language);
    if (!person->email.isEmpty())
        recipient.email = person->email;
    if (!person->phone.isEmpty())
        recipient.phone = person->phone;
    return recipient;
}

void addCompany(Recipients &recipients, const Company &company, QList<const Person *> people,
                Language ofGroup)
{
    const bool hasPeople = !people.isEmpty();
    people.removeIf([](const Person *person) { return person->doNotContact; });
    if (people.isEmpty()) {
        const Recipient recipient = recipientOf(company, nullptr, ofGroup);
        auto &list = hasPeople          ? recipients.unwanted
            : recipient.email.isEmpty() ? recipients.withoutEmail
                                        : recipients.reachable;
        list.append(recipient);
        return;
    }
    std::sort(people.begin(), people.end(), [](const Person *a, const Person *b) {
        return std::tuple(!a->primary, a->name(), a->id)
            < std::tuple(!b->primary, b->name(), b->id);
    });
    for (const Person *person : people) {
        if (!person->primary && person != people.first())
            break;
        const Recipient recipient = recipientOf(company, person, ofGroup);
        (recipient.email.isEmpty() ? recipients.withoutEmail : recipients.reachable)
            .append(recipient);
    }
}

void sortByName(QList<Recipient> &list)
{
    QCollator collator(QLocale(QLocale::Finnish, QLocale::Finland));
    std::stable_sort(list.begin(), list.end(), [&](const Recipient &a, const Recipient &b) {
        return collator.compare(a.companyName, b.companyName) < 0;
    });
}

} // namespace

Recipients recipientsOf(const Dataset &dataset, Id<Meeting> id)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return {};
    QMap<Id<Company>, QList<const Person *>> people;
    for (const Person &person : dataset.people)
        people[person.company].append(&person);
    const Language ofGroup = dataset.groups.value(meeting->group).language;

    Recipients recipients;
    for (const Id<Company> company : invitedCompanies(dataset, *meeting))
        addCompany(recipients, dataset.companies.value(company), people.value(company), ofGroup);
    for (auto *list : {&recipients.reachable, &recipients.withoutEmail, &recipients.unwanted})
        sortByName(*list);
    return recipients;
}

Recipients inLanguage(const Recipients &recipients, Language language)
{
    Recipients result = recipients;
    for (auto *list : {&result.reachable, &result.withoutEmail, &result.unwanted})
        list->removeIf([language](const Recipient &each) { return each.language != language; });
    return result;
}

QString addressesOf(const Recipients &recipients)
{
    QStringList addresses;
    for (const Recipient &each : recipients.reachable) {
        if (!addresses.contains(each.email, Qt::CaseInsensitive))
            addresses.append(each.email);
    }
    return addresses.join(QStringLiteral("; "));
}

} // namespace kv::documents
