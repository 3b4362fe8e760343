// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A group meets on its own weekdays.
Constraint groupMeetsOnWeekday()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Date)
        .where([](const Sitting &m) { return !m.group().weekdays.contains(m.date().dayOfWeek()); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 is not a weekday on which the group meets.")
                .arg(names.of(m.date()));
        })
        .asConstraint("group-meets-on-weekday",
                      QT_TRANSLATE_NOOP("Constraint", "The group meets on its weekdays"));
}

} // namespace kv::planning
