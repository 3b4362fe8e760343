// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/foundation.h"

#include "calendar/schoolbreaks.h"
#include "demo/personnames.h"
#include "demo/places.h"
#include "demo/themebank.h"
#include "domain/edit.h"

#include <algorithm>
#include <array>

namespace kv::demo {
namespace {

constexpr std::array organisationStems{"Revonkaira", "Merenkuura",  "Jokirimpi",   "Kalajänkä",
                                       "Rantahete",  "Suopalsa",    "Kantakaltio", "Koskiriite",
                                       "Järvinaava", "Kanavalyhty", "Savonraanu",  "Linnaluppo",
                                       "Kirkkopounu"};
constexpr std::array expertFirms{
    "Hiillosvalo Konsultit Oy", "Tietosarka Oy",       "Taitokivi Osk", "Lukulyhty Oy",
    "Tmi Vientipuro",           "Jaksamo Valmennus Oy"};
constexpr int nationalExperts = 8;

Id<Region> regionId(const QString &code)
{
    return naturalId<Region>(QStringLiteral("region"), {code});
}

Id<Municipality> municipalityId(const QString &code)
{
    return naturalId<Municipality>(QStringLiteral("municipality"), {code});
}

Municipality municipalityOf(const PlaceRow &row, const QString &regionCode)
{
    Municipality place;
    place.code = QString::fromLatin1(row.code);
    place.id = municipalityId(place.code);
    place.name = QString::fromUtf8(row.name);
    place.region = regionId(regionCode);
    for (const calendar::SchoolBreak &one : calendar::schoolBreaks(place.code, openYear)) {
        int &week = one.kind == calendar::BreakKind::Winter ? place.winterBreakWeek
                                                            : place.autumnBreakWeek;
        if (week == 0)
            week = one.week;
    }
    return place;
}

// The regions and municipalities of the areas that are made, each once.
void addPlaces(Edit &edit, int areaCount)
{
    const int rows = std::min(areaCount, int(demoAreas().size()));
    for (const RegionRow &row : demoRegions()) {
        const auto usesIt
            = [&row](const AreaRow &area) { return qstrcmp(area.regionCode, row.code) == 0; };
        if (!std::any_of(demoAreas().begin(), demoAreas().begin() + rows, usesIt))
            continue;
        Region region;
        region.code = QString::fromLatin1(row.code);
        region.id = regionId(region.code);
        region.name = QString::fromUtf8(row.name);
        region.nameEn = QString::fromLatin1(row.nameEn);
        edit.add(region);
    }
    for (int i = 0; i < rows; ++i) {
        for (const PlaceRow &place : demoAreas()[i].places)
            edit.add(municipalityOf(place, QString::fromLatin1(demoAreas()[i].regionCode)));
    }
}

Area areaOf(int index, IdSource &ids)
{
    Area area;
    area.id = ids.next<Area>();
    area.name = areaName(index);
    for (const PlaceRow &place : demoAreas()[index % demoAreas().size()].places)
        area.municipalities += municipalityId(QString::fromLatin1(place.code));
    return area;
}

Organisation organisationOf(int index, Dice &dice, IdSource &ids, CompanyNames &names)
{
    const PlaceRow &town = demoAreas()[index % demoAreas().size()].places.first();
    const int round = int(index / demoAreas().size());
    const QString stem
        = QString::fromUtf8(organisationStems[std::size_t(index) % organisationStems.size()]);
    Organisation organisation;
    organisation.id = ids.next<Organisation>();
    organisation.name = round == 0 ? stem + QStringLiteral(" Kehitys Oy")
                                   : QStringLiteral("%1 Kehitys %2 Oy").arg(stem).arg(round + 1);
    organisation.businessId = names.nextBusinessId();
    organisation.street = streetAddress(dice.below(streetCount()), dice.between(1, 40));
    organisation.postCode = QString::fromLatin1(town.postCode);
    organisation.postOffice = QString::fromUtf8(town.name);
    organisation.phone = fictivePhone(dice);
    const QString domain
        = addressPart(organisation.name).replace(u'.', u'-') + QStringLiteral(".example");
    organisation.email = QStringLiteral("yritysneuvonta@") + domain;
    organisation.web = QStringLiteral("www.") + domain;
    organisation.privacyNotice = organisation.web + QStringLiteral("/tietosuoja");
    return organisation;
}

Coordinator coordinatorOf(const Organisation &organisation, Dice &dice, IdSource &ids)
{
    const PersonName name = makePersonName(dice);
    Coordinator coordinator;
    coordinator.id = ids.next<Coordinator>();
    coordinator.name = name.whole();
    coordinator.title = QStringLiteral("yritysneuvoja");
    coordinator.titleEn = QStringLiteral("business advisor");
    coordinator.organisation = organisation.id;
    coordinator.phone = fictivePhone(dice);
    coordinator.email = exampleEmail(name, organisation.name);
    return coordinator;
}

// The first experts share the themes that want one and go everywhere; then each area has one of its
// own.
QList<Expert> makeExperts(const Foundation &foundation, Dice &dice, IdSource &ids)
{
    QList<Id<Theme>> wanted;
    for (const Theme &theme : foundation.themes) {
        if (theme.wantsExpert)
            wanted += theme.id;
    }
    const std::array<QList<int>, 4> weekdays{QList<int>{}, {2, 3}, {3, 4}, {2, 3, 4}};
    QList<Expert> experts;
    const int count = nationalExperts + int(foundation.areas.size());
    for (int i = 0; i < count; ++i) {
        const PersonName name = makePersonName(dice);
        Expert expert;
        expert.id = ids.next<Expert>();
        expert.name = name.whole();
        expert.organisation = QString::fromUtf8(dice.pick(expertFirms));
        expert.email = exampleEmail(name, expert.organisation);
        expert.phone = fictivePhone(dice);
        expert.weekdays = dice.pick(weekdays);
        if (i < nationalExperts) {
            for (int t = i; t < wanted.size(); t += nationalExperts)
                expert.themes += wanted[t];
        } else {
            expert.areas += foundation.areas[i - nationalExperts].id;
        }
        while (expert.themes.size() < 5) {
            const Id<Theme> theme = dice.pick(wanted);
            if (!expert.themes.contains(theme))
                expert.themes += theme;
        }
        experts += expert;
    }
    return experts;
}

// Days of the open year on which advisors and experts are away, so that a plan has something to
// respect.
void addAbsences(Edit &edit, const Foundation &foundation, Dice &dice, IdSource &ids)
{
    const auto away = [&dice, &ids](const QString &reason) {
        Unavailability absence;
        absence.id = ids.next<Unavailability>();
        absence.from = QDate(openYear, dice.between(1, 11), dice.between(1, 28));
        absence.until = absence.from.addDays(dice.between(4, 13));
        absence.reason = reason;
        return absence;
    };
    for (const Coordinator &coordinator : foundation.coordinators) {
        Unavailability absence = away(QStringLiteral("loma"));
        absence.advisor = coordinator.id;
        edit.add(absence);
    }
    for (int i = 0; i < foundation.experts.size(); i += 2) {
        Unavailability absence = away(QStringLiteral("koulutusmatka"));
        absence.expert = foundation.experts[i].id;
        edit.add(absence);
    }
}

} // namespace

Foundation makeFoundation(const DemoSize &size, Dice &dice, IdSource &ids, CompanyNames &names)
{
    const Dataset nothing;
    Edit edit(nothing, OperationKind::DemoData);
    Foundation foundation;
    addPlaces(edit, size.areas);
    for (int i = 0; i < size.areas; ++i) {
        foundation.organisations += organisationOf(i, dice, ids, names);
        foundation.coordinators += coordinatorOf(foundation.organisations.last(), dice, ids);
        foundation.areas += areaOf(i, ids);
        edit.add(foundation.organisations.last());
        edit.add(foundation.coordinators.last());
        edit.add(foundation.areas.last());
    }
    foundation.themes = makeThemes(ids);
    for (const Theme &theme : foundation.themes)
        edit.add(theme);
    foundation.experts = makeExperts(foundation, dice, ids);
    for (const Expert &expert : foundation.experts)
        edit.add(expert);
    addAbsences(edit, foundation, dice, ids);
    foundation.operation = edit.operation();
    return foundation;
}

} // namespace kv::demo
