// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/meetings/diet.h"
#include "storage/connection.h"

namespace kv::storage {

// Diets of meetings, outside the journal. All throw SqlFailure.

QList<Diet> readDiets(Connection &connection, QUuid meeting);
// In place of those there are.
void writeDiets(Connection &connection, QUuid meeting, const QList<Diet> &diets);
// Meetings that have some.
QList<QUuid> meetingsWithDiets(Connection &connection);

} // namespace kv::storage
