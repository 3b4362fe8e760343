// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companies/sizeclass.h"

namespace kv {

SizeClass sizeClassOf(std::optional<int> headcount, std::optional<qint64> turnover)
{
    if (!headcount)
        return SizeClass::Unknown;
    const auto within = [&](int people, qint64 millions) {
        return *headcount < people && turnover.value_or(0) <= millions * 100'000'000;
    };
    if (within(10, 2))
        return SizeClass::Micro;
    if (within(50, 10))
        return SizeClass::Small;
    if (within(250, 50))
        return SizeClass::Medium;
    return SizeClass::Large;
}

} // namespace kv
