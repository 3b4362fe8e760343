// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// Every active month has a meeting. Leaving one out is possible, never silent, and the last way
// out.
Constraint everyMonthHasMeeting()
{
    return eachSlot()
        .lookingAt({})
        .where([](const Sitting &m) { return !m.isFilled(); })
        .penalize(soft(&Weights::unfilled))
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("There is no meeting in this month: %1.")
                .arg(names.monthAndYear(m.slot().month, m.slot().year));
        })
        .asConstraint("every-month-has-meeting",
                      QT_TRANSLATE_NOOP("Constraint", "Every month has its meeting"));
}

} // namespace kv::planning
