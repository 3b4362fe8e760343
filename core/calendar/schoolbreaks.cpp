// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/schoolbreaks.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kv::calendar {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchoolBreak)
};

// The autumn week is published in many places only from year to year.
enum class Autumn
{
    Week42,
    Week43,
    Either,
};

struct BreakWeeks
{
    int winter;
    Autumn autumn;
};

struct PlaceRow
{
    BreakWeeks weeks;
    const char *places; // "code name, code name", UTF-8
};

// Each provider of education decides for itself; these are the weeks of recent years, and for the
// smaller municipalities those of the town that they look to.
constexpr std::array placeRows{
    PlaceRow{{8, Autumn::Week42}, "091 Helsinki, 049 Espoo, 092 Vantaa, 01 Uusimaa"},
    PlaceRow{{9, Autumn::Week42},
             "179 Jyväskylä, 109 Hämeenlinna, 05 Kanta-Häme, 13 Keski-Suomi, 10 Etelä-Savo, "
             "097 Hirvensalmi, 213 Kangasniemi, 491 Mikkeli, 507 Mäntyharju, 623 Puumala, 046 "
             "Enonkoski, "
             "681 Rantasalmi, 740 Savonlinna, 768 Sulkava, 178 Juva, 593 Pieksämäki"},
    PlaceRow{
        {9, Autumn::Week42},
        "16 Keski-Pohjanmaa, 272 Kokkola, 217 Kannus, 074 Halsua, 236 Kaustinen, 421 Lestijärvi, "
        "584 Perho, 849 Toholampi, 924 Veteli"},
    PlaceRow{
        {9, Autumn::Week43},
        "398 Lahti, 285 Kotka, 405 Lappeenranta, 07 Päijät-Häme, 08 Kymenlaakso, 09 Etelä-Karjala"},
    PlaceRow{
        {10, Autumn::Week42},
        "12 Pohjois-Karjala, 167 Joensuu, 707 Rääkkylä, 18 Kainuu, 205 Kajaani, 578 Paltamo, "
        "697 Ristijärvi, 765 Sotkamo, 105 Hyrynsalmi, 290 Kuhmo, 620 Puolanka, 777 Suomussalmi"},
    PlaceRow{
        {10, Autumn::Week42},
        "140 Iisalmi, 239 Keitele, 263 Kiuruvesi, 402 Lapinlahti, 595 Pielavesi, 762 Sonkajärvi, "
        "925 Vieremä"},
    PlaceRow{
        {10, Autumn::Either},
        "11 Pohjois-Savo, 297 Kuopio, 749 Siilinjärvi, 204 Kaavi, 687 Rautavaara, 857 Tuusniemi, "
        "171 Joroinen, 420 Leppävirta, 915 Varkaus, 686 Rautalampi, 778 Suonenjoki, 844 Tervo, "
        "921 Vesanto"},
    PlaceRow{{10, Autumn::Week43},
             "009 Alavieska, 208 Kalajoki, 483 Merijärvi, 563 Oulainen, 746 Sievi, 977 Ylivieska, "
             "069 Haapajärvi, 317 Kärsämäki, 535 Nivala, 626 Pyhäjärvi, 691 Reisjärvi"},
    PlaceRow{
        {10, Autumn::Either},
        "17 Pohjois-Pohjanmaa, 072 Hailuoto, 244 Kempele, 425 Liminka, 436 Lumijoki, 494 Muhos, "
        "564 Oulu, 859 Tyrnävä, 139 Ii, 615 Pudasjärvi, 785 Vaala, 889 Utajärvi, 625 Pyhäjoki, "
        "678 Raahe, 748 Siikajoki, 071 Haapavesi, 630 Pyhäntä, 791 Siikalatva, 305 Kuusamo, "
        "832 Taivalkoski"},
    PlaceRow{
        {10, Autumn::Either},
        "19 Lappi, 683 Ranua, 698 Rovaniemi, 240 Kemi, 241 Keminmaa, 751 Simo, 845 Tervola, "
        "851 Tornio, 854 Pello, 976 Ylitornio, 320 Kemijärvi, 583 Pelkosenniemi, 614 Posio, "
        "732 Salla, 742 Savukoski, 047 Enontekiö, 261 Kittilä, 273 Kolari, 498 Muonio, 148 Inari, "
        "758 Sodankylä, 890 Utsjoki"},
};

// The weeks by code and by name in small letters.
QHash<QString, BreakWeeks> readRows()
{
    QHash<QString, BreakWeeks> weeks;
    for (const PlaceRow &row : placeRows) {
        const QStringList places = QString::fromUtf8(row.places).split(QStringLiteral(", "));
        for (const QString &place : places) {
            weeks.insert(place.section(u' ', 0, 0), row.weeks);
            weeks.insert(place.section(u' ', 1).toLower(), row.weeks);
        }
    }
    return weeks;
}

std::optional<BreakWeeks> weeksIn(const QString &place)
{
    static const QHash<QString, BreakWeeks> weeks = readRows();
    const auto found = weeks.constFind(place.trimmed().toLower());
    if (found == weeks.constEnd())
        return std::nullopt;
    return *found;
}

SchoolBreak breakOf(BreakKind kind, int year, int week)
{
    const QDate monday = mondayOfWeek(year, week);
    return {kind, week, monday, monday.addDays(6)};
}

} // namespace

QDate mondayOfWeek(int year, int week)
{
    const QDate inFirstWeek(year, 1, 4);
    return inFirstWeek.addDays(7 * (week - 1) - (inFirstWeek.dayOfWeek() - Qt::Monday));
}

int weeksOf(int year)
{
    return QDate(year, 12, 28).weekNumber(); // always in the last week of its year
}

QList<SchoolBreak> schoolBreaks(const QString &place, int year)
{
    const std::optional<BreakWeeks> weeks = weeksIn(place);
    if (!weeks)
        return {};
    QList<SchoolBreak> breaks{breakOf(BreakKind::Winter, year, weeks->winter)};
    if (weeks->autumn != Autumn::Week43)
        breaks += breakOf(BreakKind::Autumn, year, 42);
    if (weeks->autumn != Autumn::Week42)
        breaks += breakOf(BreakKind::Autumn, year, 43);
    return breaks;
}

std::optional<SchoolBreak> schoolBreakOn(QDate date, const QString &place)
{
    const QList<SchoolBreak> breaks = schoolBreaks(place, date.year());
    const auto found = std::find_if(breaks.begin(), breaks.end(), [date](const SchoolBreak &one) {
        return one.first <= date && date <= one.last;
    });
    if (found == breaks.end())
        return std::nullopt;
    return *found;
}

QString describe(BreakKind kind)
{
    return kind == BreakKind::Winter ? Text::tr("winter break") : Text::tr("autumn break");
}

} // namespace kv::calendar
