// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kv {
namespace {

bool isFinnishLetter(QChar c)
{
    return c == u'å' || c == u'ä' || c == u'ö';
}

// The letter without its accent, in lower case; "ø" and "æ" have no accent to lose.
QChar withoutAccent(QChar lower)
{
    if (lower.unicode() < 0x80)
        return lower;
    if (lower == u'ø')
        return u'o';
    if (lower == u'æ')
        return u'a';
    const QString parts = QString(lower).normalized(QString::NormalizationForm_D);
    return parts[0];
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    bool gap = false;
    const bool composed
        = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x300; });
    const QString text
        = composed ? name.toString() : name.toString().normalized(QString::NormalizationForm_KC);
    for (const QChar c : text) {
        if (c == u'\'' || c == u'’' || c == u'´' || c == u'`' || c == u'.')
            continue; // "Kaisa's" and "Kaisas", "T.mi" and "Tmi" are one
        if (!c.isLetterOrNumber()) {
            gap = true;
            continue;
        }
        if (gap && !folded.isEmpty())
            folded += u' ';
        gap = false;
        const QChar lower = c.toLower();
        folded += isFinnishLetter(lower) ? lower : withoutAccent(lower);
    }
    return folded;
}

QString foldedWord(QStringView word)
{
    QString folded;
    for (const QChar c : foldedName(word)) {
        if (c != u' ')
            folded += withoutAccent(c);
    }
    return folded;
}

QString withoutLegalForm(const QString &folded)
{
    static constexpr std::array forms{
        u"oy",  u"oyj",        u"ab",         u"tmi", u"toiminimi", u"ky", u"ay",
        u"osk", u"osakeyhtiö", u"osuuskunta", u"ltd", u"ry",        u"kb", u"kommandiittiyhtiö"};
    const auto isForm = [](const QString &word) {
        return std::any_of(forms.cbegin(), forms.cend(),
                           [&word](const char16_t *form) { return word == QStringView(form); });
    };
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isForm(words.constLast()))
        words.removeLast();
    while (words.size() > 1 && isForm(words.constFirst()))
        words.removeFirst();
    return words.join(u' ');
}

} // namespace kv
