// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// An expert comes to the areas that the expert serves.
Constraint expertServesArea()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Expert)
        .where([](const Sitting &m) {
            return m.expert() && !m.expert()->areas.isEmpty()
                && !m.expert()->areas.contains(m.group().area);
        })
        .penalize(hard())
        .because([](const Names &, const Sitting &m) {
            return Text::tr("%1 does not come to this area: %2.")
                .arg(m.expert()->name, m.area().name);
        })
        .asConstraint("expert-serves-area",
                      QT_TRANSLATE_NOOP("Constraint", "Expert serves the area"));
}

} // namespace kv::planning
