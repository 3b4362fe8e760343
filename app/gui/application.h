// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/commandline.h"

namespace kv {

// Runs the window with everything around it: clock, chance, device key, words and settings. Gives
// the exit code: 0 done, 1 refused, 2 wrong use.
int runApplication(int argc, char **argv);

} // namespace kv
