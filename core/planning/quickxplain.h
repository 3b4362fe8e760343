// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace kv::planning {

// A smallest set of things that cannot hold together: leaving out any one of them would make it
// possible. `clashes` says whether so many of the `count` things, by their places, surely cannot
// hold together. Empty when all of them can. QuickXplain (Junker 2004): about k log(n/k) questions
// for a set of k out of n.
std::vector<int> smallestClash(int count,
                               const std::function<bool(const std::vector<int> &)> &clashes);

} // namespace kv::planning
