// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// A held or pinned meeting is in the plan as it was.
Constraint lockedMeetingStands()
{
    return eachSlot()
        .lookingAt(allFacets)
        .where([](const Sitting &m) {
            if (!m.isLocked())
                return false;
            const Evening &locked = *m.slot().locked;
            return !m.isFilled() || m.date() != locked.date || m.hostIndex() != locked.host
                || m.themeIndex() != locked.theme || m.expertIndex() != locked.expert;
        })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("The meeting of %1 is held or pinned and does not change.")
                .arg(names.of(m.slot().locked->date));
        })
        .asConstraint("locked-meeting-stands",
                      QT_TRANSLATE_NOOP("Constraint", "Held and pinned meetings stand"));
}

} // namespace kv::planning
