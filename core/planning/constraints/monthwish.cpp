// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A company hosts in a month that it wishes for.
Constraint monthWish()
{
    return eachMeeting()
        .lookingAt(Facet::Host)
        .where([](const Sitting &m) {
            return m.host() && !m.host()->preferMonths.isEmpty()
                && !m.host()->preferMonths.contains(m.slot().month);
        })
        .penalize(soft(&Weights::month))
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 wishes for another month than %2.")
                .arg(m.host()->name, names.month(m.slot().month));
        })
        .asConstraint("month-wish",
                      QT_TRANSLATE_NOOP("Constraint", "Wishes for a month come true"));
}

} // namespace kv::planning
