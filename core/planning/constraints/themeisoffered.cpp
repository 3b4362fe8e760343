// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// The theme is the host's own or the group's. It may stay open where the host chooses it.
Constraint themeIsOffered()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Host) | Facet::Theme)
        .where([](const Sitting &m) {
            if (m.slot().onlyTheme)
                return false; // given by a person: ChoiceHolds
            if (m.slot().avoidTheme && m.themeIndex() == m.slot().avoidTheme)
                return true;
            if (!m.theme())
                return !m.group().themeMayStayOpen;
            return !m.group().backlog.contains(*m.themeIndex()) && !m.offersTheme();
        })
        .penalize(hard())
        .because([](const Names &, const Sitting &m) {
            return m.theme() ? Text::tr("The theme %1 comes from neither the host nor the group.")
                                   .arg(m.theme()->name)
                             : Text::tr("The meeting has no theme.");
        })
        .asConstraint("theme-is-offered",
                      QT_TRANSLATE_NOOP("Constraint", "Theme comes from the host or the group"));
}

} // namespace kv::planning
