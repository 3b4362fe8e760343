// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoregion.h"

namespace kv {

// Makes a file with the demo region, which must not be there yet. The same size and seed give the
// same bytes. No file is left behind on an error: those of Workspace::create and commit.
Done makeDemoFile(const QString &path, const demo::DemoSize &size);

} // namespace kv
