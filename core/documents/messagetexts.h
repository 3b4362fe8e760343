// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "domain/result.h"

namespace kv::documents {

// A message to be copied into a mail program: plain text, lines end with '\n'.
struct Message
{
    QString subject;
    QString body;

    bool operator==(const Message &) const = default;
};

// The invitation as a mail. Errors of all three: as invitationOf().
Result<Message> invitationMessage(const Dataset &dataset, Id<Meeting> meeting, Language language,
                                  QDate today);

// The invitation as a text for SMS: a few lines.
Result<QString> invitationSms(const Dataset &dataset, Id<Meeting> meeting, Language language,
                              QDate today);

// Asks a company to host: the evening of the meeting, and those others that are offered. An answer
// is asked for within a week.
Result<Message> hostQuestion(const Dataset &dataset, Id<Meeting> meeting,
                             const QList<QDate> &otherEvenings, Language language, QDate today);

// Names and numbers to call, a company a line in this order: "Yritys Oy  Maija Mallikas  040 000
// 0000". Who does not wish to be contacted is not in it.
QString callList(const Dataset &dataset, const QList<Id<Company>> &companies);

} // namespace kv::documents
