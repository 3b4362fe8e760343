// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace kv {

// One field as rows, journal and exchange hold it: absent, a whole number, or text. Absent is not
// "".
using Value = std::variant<std::monostate, qint64, QString>;

// A register: the fields that change together, in the order of the schema.
using RegisterValue = QList<Value>;

inline bool isAbsent(const Value &value)
{
    return value.index() == 0;
}

// True where nothing is said: a register nobody has set equals one whose fields are all absent.
bool isAbsent(const RegisterValue &value);
bool sameValue(const RegisterValue &a, const RegisterValue &b);

} // namespace kv
