// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kv {

// Where the key of this device is kept, the same for the window and the command line, so that the
// one can undo what the other did.
QString deviceKeyPath();

} // namespace kv
