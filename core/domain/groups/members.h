// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "domain/daterange.h"
#include "domain/result.h"

namespace kv {

// Who belongs where, asked of a dataset. Lists are sorted by the name of the company, å ä ö last.

// Companies whose membership in the group has this state on the day.
QList<Company> companiesOf(const Dataset &dataset, Id<CoreGroup> group, QDate day,
                           MembershipState state = MembershipState::Member);

// The membership of a company in a group on a day, or else its latest one; nothing where it never
// was in it.
const Membership *membershipOf(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group,
                               QDate day);

// The people of a company, the one to call first at the head.
QList<Person> peopleOf(const Dataset &dataset, Id<Company> company);

// The meetings of a group in a period (by date, or by month where no date is set), in the order of
// time.
QList<Meeting> meetingsOf(const Dataset &dataset, Id<CoreGroup> group, const DateRange &period);

// A group by its name, folded; Unknown or Ambiguous.
Result<Id<CoreGroup>> groupNamed(const Dataset &dataset, const QString &name);

// The meeting of a group on a date; Unknown where there is none.
Result<Meeting> meetingOn(const Dataset &dataset, Id<CoreGroup> group, QDate date);

// The language to write to a person in: their own, else the company's, else the group's.
Language languageOf(const Dataset &dataset, const Person *person, Id<Company> company,
                    Id<CoreGroup> group);

// Before, for sorting names of a reader of Finnish.
bool namesInOrder(const QString &a, const QString &b);

} // namespace kv
