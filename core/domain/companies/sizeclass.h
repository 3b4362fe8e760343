// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"

namespace kv {

// The EU size class of an enterprise (Recommendation 2003/361/EC).
enum class SizeClass
{
    Unknown,
    Micro,
    Small,
    Medium,
    Large
};

template <>
struct EnumTexts<SizeClass>
{
    static constexpr std::array texts{"unknown", "micro", "small", "medium", "large"};
};

// From headcount (annual work units) and turnover (cents): each ceiling holds for both; an unknown
// turnover does not contradict the headcount. Unknown without a headcount.
SizeClass sizeClassOf(std::optional<int> headcount, std::optional<qint64> turnover);

} // namespace kv
