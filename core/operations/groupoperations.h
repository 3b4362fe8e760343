// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"

namespace kv::operations {

// The first step of a new file: its coordinator, an area and a group with the usual rhythm. The
// organisation is found by its name, or made; the coordinator of a new file belongs to it.
// InvalidValue where a name is empty.
struct NewGroup
{
    QString name;
    QString area;
    CoreGroup settings; // rhythm and limits; its names and ids are not looked at
    QString organisation; // the development company; "": that of the coordinator, if any
};
Result<Operation> newFile(const Dataset &dataset, const NewGroup &group,
                          const Coordinator &coordinator, IdSource &ids);

// Adds a group to a file; the area is found by its name, or made. AlreadyThere where a group of
// this name is.
Result<Operation> addGroup(const Dataset &dataset, const NewGroup &group,
                           Id<Coordinator> coordinator, IdSource &ids);

// Sets a group's fields. InvalidValue where its rules contradict each other (gaps, times, months).
Result<Operation> editGroup(const Dataset &dataset, const CoreGroup &group);

// Sets fields of the advisor, of the organisation. Adds it where it is new.
Result<Operation> editCoordinator(const Dataset &dataset, const Coordinator &coordinator);
Result<Operation> editOrganisation(const Dataset &dataset, const Organisation &organisation);

// A company's membership from a day on: ends the one before it the day before. Joining credits a
// member with the fewest turns of those already there, so that it starts level (planning 1).
Result<Operation> setMembership(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group,
                                MembershipState state, QDate from);

// The same within a larger step.
void putMembership(Edit &edit, const Dataset &dataset, Id<Company> company, Id<CoreGroup> group,
                   MembershipState state, QDate from);

// Times hosted in a group: meetings held, and what was hosted before the file.
int timesHosted(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group);

} // namespace kv::operations
