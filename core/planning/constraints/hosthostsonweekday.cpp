// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A company hosts only on the weekdays that suit it at all.
Constraint hostHostsOnWeekday()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Date) | Facet::Host)
        .where([](const Sitting &m) {
            return m.host() && !m.host()->weekdays.contains(m.date().dayOfWeek());
        })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 cannot host on this weekday: %2.")
                .arg(m.host()->name, names.weekday(m.date().dayOfWeek()));
        })
        .asConstraint("host-hosts-on-weekday",
                      QT_TRANSLATE_NOOP("Constraint", "Weekday is possible for the host"));
}

} // namespace kv::planning
