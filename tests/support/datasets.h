// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

namespace kv::support {

// A dataset that a test can read. One fact a line, its parts separated by "|"; a group stands
// before what belongs to it. Empty lines are passed over. What may be left out is in brackets:
//
//   group   | Rovaniemi
//   member  | Alfa Oy [| from [| until [| state]]]
//   meeting | 2026-09-10 | Alfa Oy or - [| state]
//   theme   | Verkkokauppa
//   away    | Alfa Oy | from | until
//   hosted  | Alfa Oy | count [| last date]
//   came    | 2026-09-10 | Alfa Oy [| state]
//   comes   | 2026-09-10 | Alfa Oy [| answer]
//
// A line that cannot be read ends the test: it is a mistake in the test.
Dataset datasetFromText(const QString &text);

// The same form back: every line that the dataset needs, with all its parts, sorted within its
// kind. Equal datasets give equal texts.
QString textOf(const Dataset &dataset);

// A group "Ydinryhmä" with members "Yritys 01", "Yritys 02", … and one meeting a month from January
// 2026 on, on the second Tuesday, which the members host in turn. Proposed, all of them.
Dataset datasetOf(int companies, int meetings);

// The ids that these datasets give: by the name, so a test need not search.
template <typename T>
Id<T> idOf(const QString &name)
{
    return naturalId<T>(QString::fromLatin1(Schema<T>::name), {name});
}
// A meeting is known by its group and the day it was made for.
Id<Meeting> meetingOn(const QString &group, QDate day);

} // namespace kv::support
