// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"

namespace kv::documents {

// The blocks as plain text for a message: an empty line between them, labels with a colon, titles
// as they are. Lines end with '\n' and are not wrapped: the reader's program does that. Tables are
// tab separated.
QString plainTextOf(const QList<Block> &blocks);

} // namespace kv::documents
