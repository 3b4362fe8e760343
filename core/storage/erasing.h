// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace kv::storage {

// Blanks values and salts of all that was erased, everywhere in the journal: of an erased person's
// record all that is personal, and of every register that an erasing step changed all that it
// superseded. Digests, registers and parents stay, so history still verifies and what was
// superseded stays so. Within a transaction; before heads are settled. To be called after an
// erasure was written or came in. Does nothing, quickly, where nothing was ever erased. Throws
// SqlFailure.
void blankErased(Connection &connection);

// The same to every earlier value in the journal that holds one of these texts, whoever's record it
// is, but for those that keep names (domain/privacy/erasure.h) and those that are shown.
void blankMentions(Connection &connection, const QStringList &identifiers);

} // namespace kv::storage
