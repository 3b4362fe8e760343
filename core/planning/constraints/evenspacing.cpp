// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

#include <algorithm>
#include <cstdlib>

namespace kv::planning {

// Meetings come at an even pace.
Constraint evenSpacing()
{
    return eachConsecutivePair()
        .lookingAt(Facet::Date)
        .count([](const PlanGroup &group, const Neighbour &before, const Neighbour &after) {
            if (after.monthNumber != before.monthNumber + 1)
                return 0;
            const int off = std::abs(int(before.date.daysTo(after.date)) - group.idealGap);
            return std::max(0, off - group.gapTolerance);
        })
        .penalize(soft(&Weights::spacing))
        .because([](const Names &names, const PlanGroup &, const Neighbour &before,
                    const Neighbour &after) {
            return Text::tr("From %1 to %2 there are %3 days.")
                .arg(names.of(before.date), names.of(after.date))
                .arg(before.date.daysTo(after.date));
        })
        .asConstraint("even-spacing",
                      QT_TRANSLATE_NOOP("Constraint", "Meetings come at an even pace"));
}

} // namespace kv::planning
