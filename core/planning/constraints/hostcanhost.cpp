// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A company that does not wish to host is not asked.
Constraint hostCanHost()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Host)
        .where([](const Sitting &m) { return m.host() && !m.host()->canHost; })
        .penalize(hard())
        .because([](const Names &, const Sitting &m) {
            return Text::tr("%1 does not host.").arg(m.host()->name);
        })
        .asConstraint("host-can-host", QT_TRANSLATE_NOOP("Constraint", "Host is willing to host"));
}

} // namespace kv::planning
