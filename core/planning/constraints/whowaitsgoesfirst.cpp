// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// Nobody hosts again while somebody who could host that month still waits. Who cannot host that
// month is passed over and keeps the turn. A promised host stands, and a volunteer goes first
// knowingly.
Constraint whoWaitsGoesFirst()
{
    return eachSeason()
        .find([](const Season &season) {
            const PlanGroup &group = season.ofGroup();
            QList<int> turns;
            for (const Candidate &candidate : group.candidates)
                turns.append(candidate.turns);
            for (const Slot &slot : group.season) {
                if (slot.locked && slot.locked->host)
                    ++turns[*slot.locked->host];
            }
            QList<Finding> findings;
            for (int s = 0; s < group.season.size(); ++s) {
                const Slot &slot = group.season[s];
                if (slot.locked || !slot.evening || !slot.evening->host)
                    continue;
                const int host = *slot.evening->host;
                if (!isHostGiven(slot, host)) {
                    for (int other = 0; other < group.candidates.size(); ++other) {
                        if (season.able[std::size_t(s)][std::size_t(other)]
                            && turns[other] < turns[host]) {
                            findings.append({s, 1, other});
                            break;
                        }
                    }
                }
                ++turns[host];
            }
            return findings;
        })
        .penalize(hard())
        .because([](const Names &names, const Season &season, const Finding &finding) {
            const PlanGroup &group = season.ofGroup();
            const Slot &slot = group.season[finding.slot];
            return Text::tr("%1 would host in %2 before %3, which still waits for its turn.")
                .arg(group.candidates[*slot.evening->host].name,
                     names.monthAndYear(slot.month, slot.year),
                     group.candidates[finding.other].name);
        })
        .asConstraint("who-waits-goes-first",
                      QT_TRANSLATE_NOOP("Constraint", "Who waits longest goes first"));
}

bool isHostGiven(const Slot &slot, int host)
{
    return slot.isOutOfTurn || slot.volunteer == host
        || (slot.keepsHost && slot.sent && slot.sent->host == host);
}

} // namespace kv::planning
