// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/aims.h"

namespace kv::planning {
namespace {

// A strong aim outweighs the usual ones together, but not a month without a meeting.
int times(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::None:
        return 0;
    case Emphasis::Usual:
        return 1;
    case Emphasis::Strong:
        return 5;
    }
    Q_UNREACHABLE();
}

} // namespace

Weights weightsFor(const Aims &aims)
{
    const int queue = times(aims.queue.value_or(Emphasis::Usual));
    const int travel = times(aims.travel.value_or(Emphasis::None));
    const int wishes = times(aims.wishes.value_or(Emphasis::Usual));
    const int variety = times(aims.variety.value_or(Emphasis::Usual));
    Weights weights;
    weights.order *= queue;
    weights.travel = travel;
    weights.month *= wishes;
    weights.weekday *= wishes;
    weights.absence *= wishes;
    weights.topic *= variety;
    weights.industry *= variety;
    weights.municipality *= variety;
    return weights;
}

Aims fairestAims()
{
    Aims aims;
    aims.queue = Emphasis::Strong;
    return aims;
}

Aims leastTravelAims()
{
    Aims aims;
    aims.travel = Emphasis::Strong;
    return aims;
}

Aims mostWishesAims()
{
    Aims aims;
    aims.wishes = Emphasis::Strong;
    return aims;
}

} // namespace kv::planning
