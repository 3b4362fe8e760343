// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"

namespace kv {

// Teema: an entry of the theme bank.
struct Theme
{
    Id<Theme> id;
    QString name;
    QString nameEn;
    QString topic; // what it is about, in a word: no topic twice running
    QList<int> months; // good months; empty: any
    bool wantsExpert = false;

    bool operator==(const Theme &) const = default;
};

template <>
struct Schema<Theme>
{
    static constexpr EntityType type = EntityType::Theme;
    static constexpr const char *name = "theme";
    static constexpr auto fields = std::make_tuple(
        field("name", &Theme::name), field("nameEn", &Theme::nameEn), field("topic", &Theme::topic),
        field("months", &Theme::months), field("wantsExpert", &Theme::wantsExpert));
};

} // namespace kv
