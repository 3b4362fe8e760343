// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A theme comes up so many times a season, and no more.
Constraint themeLimit()
{
    return eachUse()
        .lookingAt(Facet::Theme)
        .of([](const Sitting &m) { return m.themeIndex(); })
        .atMost([](const PlanGroup &group) { return group.themeLimit; })
        .penalize(hard())
        .because([](const Names &, const Sitting &m) {
            return Text::tr("The theme %1 comes up too often.").arg(m.theme()->name);
        })
        .asConstraint("theme-limit",
                      QT_TRANSLATE_NOOP("Constraint", "No theme comes up too often"));
}

} // namespace kv::planning
