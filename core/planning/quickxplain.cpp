// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/quickxplain.h"

#include <numeric>

namespace kv::planning {
namespace {

using Places = std::vector<int>;

Places joined(Places one, const Places &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

// What of `open` clashes with `given`; `grown` tells whether `given` has grown since last asked.
Places clashWithin(const Places &given, bool grown, const Places &open,
                   const std::function<bool(const Places &)> &clashes)
{
    if (grown && clashes(given))
        return {};
    if (open.size() <= 1)
        return open;
    const auto middle = open.begin() + std::ptrdiff_t(open.size() / 2);
    const Places first(open.begin(), middle);
    const Places second(middle, open.end());
    const Places ofSecond = clashWithin(joined(given, first), true, second, clashes);
    const Places ofFirst = clashWithin(joined(given, ofSecond), !ofSecond.empty(), first, clashes);
    return joined(ofFirst, ofSecond);
}

} // namespace

Places smallestClash(int count, const std::function<bool(const Places &)> &clashes)
{
    Places all(std::size_t(count), 0);
    std::iota(all.begin(), all.end(), 0);
    if (!clashes(all) || clashes({}))
        return {};
    return clashWithin({}, false, all, clashes);
}

} // namespace kv::planning
