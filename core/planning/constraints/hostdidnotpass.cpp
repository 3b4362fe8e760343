// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A company that declined the month, cancelled it or passed its turn is not asked for it again.
Constraint hostDidNotPass()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Host)
        .where(
            [](const Sitting &m) { return m.host() && m.slot().passed.contains(*m.hostIndex()); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 has said no to this month: %2.")
                .arg(m.host()->name, names.monthAndYear(m.slot().month, m.slot().year));
        })
        .asConstraint("host-did-not-pass",
                      QT_TRANSLATE_NOOP("Constraint", "Who said no is not asked again"));
}

} // namespace kv::planning
