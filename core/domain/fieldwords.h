// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytypes.h"

namespace kv {

// What a reader calls a field, in lower case: "postal address". A field without words here, which a
// test forbids, keeps its stored name.
QString fieldTitle(const FieldInfo &field);

// The value of a field as a reader writes it, names for ids, the reader's dates, months and words;
// "" where absent.
QString valueText(const Dataset &dataset, const FieldInfo &field, const Value &value);

} // namespace kv
