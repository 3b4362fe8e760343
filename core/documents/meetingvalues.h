// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/template.h"
#include "domain/dataset.h"

namespace kv::documents {

// What a text about a meeting may name. Flags hold "1" or nothing; all else is text as it is
// printed in the language. Names stand as registered, never inflected.
//
//   recipient        name of company and person; nothing in the common copy
//   group, host, theme, description, expert, sender, organisation, phone, email, privacy
//   when             "ti 12.1.2027 klo 17.30–20.00"
//   date             "12.1.2027"
//   month_of         "tammikuun", "January"
//   deadline         last day to register: 7 days before, on a working day
//   answer_by        last day for the host to answer: 7 days from today, on a working day
//   attendance       people that the host should have room for
//   venue            address, and under it directions and the host's notes
//   place            address alone
//   venue_open       the place is not known yet
//   at_host          in the host's own premises; elsewhere: on the host's invitation somewhere else
//   host_away        there is a host, and the meeting is not in its premises: elsewhere or online
//   on_site_only, hybrid, remote_only
//   theme_of_host    the host has agreed to the theme; theme_open: a host, but no theme yet
//   coffee           the host offers coffee
//   contact_way      there is an e-mail or a phone number; phone_only, phone_too
//   project          the meeting is reported to a financier (no meeting yet: projects come later)
Template::Vocabulary meetingVocabulary();

// The values of a meeting for that vocabulary, all fields of it. Errors: Unknown (meeting, group),
// InvalidValue (date) where the meeting has no date yet.
Result<Template::Values> meetingValues(const Dataset &dataset, Id<Meeting> meeting,
                                       Language language, QDate today);

// Name, title and organisation of the group's coordinator under the room to sign; nothing where the
// group has no coordinator.
QList<Block> signatureOf(const Dataset &dataset, Id<CoreGroup> group, Language language);

// The contact lines of the group's organisation: address, phone, web, business ID.
QList<Block> contactOf(const Dataset &dataset, Id<CoreGroup> group, Language language);

// The programme that the meeting has, else a usual evening between its start and end.
// values: those of meetingValues().
Result<QList<Block>> programmeOf(const Meeting &meeting, const Template::Values &values,
                                 QTime start, QTime end, Language language);

// The text of the language, or the Finnish one where it is missing.
QString inLanguage(const QString &finnish, const QString &english, Language language);

// The organisation that the group writes as: its own, else its coordinator's; null if none.
const Organisation *organisationOf(const Dataset &dataset, Id<CoreGroup> group);

} // namespace kv::documents
