// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// Every meeting has a host, but for those that need none.
Constraint everyMeetingHasHost()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Host)
        .where([](const Sitting &m) { return m.slot().needsHost != m.hostIndex().has_value(); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            const QString month = names.monthAndYear(m.slot().month, m.slot().year);
            return m.slot().needsHost ? Text::tr("The meeting of %1 has no host.").arg(month)
                                      : Text::tr("The meeting of %1 needs no host.").arg(month);
        })
        .asConstraint("every-meeting-has-host",
                      QT_TRANSLATE_NOOP("Constraint", "Every meeting has a host"));
}

} // namespace kv::planning
