// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace kv {

// Why a typed text is not a Finnish business id.
enum class BusinessIdFault
{
    None, // it is one
    Empty, // nothing was typed
    Form, // not seven digits and a check digit
    CheckDigit, // the last digit should be another
    NoCheckDigit, // such a number is never given out: the sum leaves 1
    Zeros, // passes the sum, means nothing
};

// What was typed, in the normal form "NNNNNNN-T" where it has the form of an id, else with its
// outer blanks removed; and what is wrong with it. The text is there even if it is wrong, because
// a company may be kept with such an id until it is put right.
struct BusinessIdCheck
{
    QString text;
    BusinessIdFault fault = BusinessIdFault::Empty;

    bool isValid() const { return fault == BusinessIdFault::None; }
    bool operator==(const BusinessIdCheck &) const = default;
};

// Reads an id written in any of the usual ways: FI in front, blanks, hyphen or any dash or none,
// the old six-digit form, leading zeros lost in a spreadsheet.
BusinessIdCheck checkBusinessId(const QString &typed);

// The check digit of the seven digits of an id; none for a number that is never given out.
// Weights 7 9 10 5 8 4 2, the sum modulo 11.
std::optional<int> businessIdCheckDigit(QStringView sevenDigits);

// One sentence for the reader; empty where nothing is wrong.
QString describe(BusinessIdFault fault);

// A valid Finnish business id (Y-tunnus).
class BusinessId
{
public:
    // The id that was typed; none if checkBusinessId finds a fault.
    static std::optional<BusinessId> parse(const QString &typed);

    QString text() const { return m_text; } // "0245895-5"
    QString vatNumber() const; // "FI02458955"

    bool operator==(const BusinessId &) const = default;
    bool operator<(const BusinessId &other) const { return m_text < other.m_text; }

private:
    explicit BusinessId(QString text);

    QString m_text;
};

} // namespace kv
