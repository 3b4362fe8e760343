// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// An expert speaks on what the expert knows.
Constraint expertCoversTheme()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Theme) | Facet::Expert)
        .where([](const Sitting &m) {
            return m.expert() && (!m.theme() || !m.expert()->themes.contains(*m.themeIndex()));
        })
        .penalize(hard())
        .because([](const Names &, const Sitting &m) {
            return Text::tr("%1 does not speak on this theme.").arg(m.expert()->name);
        })
        .asConstraint("expert-covers-theme",
                      QT_TRANSLATE_NOOP("Constraint", "Expert knows the theme"));
}

} // namespace kv::planning
