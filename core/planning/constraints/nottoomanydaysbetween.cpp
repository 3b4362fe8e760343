// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// In months that follow each other the meetings are not too far apart.
Constraint notTooManyDaysBetween()
{
    return eachFreePair()
        .lookingAt(Facet::Date)
        .where([](const PlanGroup &group, const Neighbour &before, const Neighbour &after) {
            return after.monthNumber == before.monthNumber + 1
                && before.date.daysTo(after.date) > group.maxGap;
        })
        .penalize(hard())
        .because([](const Names &names, const PlanGroup &group, const Neighbour &before,
                    const Neighbour &after) {
            return Text::tr("From %1 to %2 there are more than %3 days.")
                .arg(names.of(before.date), names.of(after.date))
                .arg(group.maxGap);
        })
        .asConstraint("not-too-many-days-between",
                      QT_TRANSLATE_NOOP("Constraint", "Not too many days between meetings"));
}

} // namespace kv::planning
