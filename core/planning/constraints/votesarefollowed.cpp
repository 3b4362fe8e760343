// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// The themes with most votes come up.
Constraint votesAreFollowed()
{
    return eachMeeting()
        .lookingAt(Facet::Theme)
        .count([](const Sitting &m) {
            return m.group().mostVotes() - m.group().votesOf(m.themeIndex());
        })
        .penalize(soft(&Weights::votes))
        .because([](const Names &, const Sitting &m) {
            return m.theme()
                ? Text::tr("Other themes have more votes than %1.").arg(m.theme()->name)
                : Text::tr("The theme is open, though the group has voted.");
        })
        .asConstraint("votes-are-followed",
                      QT_TRANSLATE_NOOP("Constraint", "The votes are followed"));
}

} // namespace kv::planning
