// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/constraints/constraints.h"

#include "planning/stream.h"

#include <algorithm>
#include <cstdlib>

namespace kv::planning {

// No expert is asked too often.
Constraint expertLoad()
{
    return eachExpert()
        .count([](const PlanExpert &expert, int uses) { return std::max(0, uses - expert.target); })
        .penalize(soft(&Weights::expertLoad))
        .because([](const Names &, const PlanExpert &expert, int uses) {
            return Text::tr("%1 would come %2 times; %3 was the wish.")
                .arg(expert.name)
                .arg(uses)
                .arg(expert.target);
        })
        .asConstraint("expert-load",
                      QT_TRANSLATE_NOOP("Constraint", "No expert is asked too often"));
}

} // namespace kv::planning
