// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

namespace kv::planning {

// No topic comes twice in a row.
Constraint topicChanges()
{
    return eachConsecutivePair()
        .lookingAt(Facet::Theme)
        .where([](const PlanGroup &, const Neighbour &before, const Neighbour &after) {
            return !after.topic.isEmpty() && before.topic == after.topic;
        })
        .penalize(soft(&Weights::topic))
        .because([](const Names &names, const PlanGroup &, const Neighbour &before,
                    const Neighbour &after) {
            return Text::tr("%1 and %2 have the same topic: %3.")
                .arg(names.of(before.date), names.of(after.date), after.topic);
        })
        .asConstraint("topic-changes", QT_TRANSLATE_NOOP("Constraint", "Topics alternate"));
}

} // namespace kv::planning
