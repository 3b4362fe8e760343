// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// Two meetings of a group are not too close to each other.
Constraint enoughDaysBetween()
{
    return eachFreePair()
        .lookingAt(Facet::Date)
        .where([](const PlanGroup &group, const Neighbour &before, const Neighbour &after) {
            return before.date.daysTo(after.date) < group.minGap;
        })
        .penalize(hard())
        .because([](const Names &names, const PlanGroup &group, const Neighbour &before,
                    const Neighbour &after) {
            return Text::tr("From %1 to %2 there are fewer than %3 days.")
                .arg(names.of(before.date), names.of(after.date))
                .arg(group.minGap);
        })
        .asConstraint("enough-days-between",
                      QT_TRANSLATE_NOOP("Constraint", "Enough days between meetings"));
}

} // namespace kv::planning
