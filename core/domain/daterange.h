// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace kv {

// Days from the first to the last, both included. A null end is open.
struct DateRange
{
    QDate first;
    QDate last;

    bool contains(QDate day) const
    {
        return (!first.isValid() || first <= day) && (!last.isValid() || day <= last);
    }
    bool overlaps(const DateRange &other) const
    {
        return (!first.isValid() || !other.last.isValid() || first <= other.last)
            && (!other.first.isValid() || !last.isValid() || other.first <= last);
    }
    bool operator==(const DateRange &) const = default;
};

} // namespace kv
