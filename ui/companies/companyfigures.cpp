// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companyfigures.h"

#include "domain/phonenumber.h"
#include "planning/turns.h"
#include "reports/attendancefigures.h"

namespace kv::ui {

namespace {

// Whether a membership speaks of the day rather than another: it holds then, or is the latest.
bool isBetter(const Membership &one, const Membership *other, QDate day)
{
    if (!other) {
        return true;
    }
    const bool holds = one.period().contains(day);
    return holds != other->period().contains(day) ? holds : one.from > other->from;
}

void nameContacts(QHash<Id<Company>, CompanyFigures> &figures, const Dataset &dataset)
{
    QHash<Id<Company>, const Person *> first;
    for (const Person &person : dataset.people) {
        const Person *&known = first[person.company];
        if (!known || (person.primary && !known->primary)) {
            known = &person;
        }
    }
    for (const Company &company : dataset.companies) {
        const Person *person = first.value(company.id);
        CompanyFigures &one = figures[company.id];
        one.contact = person ? person->name() : QString();
        const QString phone = person && !person->phone.isEmpty() ? person->phone : company.phone;
        const QString email = person && !person->email.isEmpty() ? person->email : company.email;
        one.reach = QStringList{phoneNational(phone), email}.join(u' ').trimmed();
    }
}

} // namespace

QHash<Id<Company>, CompanyFigures> companyFigures(const Dataset &dataset, Id<CoreGroup> group,
                                                  QDate today)
{
    QHash<Id<Company>, CompanyFigures> figures;
    QHash<Id<Company>, const Membership *> memberships;
    for (const Membership &membership : dataset.memberships) {
        if (membership.group == group) {
            const Membership *&known = memberships[membership.company];
            known = isBetter(membership, known, today) ? &membership : known;
        }
    }
    nameContacts(figures, dataset);
    for (auto it = memberships.cbegin(); it != memberships.cend(); ++it) {
        const bool over = it.value()->until.isValid() && it.value()->until < today;
        figures[it.key()].state = over ? MembershipState::Left : it.value()->state;
    }
    for (const planning::CompanyTurn &turn : planning::turnsOf(dataset, group, today)) {
        figures[turn.company].hosted = turn.hosted;
        figures[turn.company].lastHosted = turn.lastHosted;
    }
    const auto attendance = reports::attendanceFigures(dataset, group, {}, today);
    for (const reports::CompanyFigures &company : attendance.companies) {
        if (company.possible > 0) {
            figures[company.company].attendance = company.rate();
        }
    }
    return figures;
}

} // namespace kv::ui
