// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/rotationoperations.h"
#include "planning/summary.h"

namespace kv::operations {

// Which plan a variant is.
enum class VariantKind
{
    AsSet, // by the switches of the group
    Fairest,
    LeastTravel,
    MostWishes
};

// One way to plan a season, in words that tell it from the others.
struct Variant
{
    VariantKind kind = VariantKind::AsSet;
    planning::Proposal proposal; // accept its operation to take it, with its switches
    planning::Summary summary;
    QStringList words;
    QList<VariantKind> same; // others that came to the very same plan, not listed again
};

QString describe(VariantKind kind);

// Plans the season by the group's switches, fairest, with least travel, and with most wishes: each
// plan once. Errors: those of proposeSeason. `limits.stop` ends early, with those that are ready.
Result<QList<Variant>> proposeVariants(const Dataset &dataset, Id<CoreGroup> group,
                                       const DateRange &season, const PlanningContext &context);

} // namespace kv::operations
