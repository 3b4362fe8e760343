// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A company does not host on a day on which it has said to be away.
Constraint hostIsAvailable()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Date) | Facet::Host)
        .where([](const Sitting &m) { return m.host() && anyCovers(m.host()->away, m.date()); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 is away on %2.").arg(m.host()->name, names.of(m.date()));
        })
        .asConstraint("host-is-available", QT_TRANSLATE_NOOP("Constraint", "Host is not away"));
}

} // namespace kv::planning
