// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

namespace kv::operations {

// Adds a company to a group from a day on, with its contact person if one is named. InvalidValue
// without a name; AlreadyThere where another living company has the same valid Y-tunnus.
Result<Operation> addCompany(const Dataset &dataset, const Company &company, Id<CoreGroup> group,
                             MembershipState state, QDate from);

// A company with its people and absences, as one form holds it.
struct CompanyCard
{
    Company company;
    QList<Person> people; // the one to call first at the head
    QList<Unavailability> absences; // in the order of their first day

    bool operator==(const CompanyCard &) const = default;
};

// The card of a company; Unknown where it is not there.
Result<CompanyCard> cardOf(const Dataset &dataset, Id<Company> company);
// What is wrong with a card: InvalidValue ("name", "email", "until", …, the value); nothing where
// it may be kept. A wrong Y-tunnus may: it is put right later.
std::optional<Error> faultOf(const CompanyCard &card);
// Sets a company's fields, people and absences in one step; who and what is no longer on the card
// is removed. Ids must be set. Unknown, InvalidValue, NothingToDo.
Result<Operation> editCompanyCard(const Dataset &dataset, const CompanyCard &card);
// Adds a company to a group from a day on, with all its card. AlreadyThere as addCompany.
Result<Operation> addCompanyCard(const Dataset &dataset, const CompanyCard &card,
                                 Id<CoreGroup> group, MembershipState state, QDate from);

// Companies leave a group: their last day is the day before. One step for all. NothingToDo where
// none is in it.
Result<Operation> leaveGroup(const Dataset &dataset, const QList<Id<Company>> &companies,
                             Id<CoreGroup> group, QDate from);

// Sets a company's fields. InvalidValue where the name is empty, or a number is negative.
Result<Operation> editCompany(const Dataset &dataset, const Company &company);

// Adds, sets or removes a contact person.
Result<Operation> addPerson(const Dataset &dataset, const Person &person);
Result<Operation> editPerson(const Dataset &dataset, const Person &person);
Result<Operation> removePerson(const Dataset &dataset, Id<Person> person);

// Days on which a company cannot host, or an advisor or expert cannot come. InvalidValue where they
// end before they begin.
Result<Operation> addUnavailability(const Dataset &dataset, const Unavailability &away);
Result<Operation> removeUnavailability(const Dataset &dataset, Id<Unavailability> away);

// Hosted before this file: how often and when last. Replaces what was recorded before; count 0
// takes it away.
struct HostedBefore
{
    Id<Company> company;
    int count = 0;
    QDate last; // null: not known
};
Result<Operation> recordHostingHistory(const Dataset &dataset, Id<CoreGroup> group,
                                       const QList<HostedBefore> &hosted);

// The same within a larger step.
void putHostedBefore(Edit &edit, const Dataset &dataset, Id<CoreGroup> group,
                     const HostedBefore &hosted);

// Adds or sets a theme; a vote of a company of a group for it, once.
Result<Operation> putTheme(const Dataset &dataset, const Theme &theme);
Result<Operation> voteForTheme(const Dataset &dataset, Id<CoreGroup> group, Id<Theme> theme,
                               Id<Company> company);
Result<Operation> putExpert(const Dataset &dataset, const Expert &expert);

} // namespace kv::operations
