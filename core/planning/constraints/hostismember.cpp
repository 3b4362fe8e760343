// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// The host is a member of the group on that day.
Constraint hostIsMember()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Date) | Facet::Host)
        .where([](const Sitting &m) { return m.host() && !anyCovers(m.host()->member, m.date()); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 is not a member on %2.").arg(m.host()->name, names.of(m.date()));
        })
        .asConstraint("host-is-member", QT_TRANSLATE_NOOP("Constraint", "Host is a member"));
}

} // namespace kv::planning
