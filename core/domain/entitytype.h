// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace kv {

// The kinds of record, in the order they are stored: what is referred to stands before what refers.
enum class EntityType
{
    Region,
    Municipality,
    Organisation,
    Coordinator,
    Area,
    CoreGroup,
    Company,
    Person,
    Theme,
    Expert,
    Membership,
    Unavailability,
    Meeting,
    HostTurn,
    Registration,
    Attendance,
    ThemeVote,
    Consent,
};

inline constexpr int entityTypeCount = int(EntityType::Consent) + 1;

} // namespace kv
