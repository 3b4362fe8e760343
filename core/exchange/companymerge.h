// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/companyimport.h"

namespace kv::exchange {

// The value of a field of a company as a cell.
reports::Cell cellOf(const Company &company, ImportField field);

// Whether two values of a field mean the same: of names and words, case, dashes and spaces do not
// count; of an e-mail address, case.
bool meansTheSame(ImportField field, const reports::Cell &a, const reports::Cell &b);

// What a row says, taken over into the company; gives what changes.
QList<FieldChange> takeOver(Company &company, const ReadRow &row);

// The first field in which two rows of one company contradict each other: both say something, and
// not the same. Contacts never do: a company may have two.
std::optional<ImportField> contradiction(const ReadRow &a, const ReadRow &b);

} // namespace kv::exchange
