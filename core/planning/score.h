// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace kv::planning {

// How good a plan is: first the hard rules it breaks, then the weighted sum of the soft ones,
// months left without a meeting included. Less is better in both.
struct Score
{
    int broken = 0;
    int objective = 0;

    auto operator<=>(const Score &) const = default;
};

} // namespace kv::planning
