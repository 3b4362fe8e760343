// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// An expert comes on the weekdays that suit the expert.
Constraint expertWorksOnWeekday()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Date) | Facet::Expert)
        .where([](const Sitting &m) {
            return m.expert() && !m.expert()->weekdays.contains(m.date().dayOfWeek());
        })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 does not come on this weekday: %2.")
                .arg(m.expert()->name, names.weekday(m.date().dayOfWeek()));
        })
        .asConstraint("expert-works-on-weekday",
                      QT_TRANSLATE_NOOP("Constraint", "Weekday is possible for the expert"));
}

} // namespace kv::planning
