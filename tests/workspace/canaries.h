// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desks.h"

namespace kv::workspace {

// A register with private texts and persons without consent, each with a word of its own that must
// be in no file, whatever is asked for.
struct Register
{
    std::unique_ptr<Desks> desks;
    QStringList canaries; // must not leave
    QStringList allowed; // must be in a full hand-over
};

inline QString word(Register &made, const char *kind, bool leaves, int number)
{
    const QString text = QStringLiteral("%1%2x%3")
                             .arg(QLatin1String(leaves ? "goes" : "CANARY"))
                             .arg(number)
                             .arg(QLatin1String(kind));
    (leaves ? made.allowed : made.canaries).append(text);
    return text;
}

inline Register registerOf(quint64 seed)
{
    Register made;
    made.desks = std::make_unique<Desks>(1, seed);
    Desks &desks = *made.desks;
    desks.found();
    SeededEntropy entropy(~seed); // not that of the desks: no id twice
    IdSource ids(desks.clock, entropy);
    Edit edit(desks.file(0).dataset(), OperationKind::ImportCompanies);
    Meeting evening;
    evening.id = ids.next<Meeting>();
    evening.group = desks.group;
    evening.date = QDate(2027, 2, 9);
    evening.state = MeetingState::Held;
    evening.host = desks.company;
    Expert speaker;
    speaker.id = ids.next<Expert>();
    speaker.name = QStringLiteral("Asiantuntija");
    evening.expert = speaker.id;
    edit.add(speaker);
    edit.add(evening);
    for (int i = 0; i < 6; ++i) {
        Company company;
        company.id = ids.next<Company>();
        company.name = QStringLiteral("Yritys %1 Oy").arg(i);
        company.notes = word(made, "notes", false, i);
        company.hostNotes = word(made, "host", true, i);
        edit.add(company);
        Membership membership;
        membership.company = company.id;
        membership.group = desks.group;
        membership.id = membershipId(company.id, desks.group, {});
        edit.add(membership);
        Unavailability away;
        away.id = ids.next<Unavailability>();
        away.company = company.id;
        away.from = QDate(2027, 3, 1);
        away.reason = word(made, "reason", false, i);
        edit.add(away);
        const int consents = int(entropy.next() % 4); // 0: none, 1: withdrawn, 2, 3: granted
        Person person;
        person.id = ids.next<Person>();
        person.company = company.id;
        person.firstName = word(made, "first", consents > 1, i);
        person.lastName = word(made, "last", consents > 1, i);
        person.email = word(made, "mail", consents > 1, i);
        edit.add(person);
        if (consents > 0) {
            Consent consent;
            consent.id = consentId(person.id, ConsentPurpose::Exchange);
            consent.person = person.id;
            consent.state = consents > 1 ? ConsentState::Granted : ConsentState::Withdrawn;
            consent.how = word(made, "how", false, i);
            edit.add(consent);
        }
        Registration reply;
        reply.id = ids.next<Registration>();
        reply.meeting = evening.id;
        reply.person = person.id;
        reply.note = word(made, "diet", false, i);
        edit.add(reply);
        Attendance row;
        row.id = ids.next<Attendance>();
        row.meeting = evening.id;
        row.person = person.id;
        row.nameThen = word(made, "then", consents > 1, i);
        edit.add(row);
        Attendance guest;
        guest.id = ids.next<Attendance>();
        guest.meeting = evening.id;
        guest.role = AttendanceRole::Expert; // a word that is a field's name, too
        guest.guestName = word(made, "guest", false, i);
        edit.add(guest);
    }
    if (!desks.file(0).commit(edit.operation()))
        made.canaries.append(QStringLiteral("Alfa Oy"));
    return made;
}

inline exchange::ExportPlan planOf(Register &made, SharingScope scope)
{
    exchange::ExportRequest request;
    request.scope = scope;
    request.receiver = QStringLiteral("Kati");
    request.purpose = QStringLiteral("Sijaisuus");
    const auto plan = made.desks->at(0).plan(request);
    return plan ? *plan : exchange::ExportPlan();
}

} // namespace kv::workspace
