// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/joined.h"

#include <algorithm>

namespace kv::operations {

Operation joined(const Operation &first, const Operation &second)
{
    Operation both = first;
    for (const Change &change : second.changes) {
        const auto same = std::find_if(
            both.changes.begin(), both.changes.end(), [&change](const Change &earlier) {
                return earlier.entity == change.entity && earlier.id == change.id
                    && earlier.reg == change.reg;
            });
        if (same == both.changes.end())
            both.changes.append(change);
        else
            same->after = change.after;
    }
    both.changes.removeIf([](const Change &change) {
        return change.reg != aliveRegister && sameValue(change.before, change.after);
    });
    return both;
}

} // namespace kv::operations
