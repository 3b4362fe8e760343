// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/companynames.h"
#include "demo/demoregion.h"
#include "demo/dice.h"

#include <QSet>

#include <utility>

namespace kv::demo {

// What all groups of the region share, and the operation that brings it in.
struct Foundation
{
    QList<Theme> themes;
    QList<Expert> experts;
    QList<Area> areas; // by the number of the area, from 0
    QList<Organisation> organisations; // likewise
    QList<Coordinator> coordinators; // likewise
    Operation operation;

    // Grows as evenings are held: an expert is in one place an evening.
    QSet<std::pair<Id<Expert>, QDate>> engagements;
    QHash<Id<Expert>, int> loads;
};

Foundation makeFoundation(const DemoSize &size, Dice &dice, IdSource &ids, CompanyNames &names);

} // namespace kv::demo
