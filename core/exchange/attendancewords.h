// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/attendance.h"

#include <QString>

#include <optional>

namespace kv::exchange {

// What a column of an attendance list holds.
enum class Part
{
    Company,
    Person,
    State,
    Guest,
    Role,
    Name
};

// The part that a column holds by its title, in Finnish or English.
std::optional<Part> partOfTitle(const QString &title);

// "läsnä", "x", "etänä", "late", …; nothing written means present.
std::optional<AttendanceState> stateOf(const QString &cell);

// "vieras", "asiantuntija", "organiser", …
std::optional<AttendanceRole> roleOf(const QString &cell);

} // namespace kv::exchange
