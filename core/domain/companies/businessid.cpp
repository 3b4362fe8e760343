// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companies/businessid.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace kv {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BusinessId)
};

constexpr int digitsBeforeCheck = 7;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // QChar::isDigit would take the digits of every script
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

// The text without blanks and "FI", every dash as a hyphen.
QString bare(const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        if (c.isSpace() || c == QChar::ByteOrderMark)
            continue;
        const bool dash = c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212;
        text += dash ? u'-' : c.toUpper();
    }
    if (text.startsWith(QLatin1String("FI")))
        text.remove(0, text.startsWith(QLatin1String("FI-")) ? 3 : 2);
    return text;
}

} // namespace

std::optional<int> businessIdCheckDigit(QStringView sevenDigits)
{
    Q_ASSERT(sevenDigits.size() == digitsBeforeCheck && allDigits(sevenDigits));
    static constexpr std::array<int, digitsBeforeCheck> weights{7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < digitsBeforeCheck; ++i)
        sum += weights[std::size_t(i)] * sevenDigits[i].digitValue();
    const int rest = sum % 11;
    if (rest == 1)
        return std::nullopt;
    return rest == 0 ? 0 : 11 - rest;
}

BusinessIdCheck checkBusinessId(const QString &typed)
{
    const QString text = bare(typed);
    if (text.isEmpty())
        return {QString(), BusinessIdFault::Empty};
    const BusinessIdCheck wrongForm{typed.trimmed(), BusinessIdFault::Form};

    QString body = text.chopped(1);
    const QChar check = text.back();
    if (body.endsWith(u'-'))
        body.chop(1);
    // One leading zero is often lost: the old form had six digits, and a spreadsheet takes it for a
    // number.
    if (body.size() < digitsBeforeCheck - 1 || body.size() > digitsBeforeCheck || !allDigits(body))
        return wrongForm;
    body = body.rightJustified(digitsBeforeCheck, u'0');

    const std::optional<int> right = businessIdCheckDigit(body);
    const QString normal = body + u'-' + check;
    if (!right && check.isLetterOrNumber())
        return {normal, BusinessIdFault::NoCheckDigit};
    if (!isDigit(check))
        return wrongForm;
    if (body == QLatin1String("0000000") && check == u'0')
        return {normal, BusinessIdFault::Zeros};
    return {normal,
            check.digitValue() == right ? BusinessIdFault::None : BusinessIdFault::CheckDigit};
}

QString describe(BusinessIdFault fault)
{
    switch (fault) {
    case BusinessIdFault::None:
        return {};
    case BusinessIdFault::Empty:
        return Text::tr("There is no business ID.");
    case BusinessIdFault::Form:
        return Text::tr("A business ID has seven digits, a hyphen and a check digit.");
    case BusinessIdFault::CheckDigit:
        return Text::tr("The check digit of the business ID is wrong. Look for a mistyped digit.");
    case BusinessIdFault::NoCheckDigit:
        return Text::tr(
            "No business ID can begin with these seven digits. Look for a mistyped digit.");
    case BusinessIdFault::Zeros:
        return Text::tr("A business ID cannot be all zeros.");
    }
    Q_UNREACHABLE();
}

std::optional<BusinessId> BusinessId::parse(const QString &typed)
{
    const BusinessIdCheck check = checkBusinessId(typed);
    if (!check.isValid())
        return std::nullopt;
    return BusinessId(check.text);
}

BusinessId::BusinessId(QString text)
    : m_text(std::move(text))
{ }

QString BusinessId::vatNumber() const
{
    return QStringLiteral("FI") + m_text.first(digitsBeforeCheck) + m_text.back();
}

} // namespace kv
