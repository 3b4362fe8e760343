// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// The group fits in. An unknown capacity never excludes, and who hosts elsewhere finds room there.
Constraint hostHasRoom()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Host)
        .where([](const Sitting &m) {
            return m.host() && !m.host()->hostsElsewhere && m.host()->capacity
                && *m.host()->capacity < m.group().attendance;
        })
        .penalize(hard())
        .because([](const Names &, const Sitting &m) {
            return Text::tr("%1 has room for %2, and %3 are expected.")
                .arg(m.host()->name)
                .arg(*m.host()->capacity)
                .arg(m.group().attendance);
        })
        .asConstraint("host-has-room",
                      QT_TRANSLATE_NOOP("Constraint", "Host has room for the group"));
}

} // namespace kv::planning
