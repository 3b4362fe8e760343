// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace kv {

// A language of the window and of what is printed.
enum class Language
{
    Finnish,
    English
};

template <>
struct EnumTexts<Language>
{
    static constexpr std::array texts{"fi", "en"};
};

} // namespace kv
