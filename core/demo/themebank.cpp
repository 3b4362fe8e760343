// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/themebank.h"

#include <array>

namespace kv::demo {
namespace {

struct ThemeRow
{
    const char *name; // UTF-8
    const char *nameEn;
    const char *topic;
    const char *months; // good ones; empty: any
    bool wantsExpert;
};

constexpr std::array themeRows{
    ThemeRow{"Verkkokauppa pienen yrityksen arjessa", "An online shop in a small firm", "myynti",
             "", true},
    ThemeRow{"Sosiaalisen median sisällöt", "Content for social media", "markkinointi", "", false},
    ThemeRow{"Hakukonenäkyvyys", "Being found by search engines", "markkinointi", "", true},
    ThemeRow{"Brändi ja tarina", "Brand and story", "markkinointi", "", false},
    ThemeRow{"Messut ja tapahtumat", "Fairs and events", "markkinointi", "1 2 8 9", false},
    ThemeRow{"Asiakaspalvelu, joka muistetaan", "Service that is remembered", "myynti", "", false},
    ThemeRow{"Hinnoittelu ja kannattavuus", "Pricing and profit", "talous", "", true},
    ThemeRow{"Kassavirta ja maksuvalmius", "Cash flow", "talous", "1 2 3", true},
    ThemeRow{"Verotuksen muutokset", "Changes in taxation", "talous", "1 11 12", true},
    ThemeRow{"Rahoitus ja kehittämisavustukset", "Finance and development aid", "talous", "", true},
    ThemeRow{"Vientikokeilun suunnittelu", "Planning an export experiment", "vienti", "1 2 3 9 10",
             true},
    ThemeRow{"Ensimmäinen asiakas ulkomailta", "The first customer abroad", "vienti", "", false},
    ThemeRow{"Palvelun tuotteistaminen", "Making a service a product", "kehittäminen", "", false},
    ThemeRow{"Nopeat kokeilut", "Quick experiments", "kehittäminen", "", false},
    ThemeRow{"Tekoäly pienyrittäjän työkaluna", "Artificial intelligence as a tool", "digi", "",
             true},
    ThemeRow{"Tietoturva ja huijausviestit", "Information security and scams", "digi", "", true},
    ThemeRow{"Yrittäjän jaksaminen", "The entrepreneur's well-being", "hyvinvointi", "2 5 11",
             true},
    ThemeRow{"Ajankäyttö ja työn rajat", "Time and the limits of work", "hyvinvointi", "", false},
    ThemeRow{"Ensimmäisen työntekijän palkkaaminen", "Hiring the first employee", "henkilöstö", "",
             true},
    ThemeRow{"Kesätyöntekijät ja harjoittelijat", "Summer workers and trainees", "henkilöstö",
             "2 3 4", false},
    ThemeRow{"Alihankinta ja yhteistarjoukset", "Subcontracting and joint tenders", "verkostot", "",
             false},
    ThemeRow{"Yhteismarkkinointi lähialueella", "Marketing together", "verkostot", "", false},
    ThemeRow{"Omistajanvaihdos ja yrityskauppa", "Selling or handing over a firm", "omistajuus", "",
             true},
    ThemeRow{"Sopimukset kuntoon", "Contracts in order", "juridiikka", "", true},
    ThemeRow{"Energian säästö pienyrityksessä", "Saving energy in a small firm", "vastuullisuus",
             "9 10 11 12", true},
    ThemeRow{"Kiertotalous ja hukan vähentäminen", "Circular economy and less waste",
             "vastuullisuus", "", false},
};

} // namespace

QList<Theme> makeThemes(IdSource &ids)
{
    QList<Theme> themes;
    for (const ThemeRow &row : themeRows) {
        Theme theme;
        theme.id = ids.next<Theme>();
        theme.name = QString::fromUtf8(row.name);
        theme.nameEn = QString::fromUtf8(row.nameEn);
        theme.topic = QString::fromUtf8(row.topic);
        theme.wantsExpert = row.wantsExpert;
        const QStringList months = QString::fromLatin1(row.months).split(u' ', Qt::SkipEmptyParts);
        for (const QString &month : months)
            theme.months += month.toInt();
        themes += theme;
    }
    return themes;
}

QString finnishProgramme()
{
    return QStringLiteral("17.30 Kahvitarjoilu ja vapaata keskustelua\n"
                          "17.45 Tervetuloa ja kuulumiskierros\n"
                          "18.05 Isäntäyrityksen esittely\n"
                          "18.40 Teema-alustus ja keskustelu\n"
                          "19.25 Nopeat kokeilut: mitä kokeillaan ennen seuraavaa tapaamista?\n"
                          "19.45 Seuraava tapaaminen ja isäntävuorot\n"
                          "20.00 Tilaisuus päättyy");
}

QString englishProgramme()
{
    return QStringLiteral("17:30 Coffee and conversation\n"
                          "17:45 Welcome and news from everyone\n"
                          "18:05 The host company\n"
                          "18:40 Talk on the theme and discussion\n"
                          "19:25 Quick experiments before the next meeting\n"
                          "19:45 Next meeting and turns to host\n"
                          "20:00 End");
}

} // namespace kv::demo
