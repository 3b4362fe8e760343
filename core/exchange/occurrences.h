// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace kv::exchange {

// Those of the wanted texts that occur somewhere in a text, in one walk through it: a register
// withholds thousands of texts, and each must be looked for in all that goes. Wanted texts shorter
// than shortestSearched are not looked for.
QSet<QString> occurring(const QSet<QString> &wanted, const QString &text);

inline constexpr qsizetype shortestSearched = 6; // characters

} // namespace kv::exchange
