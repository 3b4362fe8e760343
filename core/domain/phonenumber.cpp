// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace kv {
namespace {

const QLatin1String finland("+358");
constexpr int longestNumber = 15; // E.164, without the plus

// The digits of the text, with a plus where it began with one; empty if there is anything but a
// number.
QString digitsOf(QString text)
{
    static const QRegularExpression label(
        QStringLiteral("^(puhelinnumero|puhelin|puh|p|gsm|matkapuhelin|mobile|mob|telephone|tel|"
                       "phone)\\b[.:]?"),
        QRegularExpression::CaseInsensitiveOption);
    text = text.trimmed().remove(label);
    // "+358 (0)40" says the zero to those who call from Finland; it is no part of the number.
    if (text.trimmed().startsWith(u'+'))
        text.remove(QStringLiteral("(0)"));
    QString digits;
    for (const QChar c : std::as_const(text)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!c.isSpace() && c != u'(' && c != u')' && c != u'.'
                 && c.category() != QChar::Punctuation_Dash)
            return {};
    }
    return digits;
}

bool isMobile(QStringView nationalNumber)
{
    return nationalNumber.startsWith(u'4') || nationalNumber.startsWith(u"50");
}

// How many digits of a Finnish number, without its first zero, name the network or the area.
int prefixLength(QStringView number)
{
    // 0400 and 0500 numbers have six more digits, and people say them so.
    if (number.size() == 9 && (number.startsWith(u"400") || number.startsWith(u"500")))
        return 3;
    if (number.startsWith(u"457"))
        return 3;
    if (number.startsWith(u"800") || number.startsWith(u"600") || number.startsWith(u"700"))
        return 3;
    // 01x areas; 02 to 09 areas have one digit, but 020, 029, 030 and the like are nationwide.
    const bool nationwide = number.size() > 1 && number[1] == u'0';
    if (isMobile(number) || number.startsWith(u'1') || nationwide || number.startsWith(u"29"))
        return 2;
    return 1;
}

// "6485020" as "648 5020": groups of three or four, a pair only in five digits.
QString inGroups(QStringView digits)
{
    QStringList groups;
    while (digits.size() > 4) {
        const int size = digits.size() == 5 ? 2 : digits.size() == 8 ? 4 : 3;
        groups += digits.first(size).toString();
        digits = digits.sliced(size);
    }
    groups += digits.toString();
    return groups.join(u' ');
}

// How many digits after the plus name the country: one, two or three (ITU-T E.164 assignments).
int countryLength(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static const QStringList three{
        QStringLiteral("21"), QStringLiteral("22"), QStringLiteral("23"), QStringLiteral("24"),
        QStringLiteral("25"), QStringLiteral("26"), QStringLiteral("29"), QStringLiteral("35"),
        QStringLiteral("37"), QStringLiteral("38"), QStringLiteral("42"), QStringLiteral("50"),
        QStringLiteral("59"), QStringLiteral("67"), QStringLiteral("68"), QStringLiteral("69"),
        QStringLiteral("80"), QStringLiteral("85"), QStringLiteral("87"), QStringLiteral("88"),
        QStringLiteral("96"), QStringLiteral("97"), QStringLiteral("99")};
    return three.contains(digits.first(2)) ? 3 : 2;
}

} // namespace

QString phoneFromTyped(const QString &typed)
{
    const QString kept = typed.trimmed();
    QString digits = digitsOf(typed);
    if (digits.startsWith(QLatin1String("00")))
        digits.replace(0, 2, u'+');
    else if (digits.startsWith(u'0'))
        digits.replace(0, 1, finland);
    else if (digits.startsWith(QLatin1String("358")) && digits.size() >= 11)
        digits.prepend(u'+');
    else if (isMobile(digits) && digits.size() >= 8 && digits.size() <= 10)
        digits.prepend(finland);
    if (digits.startsWith(QLatin1String("+3580"))) // "+358 040 …", a common mistake
        digits.remove(4, 1);
    return isPhoneNumber(digits) ? digits : kept;
}

bool isPhoneNumber(const QString &kept)
{
    static const QRegularExpression e164(QStringLiteral("^\\+[1-9][0-9]{6,}$"));
    return kept.size() <= longestNumber + 1 && e164.match(kept).hasMatch();
}

QString phoneInternational(const QString &kept)
{
    if (!isPhoneNumber(kept))
        return kept;
    if (kept.startsWith(finland)) {
        const QString number = kept.sliced(finland.size());
        const int prefix = prefixLength(number);
        return QString(finland) + u' ' + number.first(prefix) + u' '
            + inGroups(number.sliced(prefix));
    }
    const QStringView digits = QStringView(kept).sliced(1);
    const int country = countryLength(digits);
    return u'+' + digits.first(country).toString() + u' ' + inGroups(digits.sliced(country));
}

QString phoneNational(const QString &kept)
{
    if (!isPhoneNumber(kept) || !kept.startsWith(finland))
        return phoneInternational(kept);
    const QString number = kept.sliced(finland.size());
    const int prefix = prefixLength(number);
    return u'0' + number.first(prefix) + u' ' + inGroups(number.sliced(prefix));
}

} // namespace kv
