// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/themes/theme.h"

#include <QList>

namespace kv::demo {

// The theme bank of the demo, ids and all: what micro-enterprises talk about in the evenings.
QList<Theme> makeThemes(IdSource &ids);

// The programme of an evening, a line an item, from 17.30 to 20.00.
QString finnishProgramme();
QString englishProgramme();

} // namespace kv::demo
