// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dice.h"

#include <QString>

namespace kv::demo {

// A person who is not: common first names, last names made of two words that no family bears.
struct PersonName
{
    QString first;
    QString last;

    QString whole() const { return first + u' ' + last; }
};

PersonName makePersonName(Dice &dice);

// The words of a name as they stand in a mail or web address: "Åsa Hetejänkä" gives
// "asa.hetejanka".
QString addressPart(const QString &name);

// An e-mail address under .example (RFC 2606), which nobody can have.
QString exampleEmail(const PersonName &name, const QString &companyName);

// A mobile number under 047 0, which no operator has been given.
QString fictivePhone(Dice &dice);

} // namespace kv::demo
