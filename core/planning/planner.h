// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"
#include "planning/score.h"

#include <functional>

namespace kv::planning {

// How far planning goes. Steps, not seconds, so that the same data gives the same plan on every
// machine.
struct Limits
{
    int rounds = 60; // price rounds within a group
    int joint = 40; // price rounds across groups
    int labels = 100000; // part plans kept at once for one group
    int nearby = 40; // tries to better a plan by a few months before giving up
    int parts = 300; // into which one group's plans are split at most
    std::function<bool()> stop; // asked between steps; true ends with the best plan so far
    std::function<void(int objective, int bound)> progress; // told of each better plan or bound
};

// What planning came to.
struct Outcome
{
    Plan plan; // the problem with the evenings found
    Score score; // of that plan by the rules; no hard rule is broken
    int bound = 0; // no plan is better than this
    int unfilled = 0; // months left without a meeting
    bool stopped = false; // ended by `stop`, so another run may find better

    bool proven() const { return bound == score.objective; }
};

// Finds the best plan for all groups together. Always gives one: a month that cannot be filled
// stays empty. Deterministic. Locked meetings stay as they are.
Outcome plan(const Plan &problem, const Limits &limits = {});

} // namespace kv::planning
