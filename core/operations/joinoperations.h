// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace kv::operations {

// Makes one of two records of one company. What the kept one does not say is taken from the other,
// notes of both stand below each other; all that refers to the other refers to the kept one; where
// both then say the same thing (a membership of one group, an attendance of one evening) one stays.
// The other is deleted; both histories stay. Unknown where one is not there; InvalidValue where
// both are one. FromOther: registers, by name, in which the other's value wins.
Result<Operation> joinCompanies(const Dataset &dataset, Id<Company> keep, Id<Company> other,
                                const QStringList &fromOther = {});

} // namespace kv::operations
