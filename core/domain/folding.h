// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace kv {

// A name as it is compared: lower case, letters and digits only, one space between words, foreign
// accents gone. å, ä and ö stay: "Säde Oy" and "Sade Oy" are two companies. "Ravintola  NILI-Kota
// Oy" gives "ravintola nili kota oy".
QString foldedName(QStringView name);

// A word as a column or a choice is recognised by it: lower case letters and digits without spaces,
// å, ä and ö as a and o. "Y-tunnus", "y tunnus" and "Y-TUNNUS:" all give "ytunnus".
QString foldedWord(QStringView word);

// A folded name without the words of its legal form ("oy", "tmi", "osakeyhtiö", …) at either end.
QString withoutLegalForm(const QString &folded);

} // namespace kv
