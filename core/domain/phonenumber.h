// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kv {

// The number that was typed, as E.164 text ("+358406485020"): "p.", "puh." or "Tel." in front,
// +358, 00358 or 0, blanks, hyphens, brackets, a first zero that a spreadsheet lost. A number
// without a country is Finnish. What cannot be read as one number stays as typed, without its outer
// blanks.
QString phoneFromTyped(const QString &typed);

// Whether a kept text is a number and not words that could not be read.
bool isPhoneNumber(const QString &kept);

// A kept number for a reader anywhere: "+358 40 648 5020". Other text comes back as it is.
QString phoneInternational(const QString &kept);

// A kept number for a reader in Finland: "040 648 5020"; a foreign one as phoneInternational.
QString phoneNational(const QString &kept);

} // namespace kv
