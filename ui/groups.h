// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

#include <QCollator>

#include <algorithm>

namespace kv::ui {

// The groups of a file, by name in the order of the language.
inline QList<CoreGroup> groupsByName(const Dataset &dataset)
{
    QList<CoreGroup> groups(dataset.groups.begin(), dataset.groups.end());
    QCollator order{QLocale()};
    order.setNumericMode(true);
    std::sort(groups.begin(), groups.end(), [&order](const CoreGroup &one, const CoreGroup &other) {
        return order.compare(one.name, other.name) < 0;
    });
    return groups;
}

} // namespace kv::ui
