// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A theme comes up in a month that is good for it.
Constraint themeIsInSeason()
{
    return eachMeeting()
        .lookingAt(Facet::Theme)
        .where([](const Sitting &m) {
            return m.theme() && !m.theme()->months.isEmpty()
                && !m.theme()->months.contains(m.slot().month);
        })
        .penalize(soft(&Weights::season))
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("The theme %1 would suit another month better than %2.")
                .arg(m.theme()->name, names.month(m.slot().month));
        })
        .asConstraint("theme-is-in-season",
                      QT_TRANSLATE_NOOP("Constraint", "Themes are in season"));
}

} // namespace kv::planning
