// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytypes.h"

namespace kv {

// How a record differs between two datasets.
struct Difference
{
    enum class Kind
    {
        OnlyHere,
        OnlyThere,
        Changed
    };

    EntityType type{};
    QUuid id;
    Kind kind = Kind::Changed;

    bool operator==(const Difference &) const = default;
};

// What differs between the living records of two datasets, in the order of their types and ids.
QList<Difference> differences(const Dataset &here, const Dataset &there);

} // namespace kv
