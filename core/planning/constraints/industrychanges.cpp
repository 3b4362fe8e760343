// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// Two hosts in a row are of different industries.
Constraint industryChanges()
{
    return eachConsecutivePair()
        .lookingAt(Facet::Host)
        .where([](const PlanGroup &, const Neighbour &before, const Neighbour &after) {
            return !after.industry.isEmpty() && before.industry == after.industry;
        })
        .penalize(soft(&Weights::industry))
        .because([](const Names &names, const PlanGroup &, const Neighbour &before,
                    const Neighbour &after) {
            return Text::tr("The hosts of %1 and %2 are of the same industry: %3.")
                .arg(names.of(before.date), names.of(after.date), after.industry);
        })
        .asConstraint("industry-changes", QT_TRANSLATE_NOOP("Constraint", "Industries alternate"));
}

} // namespace kv::planning
