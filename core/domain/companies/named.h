// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "domain/result.h"

namespace kv {

// The company that somebody means: by its id, its Y-tunnus in any usual form, its name as it is
// compared, that without the legal form, or the beginning of the name where only one begins so. The
// first of these that fits decides. Unknown; Ambiguous where two fit alike.
Result<Id<Company>> companyNamed(const Dataset &dataset, const QString &typed);

} // namespace kv
