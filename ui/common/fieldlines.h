// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace kv::ui {

// What a change does to the fields of its record, a line each: "phone: 040 1 → 040 2". Of a record
// that is added or removed: one line that says so.
QStringList fieldLines(const Dataset &dataset, const Change &change);

// The value of a whole register for a reader, its fields divided by commas; "" where absent.
QString registerText(const Dataset &dataset, EntityType type, int reg, const RegisterValue &value);

// What a reader calls a register, in lower case: by its field, or the first of those coupled.
QString registerTitle(EntityType type, int reg);

} // namespace kv::ui
