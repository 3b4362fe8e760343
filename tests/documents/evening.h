// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/datasets.h"

// The evening of the model invitation: Nivala–Haapajärvi, 12 January 2027.
namespace kv::test {

inline const QDate eveningDay(2027, 1, 12);
inline const QDate writtenOn(2026, 12, 14);

inline Id<Meeting> eveningId()
{
    return support::meetingOn(QStringLiteral("Nivala–Haapajärvi"), eveningDay);
}

// The people of a company; the first is primary.
inline void addPerson(Dataset &dataset, const QString &company, const QString &first,
                      const QString &last, const QString &email,
                      std::optional<Language> language = {})
{
    Person person;
    person.id = support::idOf<Person>(first + last);
    person.company = support::idOf<Company>(company);
    person.firstName = first;
    person.lastName = last;
    person.email = email;
    person.language = language;
    dataset.people.put(person);
}

inline Dataset eveningDataset()
{
    Dataset dataset = support::datasetFromText(
        QStringLiteral("group | Nivala–Haapajärvi\n"
                       "member | Puutyö Esimerkki Oy\n"
                       "member | Åströmin Leipomo\n"
                       "member | Äijälän Tila\n"
                       "member | Zeta Oy\n"
                       "meeting | 2027-01-12 | Puutyö Esimerkki Oy | agreed\n"));
    Organisation organisation;
    organisation.id = support::idOf<Organisation>(QStringLiteral("Kehitys"));
    organisation.name = QStringLiteral("Esimerkkiseudun Kehitys Oy");
    organisation.businessId = QStringLiteral("9000001-1");
    organisation.street = QStringLiteral("Kauppakatu 1");
    organisation.postCode = QStringLiteral("85500");
    organisation.postOffice = QStringLiteral("Nivala");
    organisation.phone = QStringLiteral("+358400000000");
    organisation.web = QStringLiteral("www.esimerkki.example");
    organisation.privacyNotice = QStringLiteral("www.esimerkki.example/tietosuoja");
    dataset.organisations.put(organisation);

    Coordinator coordinator;
    coordinator.id = support::idOf<Coordinator>(QStringLiteral("Matti"));
    coordinator.name = QStringLiteral("Matti Malli");
    coordinator.title = QStringLiteral("yritysneuvoja");
    coordinator.titleEn = QStringLiteral("Business Advisor");
    coordinator.organisation = organisation.id;
    coordinator.email = QStringLiteral("yritysneuvonta@esimerkki.example");
    dataset.coordinators.put(coordinator);

    CoreGroup &group
        = dataset.groups.edit(support::idOf<CoreGroup>(QStringLiteral("Nivala–Haapajärvi")));
    group.coordinator = coordinator.id;

    Company &host
        = dataset.companies.edit(support::idOf<Company>(QStringLiteral("Puutyö Esimerkki Oy")));
    host.street = QStringLiteral("Teollisuustie 5");
    host.postCode = QStringLiteral("85500");
    host.postOffice = QStringLiteral("Nivala");
    host.hostNotes = QStringLiteral("Tilat ovat esteettömät.");

    Expert expert;
    expert.id = support::idOf<Expert>(QStringLiteral("Maija"));
    expert.name = QStringLiteral("Maija Mallikas");
    expert.organisation = QStringLiteral("Verkkopalvelu Malli Oy");
    dataset.experts.put(expert);

    Meeting &meeting = dataset.meetings.edit(eveningId());
    meeting.start = QTime(17, 30);
    meeting.end = QTime(20, 0);
    meeting.mode = MeetingMode::Hybrid;
    meeting.themeText = QStringLiteral("Verkkokauppa pienen yrityksen arjessa");
    meeting.themeTextEn = QStringLiteral("An online shop in the daily life of a small business");
    meeting.expert = expert.id;
    meeting.hostOffersCoffee = true;
    meeting.description = QStringLiteral(
        "Puhumme siitä, milloin verkkokauppa kannattaa avata, mitä sen ylläpito vaatii ja mistä "
        "saa apua alkuun.");
    meeting.descriptionEn = QStringLiteral("We discuss when it pays to open an online shop, what "
                                           "it takes to run one and where to find help to get "
                                           "started.");
    meeting.directions = QStringLiteral("Pysäköinti pihalla, sisäänkäynti rakennuksen päädystä.");
    meeting.directionsEn
        = QStringLiteral("Parking in the yard, entrance at the end of the building.");
    return dataset;
}

} // namespace kv::test
