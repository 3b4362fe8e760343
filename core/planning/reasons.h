// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/analysis.h"

#include <QStringList>

// The words beside a proposal: what decided, as the advisor would say it on the telephone.
namespace kv::planning {

// Why this host, evening and theme: the turn first, then wishes and limits, then who was passed
// over and why.
QStringList reasonsFor(const Plan &plan, const Ability &ability, int group, int slot,
                       const Names &names);

// The members who would host but cannot in any month of the season, a sentence each.
QStringList neverAble(const Plan &plan, const Ability &ability, int group, const Names &names);

// Why a month has no meeting: what keeps each company from hosting, or what evenings are missing.
QStringList whyEmpty(const Plan &plan, const Ability &ability, int group, int slot,
                     const Names &names);

// What keeps a company from hosting in a month, in one sentence; empty when it could.
QString whyNotAble(const Plan &plan, int group, int slot, int candidate, const Names &names);

} // namespace kv::planning
