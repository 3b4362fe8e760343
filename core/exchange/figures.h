// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"

namespace kv::exchange {

// Figures that go in place of records: of each group its members and held meetings; of a hand-over
// how many people came of whom nothing else may be told (exchange.md 5). Codes: members, meetings,
// attendances, companies, each with the name of the group; withheldAttendance with day and group.
QList<journal::Figure> figuresOf(const Dataset &dataset, const Consents &consents,
                                 const ExportRequest &request);

} // namespace kv::exchange
