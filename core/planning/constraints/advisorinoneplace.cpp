// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// An advisor is in one place an evening.
Constraint advisorInOnePlace()
{
    return eachTwoOnOneEvening()
        .lookingAt(Facet::Date)
        .of([](const Sitting &m) { return std::optional<int>(m.group().advisor); })
        .penalize(hard())
        .because([](const Names &names, const Sitting &one, const Sitting &) {
            return Text::tr("On %1 the advisor has another meeting: %2.")
                .arg(names.of(one.date()), one.group().name);
        })
        .asConstraint("advisor-in-one-place",
                      QT_TRANSLATE_NOOP("Constraint", "The advisor is in one place an evening"));
}

} // namespace kv::planning
