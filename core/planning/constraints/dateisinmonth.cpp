// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A meeting is held in the month it belongs to.
Constraint dateIsInMonth()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Date)
        .where([](const Sitting &m) {
            return m.date().year() != m.slot().year || m.date().month() != m.slot().month;
        })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 is not in the month of the meeting, %2.")
                .arg(names.of(m.date()), names.monthAndYear(m.slot().month, m.slot().year));
        })
        .asConstraint("date-is-in-month",
                      QT_TRANSLATE_NOOP("Constraint", "Meeting is in its month"));
}

} // namespace kv::planning
