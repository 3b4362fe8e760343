// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/personnames.h"

#include <array>

namespace kv::demo {
namespace {

constexpr std::array firstNames{
    "Aino",   "Anneli", "Anu",     "Arto",   "Eeva",  "Eino",   "Elina", "Erkki",   "Esa",
    "Hanna",  "Harri",  "Heidi",   "Heikki", "Helmi", "Ilkka",  "Inka",  "Irja",    "Jaana",
    "Jani",   "Jarmo",  "Johanna", "Jorma",  "Jouni", "Juha",   "Jukka", "Kaarina", "Kaisa",
    "Kari",   "Kirsi",  "Lauri",   "Leena",  "Liisa", "Maarit", "Marja", "Marko",   "Markus",
    "Matti",  "Mervi",  "Mika",    "Minna",  "Niina", "Outi",   "Paavo", "Pasi",    "Pekka",
    "Petra",  "Päivi",  "Raili",   "Riikka", "Risto", "Ritva",  "Saara", "Sami",    "Sanna",
    "Satu",   "Seppo",  "Tapio",   "Tarja",  "Terhi", "Timo",   "Tuija", "Tuula",   "Ulla",
    "Veikko", "Vesa",   "Virpi",   "Åsa",    "Östen",
};

constexpr std::array nameBeginnings{
    "Kaarna", "Rimpi",   "Hete",     "Naava", "Palsa", "Kelo",  "Luppo",  "Kaltio",
    "Pounu",  "Vitikko", "Suopursu", "Riite", "Tuohi", "Raanu", "Kaamos", "Sammal",
    "Hilla",  "Petäjä",  "Varpu",    "Kuura", "Jänkä", "Loimu", "Virsu",  "Äyräs",
};

constexpr std::array nameEndings{
    "harju", "kangas",  "puro",  "kero",  "selkä", "vaara", "lehto",   "kallio", "suvanto",
    "maa",   "niemelä", "koski", "rinne", "törmä", "ranta", "salmela", "mäki",   "jylhä",
};

} // namespace

PersonName makePersonName(Dice &dice)
{
    const QString first = QString::fromUtf8(dice.pick(firstNames));
    const QString beginning = QString::fromUtf8(dice.pick(nameBeginnings));
    return {first, beginning + QString::fromUtf8(dice.pick(nameEndings))};
}

QString addressPart(const QString &name)
{
    QString part;
    const QString bare = name.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : bare) {
        if (c >= u'a' && c <= u'z')
            part += c;
        else if (c.isDigit())
            part += c;
        else if (c.isSpace() && !part.isEmpty() && !part.endsWith(u'.'))
            part += u'.';
    }
    return part;
}

QString exampleEmail(const PersonName &name, const QString &companyName)
{
    const QString firm = addressPart(companyName).replace(u'.', u'-').left(40);
    return addressPart(name.whole()) + u'@' + firm + QStringLiteral(".example");
}

QString fictivePhone(Dice &dice)
{
    return QStringLiteral("+358470%1").arg(dice.below(1000000), 6, 10, QLatin1Char('0'));
}

} // namespace kv::demo
