// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value.h"

#include <algorithm>

namespace kv {

bool isAbsent(const RegisterValue &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](const Value &v) { return isAbsent(v); });
}

bool sameValue(const RegisterValue &a, const RegisterValue &b)
{
    return a == b || (isAbsent(a) && isAbsent(b));
}

} // namespace kv
