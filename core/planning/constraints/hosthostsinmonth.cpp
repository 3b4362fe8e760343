// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A company hosts only in the months that suit it at all.
Constraint hostHostsInMonth()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Host)
        .where(
            [](const Sitting &m) { return m.host() && !m.host()->months.contains(m.slot().month); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 cannot host in this month: %2.")
                .arg(m.host()->name, names.month(m.slot().month));
        })
        .asConstraint("host-hosts-in-month",
                      QT_TRANSLATE_NOOP("Constraint", "Month is possible for the host"));
}

} // namespace kv::planning
