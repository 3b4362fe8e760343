// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columns.h"

namespace kv::exchange {

// The field that a header means by its words: "Yhteyshenkilön puh." is ContactPhone. Ignored where
// no word is known.
ImportField fieldOfHeader(const QString &header);

// Whether a header says that its column is the company's, as "Yrityksen puhelin" and "Vaihde" do.
bool saysCompany(const QString &header);

} // namespace kv::exchange
