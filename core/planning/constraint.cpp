// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraint.h"

namespace kv::planning {

Neighbour neighbourOf(const Sitting &sitting, Facets visible)
{
    Neighbour neighbour;
    neighbour.monthNumber = sitting.slot().monthNumber();
    neighbour.locked = sitting.isLocked();
    if (visible.testFlag(Facet::Date))
        neighbour.date = sitting.date();
    if (visible.testFlag(Facet::Host) && sitting.host()) {
        neighbour.industry = sitting.host()->industry;
        neighbour.municipality = sitting.host()->municipality;
    }
    if (visible.testFlag(Facet::Theme) && sitting.theme())
        neighbour.topic = sitting.theme()->topic;
    return neighbour;
}

Neighbour neighbourOf(const Previous &previous)
{
    return {previous.date,     previous.monthNumber,  true,
            previous.industry, previous.municipality, previous.topic};
}

} // namespace kv::planning
