// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/places.h"

#include <array>

namespace kv::demo {
namespace {

constexpr std::array streets{
    "Kuurakuja",     "Naavapolku",      "Hetetie",    "Rimpikatu",   "Palsatie",    "Kelokuja",
    "Luppotie",      "Kaltiokatu",      "Pounupolku", "Varpukuja",   "Harakkakuja", "Jängänreuna",
    "Riitekuja",     "Tuohivakantie",   "Niestakuja", "Virsutie",    "Hillapolku",  "Vitikkotie",
    "Suopursunkuja", "Kaarnaveneentie", "Loimukatu",  "Kiekeröntie", "Petäjäkehä",  "Raanukuja",
};

} // namespace

const QList<RegionRow> &demoRegions()
{
    static const QList<RegionRow> regions{
        {"10", "Etelä-Savo", "South Savo"},
        {"11", "Pohjois-Savo", "North Savo"},
        {"16", "Keski-Pohjanmaa", "Central Ostrobothnia"},
        {"17", "Pohjois-Pohjanmaa", "North Ostrobothnia"},
        {"19", "Lappi", "Lapland"},
    };
    return regions;
}

const QList<AreaRow> &demoAreas()
{
    static const QList<AreaRow> areas{
        {"Rovaniemi", "19", {{"698", "Rovaniemi", "96100"}, {"683", "Ranua", "97700"}}},
        {"Meri-Lappi",
         "19",
         {{"240", "Kemi", "94100"},
          {"851", "Tornio", "95400"},
          {"241", "Keminmaa", "94400"},
          {"751", "Simo", "95200"},
          {"845", "Tervola", "95300"}}},
        {"Nivala–Haapajärvi",
         "17",
         {{"535", "Nivala", "85500"},
          {"069", "Haapajärvi", "85800"},
          {"317", "Kärsämäki", "86710"},
          {"626", "Pyhäjärvi", "86800"},
          {"691", "Reisjärvi", "85900"}}},
        {"Ylivieska",
         "17",
         {{"977", "Ylivieska", "84100"},
          {"208", "Kalajoki", "85100"},
          {"563", "Oulainen", "86300"},
          {"746", "Sievi", "85410"},
          {"009", "Alavieska", "85200"}}},
        {"Raahe",
         "17",
         {{"678", "Raahe", "92100"}, {"748", "Siikajoki", "92400"}, {"625", "Pyhäjoki", "86100"}}},
        {"Haapavesi–Siikalatva",
         "17",
         {{"071", "Haapavesi", "86600"},
          {"791", "Siikalatva", "92500"},
          {"630", "Pyhäntä", "92930"}}},
        {"Kokkola", "16", {{"272", "Kokkola", "67100"}, {"217", "Kannus", "69100"}}},
        {"Iisalmi",
         "11",
         {{"140", "Iisalmi", "74100"},
          {"263", "Kiuruvesi", "74700"},
          {"402", "Lapinlahti", "73100"},
          {"762", "Sonkajärvi", "74300"},
          {"925", "Vieremä", "74200"}}},
        {"Kuopio", "11", {{"297", "Kuopio", "70100"}, {"749", "Siilinjärvi", "71800"}}},
        {"Varkaus",
         "11",
         {{"915", "Varkaus", "78200"},
          {"420", "Leppävirta", "79100"},
          {"171", "Joroinen", "79600"}}},
        {"Mikkeli",
         "10",
         {{"491", "Mikkeli", "50100"},
          {"213", "Kangasniemi", "51200"},
          {"507", "Mäntyharju", "52700"},
          {"623", "Puumala", "52200"}}},
        {"Savonlinna",
         "10",
         {{"740", "Savonlinna", "57100"},
          {"681", "Rantasalmi", "58900"},
          {"768", "Sulkava", "58700"}}},
        {"Pieksämäki", "10", {{"593", "Pieksämäki", "76100"}, {"178", "Juva", "51900"}}},
    };
    return areas;
}

QString areaName(int index)
{
    const QList<AreaRow> &areas = demoAreas();
    const QString name = QString::fromUtf8(areas[index % areas.size()].name);
    const int round = int(index / areas.size());
    return round == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(round + 1);
}

QString streetAddress(int streetNumber, int houseNumber)
{
    return QString::fromUtf8(streets[std::size_t(streetNumber) % streets.size()]) + u' '
        + QString::number(houseNumber);
}

int streetCount()
{
    return int(streets.size());
}

} // namespace kv::demo
