// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "planning/plan.h"

#include <QByteArray>

namespace kv::planning {

struct Outcome;

// Reads a planning case in the neutral format kiertovuoro-schedule/1
// (tests/data/planning/README.md). Errors: InvalidValue (field, what was found).
Result<Plan> readCase(const QByteArray &json);

// Reads the meetings of a plan file into a copy of the case. Errors: InvalidValue.
Result<Plan> readPlan(const Plan &plan, const QByteArray &json);

// Writes the plan found for a case: instance, objective, bound, proven, stopped (by a
// limit), unfilled, meetings. The README says what the verifier reads of it.
QByteArray writePlan(const Outcome &outcome);

} // namespace kv::planning
