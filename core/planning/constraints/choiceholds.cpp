// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// What a person has chosen of a month holds: its volunteer, its evening, its theme.
Constraint choiceHolds()
{
    return eachFreeMeeting()
        .lookingAt(Facets(Facet::Date) | Facet::Host | Facet::Theme)
        .where([](const Sitting &m) {
            return (m.slot().volunteer && m.hostIndex() != m.slot().volunteer)
                || (m.slot().onlyDate && m.date() != *m.slot().onlyDate)
                || (m.slot().onlyTheme && m.themeIndex() != m.slot().onlyTheme);
        })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("Something else was chosen for this month: %1.")
                .arg(names.monthAndYear(m.slot().month, m.slot().year));
        })
        .asConstraint("choice-holds", QT_TRANSLATE_NOOP("Constraint", "What a person chose holds"));
}

} // namespace kv::planning
