// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mergereport.h"
#include "ui/transfer/linesmodel.h"

namespace kv::ui {

// What a merge does, for the eyes of who decides: the kinds of its lines.
enum class MergeKind
{
    New,
    Changed,
    Deleted,
    Conflict,
    Suggestion,
    Review, // duplicates, broken references, evenings booked twice
    Figure,
    Count
};

// "new", "changed", …
QString wordOf(MergeKind kind);

// A line for each record that comes, changes or goes, which can be unticked (key: its id); then
// what is to be decided or looked at. Before: the data now.
QList<Line> mergeLines(const Dataset &before, const exchange::MergeReport &report,
                       const QSet<QUuid> &leftOut);

} // namespace kv::ui
