// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kv::test {

// How many of so many cases to run: KV_EFFORT is percent, 100 where nothing is said. The sanitizers
// make the solver some thirty times slower, so their runs take a tenth.
inline int effort(int cases)
{
    bool said = false;
    const int percent = qEnvironmentVariableIntValue("KV_EFFORT", &said);
    return said ? qMax(1, int(qint64(cases) * percent / 100)) : cases;
}

} // namespace kv::test
