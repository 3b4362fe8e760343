// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace kv {

// How much something weighs in the plans of a group.
enum class Emphasis
{
    None,
    Usual,
    Strong
};

template <>
struct EnumTexts<Emphasis>
{
    static constexpr std::array texts{"none", "usual", "strong"};
};

// What a group's plans aim at, in four switches. An absent switch is as it comes.
struct Aims
{
    std::optional<Emphasis> queue; // who waits longest hosts first; comes as usual
    std::optional<Emphasis> travel; // few come from another municipality; comes as none
    std::optional<Emphasis> wishes; // months and weekdays that hosts wish for; comes as usual
    std::optional<Emphasis> variety; // topics, industries, municipalities alternate; comes as usual

    bool operator==(const Aims &) const = default;
};

} // namespace kv
