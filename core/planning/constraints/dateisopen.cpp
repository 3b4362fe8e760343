// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

namespace {

QString closedBecause(const Sitting &m)
{
    for (const auto *days : {&m.plan().calendar, &m.area().closed, &m.group().closed}) {
        if (const auto day = days->find(m.date()); day != days->end())
            return day.value().isEmpty() ? Text::tr("closed") : day.value();
    }
    return {};
}

} // namespace

// Nobody meets on a holiday or its eve, in a school break, or on a day that the group has closed.
Constraint dateIsOpen()
{
    return eachFreeMeeting()
        .lookingAt(Facet::Date)
        .where([](const Sitting &m) {
            return m.plan().calendar.contains(m.date()) || m.area().closed.contains(m.date())
                || m.group().closed.contains(m.date());
        })
        .penalize(hard())
        .because([](const Names &names, const Sitting &m) {
            return Text::tr("%1 is not free: %2.").arg(names.of(m.date()), closedBecause(m));
        })
        .asConstraint("date-is-open",
                      QT_TRANSLATE_NOOP("Constraint", "No holidays or school breaks"));
}

} // namespace kv::planning
