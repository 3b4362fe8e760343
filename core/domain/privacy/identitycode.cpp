// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/identitycode.h"

#include <QDate>
#include <QString>

namespace kv {
namespace {

constexpr qsizetype length = 11; // ddmmyyCnnnT

int digitAt(QStringView text, qsizetype at)
{
    const char16_t letter = text.at(at).unicode();
    return letter >= u'0' && letter <= u'9' ? letter - u'0' : -1;
}

// The number at a place, or -1 where not all of it are digits.
int numberAt(QStringView text, qsizetype at, int digits)
{
    int number = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = digitAt(text, at + i);
        if (digit < 0)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

int centuryOf(QChar mark)
{
    if (mark == u'+')
        return 1800;
    if (QStringView(u"-\u2010\u2011\u2212UVWXY").contains(mark))
        return 1900;
    if (QStringView(u"ABCDEF").contains(mark))
        return 2000;
    return -1;
}

bool isCode(QStringView text)
{
    const int day = numberAt(text, 0, 2);
    const int month = numberAt(text, 2, 2);
    const int year = numberAt(text, 4, 2);
    const int century = centuryOf(text.at(6).toUpper());
    const int serial = numberAt(text, 7, 3);
    if (day < 0 || month < 0 || year < 0 || century < 0 || serial < 0
        || !QDate::isValid(century + year, month, day))
        return false;
    const int all = ((day * 100 + month) * 100 + year) * 1000 + serial;
    return text.at(10).toUpper() == QStringView(u"0123456789ABCDEFHJKLMNPRSTUVWXY").at(all % 31);
}

bool isPartOfWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

} // namespace

bool holdsIdentityCode(QStringView text)
{
    for (qsizetype at = 0; at + length <= text.size(); ++at) {
        if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + length)
            && isCode(text.mid(at, length)))
            return true;
    }
    return false;
}

} // namespace kv
