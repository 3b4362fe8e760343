// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/analysis.h"

#include <QStringList>

namespace kv::planning {

// What a plan of one group is like, in numbers that plans can be compared by.
struct Summary
{
    int unfilled = 0; // months without a meeting
    int wishesMissed = 0; // months and weekdays that hosts wished for
    int outOfOrder = 0; // hosts that come later than somebody behind them in the queue
    int travelling = 0; // companies from another municipality, over all meetings
    int meetings = 0;
    int alike = 0; // meetings whose municipality or industry is that of the one before
    int away = 0; // companies away, over all meetings

    bool operator==(const Summary &) const = default;
};

Summary summaryOf(const Plan &plan);

// The same in words, a sentence each; what does not tell plans apart is left out.
QStringList describe(const Summary &summary);

} // namespace kv::planning
