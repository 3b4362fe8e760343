// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytypes.h"

namespace kv {

// How much of a region goes to somebody else (domain.md 5).
enum class SharingScope
{
    Calendar, // which group meets when, where, at whose place
    Statistics, // figures only, no record
    Companies, // companies of a group, without persons
    Group // all that a new coordinator of the group needs
};

template <>
struct EnumTexts<SharingScope>
{
    static constexpr std::array texts{"calendar", "statistics", "companies", "group"};
};

// Whether a register may leave in a scope. What this table does not name, does not: a new field
// stays at home until somebody decides, and tst_sharing asks for that decision.
bool mayLeave(EntityType type, const QString &registerName, SharingScope scope);

// Whether the table has a line for it at all.
bool isDecided(EntityType type, const QString &registerName);

// Another one for another table: what was decided by one is not what another says.
QByteArray sharingRules();

// Records of a person, which leave only with consent, whatever the table says.
bool isPersonal(EntityType type);

} // namespace kv
