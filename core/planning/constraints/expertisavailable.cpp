// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// An expert does not come while away.
Constraint expertIsAvailable()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Date) | Facet::Expert)
        .where([](const Sitting &m) { return m.expert() && anyCovers(m.expert()->away, m.date()); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 is away on %2.").arg(m.expert()->name, names.of(m.date()));
        })
        .asConstraint("expert-is-available", QT_TRANSLATE_NOOP("Constraint", "Expert is not away"));
}

} // namespace kv::planning
