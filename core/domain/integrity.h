// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace kv {

// A living entity that refers to one that is not there.
struct BrokenReference
{
    EntityType from{};
    QUuid fromId;
    QString field;
    EntityType to{};
    QUuid toId;

    bool operator==(const BrokenReference &) const = default;
};

// All of them. A merge may bring them (its target was withheld or deleted): a review, not an error.
QList<BrokenReference> brokenReferences(const Dataset &dataset);

// Those of these records, in their order.
QList<BrokenReference> brokenReferences(const Dataset &dataset,
                                        const QList<std::pair<EntityType, QUuid>> &from);

// What would be broken by the deletions of an operation: those who still refer to what it deletes.
QList<BrokenReference> stillReferring(const Dataset &dataset, const Operation &operation);

} // namespace kv
