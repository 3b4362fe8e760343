// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kv {

// Whether a text holds a Finnish personal identity code (henkilötunnus): a day, a mark of the
// century, three digits and the check character that belongs to them (Government Decree 690/2022:
// + for the 1800s, - and U to Y for the 1900s, A to F for the 2000s; the remainder of the nine
// digits by 31). Such a code must not be stored.
bool holdsIdentityCode(QStringView text);

} // namespace kv
