// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

#include <algorithm>
#include <cstdlib>

namespace kv::planning {

// Among equals, who has not hosted for longest comes first: month after month along the queue.
Constraint turnOrderHolds()
{
    return eachMeeting()
        .lookingAt(Facet::Host)
        .count([](const Sitting &m) {
            const int hosts = m.group().hostCount();
            if (!m.host() || !m.host()->canHost || hosts == 0)
                return 0;
            return std::abs(m.host()->rank - m.position() % hosts);
        })
        .penalize(soft(&Weights::order))
        .because([](const Names &names, const Sitting &m) {
            const std::optional<QDate> last = m.host()->lastHosted;
            return last ? Text::tr("%1 is not at its place in the queue; it hosted last in %2.")
                              .arg(m.host()->name, names.monthAndYear(last->month(), last->year()))
                        : Text::tr("%1 is not at its place in the queue; it has not hosted yet.")
                              .arg(m.host()->name);
        })
        .asConstraint("turn-order-holds",
                      QT_TRANSLATE_NOOP("Constraint", "The queue keeps its order"));
}

} // namespace kv::planning
