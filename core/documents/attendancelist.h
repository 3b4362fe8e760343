// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"
#include "domain/dataset.h"
#include "domain/result.h"

namespace kv::documents {

// The list of participants of a meeting, to be signed (domain.md 2.2). Where attendance is
// recorded, those who came, with their company as it was named that evening, and the totals. Before
// that, those who have registered, the expert and the organiser, and empty rows for others. Remote
// participants do not sign: the organiser confirms them. No e-mail, phone or diet: everybody sees
// the sheet. Errors: Unknown (meeting, group), InvalidValue (date).
Result<Paper> attendanceListOf(const Dataset &dataset, Id<Meeting> meeting, Language language,
                               QDate today);

} // namespace kv::documents
