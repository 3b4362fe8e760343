// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// The host's own themes come before the group's.
Constraint hostOffersTheme()
{
    return eachMeeting()
        .lookingAt(Facets(Facet::Host) | Facet::Theme)
        .where([](const Sitting &m) { return !m.theme() || !m.offersTheme(); })
        .penalize(soft(&Weights::backlog))
        .because([](const Names &, const Sitting &m) {
            return m.theme()
                ? Text::tr("The theme %1 is the group's, not the host's own.").arg(m.theme()->name)
                : Text::tr("The theme is open: the host chooses it.");
        })
        .asConstraint("host-offers-theme",
                      QT_TRANSLATE_NOOP("Constraint", "Host speaks on a theme of its own"));
}

} // namespace kv::planning
