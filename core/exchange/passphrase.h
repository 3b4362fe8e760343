// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kv::exchange {

// Tunnussana: four words that the program makes and two people tell each other by telephone.
//
// 1682 Finnish words of everyday speech, so four of them are 42 bits, each guess of which costs a
// tenth of a second (PassphraseCost). All are without å, ä and ö: they are typed alike on every
// keyboard and read from every paper. No two are a letter apart: one misheard makes no other.
QString newPassphrase();

// The words of the list, in alphabetical order.
QStringList passphraseWords();

// What was typed as it is used: small letters, one space between words, whatever divided them.
QString normalisedPassphrase(const QString &typed);

// The first line with a word of a file that holds a passphrase, however an editor saved it.
// FileMissing, CannotRead; NoPassphrase where there is none.
Result<QString> passphraseFromFile(const QString &path);

} // namespace kv::exchange
