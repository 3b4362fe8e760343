// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// Two meetings in a row are in different municipalities.
Constraint municipalityChanges()
{
    return eachConsecutivePair()
        .lookingAt(Facet::Host)
        .where([](const PlanGroup &, const Neighbour &before, const Neighbour &after) {
            return !after.municipality.isEmpty() && before.municipality == after.municipality;
        })
        .penalize(soft(&Weights::municipality))
        .because([](const Names &names, const PlanGroup &, const Neighbour &before,
                    const Neighbour &after) {
            return Text::tr("%1 and %2 are in the same municipality: %3.")
                .arg(names.of(before.date), names.of(after.date), after.municipality);
        })
        .asConstraint("municipality-changes",
                      QT_TRANSLATE_NOOP("Constraint", "Municipalities alternate"));
}

} // namespace kv::planning
