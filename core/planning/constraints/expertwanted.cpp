// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A theme that wants an expert has one.
Constraint expertWanted()
{
    return eachMeeting()
        .lookingAt(Facets(Facet::Theme) | Facet::Expert)
        .where([](const Sitting &m) { return m.theme() && m.theme()->wantsExpert && !m.expert(); })
        .penalize(soft(&Weights::expert))
        .because([](const Names &, const Sitting &m) {
            return Text::tr("No expert is free for the theme %1.").arg(m.theme()->name);
        })
        .asConstraint("expert-wanted",
                      QT_TRANSLATE_NOOP("Constraint", "Themes that want an expert have one"));
}

} // namespace kv::planning
