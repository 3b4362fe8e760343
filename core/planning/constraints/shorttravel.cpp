// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

#include <algorithm>

namespace kv::planning {

// A host near to many saves them a drive: the companies of other municipalities are counted. Those
// whose municipality is not known travel nowhere.
Constraint shortTravel()
{
    return eachMeeting()
        .lookingAt(Facet::Host)
        .count([](const Sitting &m) {
            if (!m.host() || m.host()->municipality.isEmpty())
                return 0;
            const QList<Candidate> &companies = m.group().candidates;
            return int(
                std::count_if(companies.begin(), companies.end(), [&](const Candidate &company) {
                    return !company.municipality.isEmpty()
                        && company.municipality != m.host()->municipality;
                }));
        })
        .penalize(soft(&Weights::travel))
        .because([](const Names &, const Sitting &m) {
            return Text::tr("Many companies come from another municipality than %1.")
                .arg(m.host()->municipality);
        })
        .asConstraint("short-travel", QT_TRANSLATE_NOOP("Constraint", "Journeys are short"));
}

} // namespace kv::planning
