// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/company.h"
#include "domain/entitytype.h"
#include "domain/groups/coregroup.h"
#include "domain/themes/theme.h"

namespace kv {

// A company of a group wants a theme.
struct ThemeVote
{
    Id<ThemeVote> id;
    Id<CoreGroup> group;
    Id<Theme> theme;
    Id<Company> company;

    bool operator==(const ThemeVote &) const = default;
};

template <>
struct Schema<ThemeVote>
{
    static constexpr EntityType type = EntityType::ThemeVote;
    static constexpr const char *name = "themevote";
    static constexpr auto fields
        = std::make_tuple(field("group", &ThemeVote::group), field("theme", &ThemeVote::theme),
                          field("company", &ThemeVote::company));
};

} // namespace kv
