// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// An expert is in one place an evening.
Constraint expertInOnePlace()
{
    return eachTwoOnOneEvening()
        .lookingAt(Facets(Facet::Date) | Facet::Expert)
        .of([](const Sitting &m) { return m.expertIndex(); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &one, const Sitting &) {
            return Text::tr("On %1 %2 speaks elsewhere: %3.")
                .arg(names.of(one.date()), one.expert()->name, one.group().name);
        })
        .asConstraint("expert-in-one-place",
                      QT_TRANSLATE_NOOP("Constraint", "An expert is in one place an evening"));
}

} // namespace kv::planning
