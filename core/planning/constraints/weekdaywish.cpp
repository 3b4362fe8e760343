// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A company hosts on a weekday that it wishes for.
Constraint weekdayWish()
{
    return eachMeeting()
        .lookingAt(Facets(Facet::Date) | Facet::Host)
        .where([](const Sitting &m) {
            return m.host() && !m.host()->preferWeekdays.isEmpty()
                && !m.host()->preferWeekdays.contains(m.date().dayOfWeek());
        })
        .penalize(soft(&Weights::weekday))
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 wishes for another weekday than %2.")
                .arg(m.host()->name, names.weekday(m.date().dayOfWeek()));
        })
        .asConstraint("weekday-wish",
                      QT_TRANSLATE_NOOP("Constraint", "Wishes for a weekday come true"));
}

} // namespace kv::planning
