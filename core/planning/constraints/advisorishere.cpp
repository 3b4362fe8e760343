// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// The advisor leads the evening, so it is not while the advisor is away.
Constraint advisorIsHere()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Date)
        .where([](const Sitting &m) { return anyCovers(m.advisor().away, m.date()); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("The advisor is away on %1.").arg(names.of(m.date()));
        })
        .asConstraint("advisor-is-here", QT_TRANSLATE_NOOP("Constraint", "The advisor is there"));
}

} // namespace kv::planning
