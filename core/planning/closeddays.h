// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "planning/plan.h"

namespace kv::planning {

// The group's area with the days of the season on which nobody meets there, each with its reason in
// words: holidays, eves, school breaks, and the days gone by of a season that has begun.
PlanArea areaOf(const Dataset &dataset, const CoreGroup &group, const PlanGroup &planned,
                const DateRange &season, QDate today);

// The evenings on which the group's advisor leads another group.
QMap<QDate, QString> eveningsOfOtherGroups(const Dataset &dataset, const CoreGroup &group);

} // namespace kv::planning
