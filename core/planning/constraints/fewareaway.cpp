// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

#include <algorithm>
#include <cstdlib>

namespace kv::planning {

// An evening on which few companies are away suits the group.
Constraint fewAreAway()
{
    return eachMeeting()
        .lookingAt(Facet::Date)
        .count([](const Sitting &m) {
            const QList<Candidate> &companies = m.group().candidates;
            return int(
                std::count_if(companies.begin(), companies.end(), [&](const Candidate &company) {
                    return anyCovers(company.away, m.date());
                }));
        })
        .penalize(soft(&Weights::absence))
        .because([](const Names &names, const Sitting &m) {
            QStringList away;
            for (const Candidate &company : m.group().candidates) {
                if (anyCovers(company.away, m.date()))
                    away.append(company.name);
            }
            return Text::tr("Away on %1: %2.")
                .arg(names.of(m.date()), away.join(QLatin1String(", ")));
        })
        .asConstraint("few-are-away", QT_TRANSLATE_NOOP("Constraint", "Few companies are away"));
}

} // namespace kv::planning
