// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"
#include "documents/recipients.h"
#include "domain/result.h"

#include <QDateTime>

namespace kv::documents {

// The invitation to a meeting as a letter. Without a recipient it is the common copy, addressed to
// the member companies. today is printed as its date, and decides how long there is to register.
// Errors: Unknown (meeting, group), InvalidValue (date) where the meeting has none yet.
Result<Paper> invitationOf(const Dataset &dataset, Id<Meeting> meeting, Language language,
                           QDate today, const std::optional<Recipient> &recipient = {});

// One copy for all, or one for each recipient with its own address.
enum class Copies
{
    Common,
    Personal,
};

// A paper and the name of its file, without a folder.
struct InvitationFile
{
    QString name;
    Paper paper;
};

// The invitations of a meeting in one language, or in the language of each recipient: then a common
// copy for each language that somebody reads. Names: "Kutsu 2027-01-12 Rovaniemi.pdf". Errors: as
// invitationOf().
Result<QList<InvitationFile>> invitationFiles(const Dataset &dataset, Id<Meeting> meeting,
                                              std::optional<Language> language, Copies copies,
                                              QDate today);

// Writes them as PDF into a folder, which is made where it is not, and gives their paths. created:
// see pdfOf(). Errors: those above, and of writeExact(); files written before the error stay.
Result<QStringList> writeInvitations(const QList<InvitationFile> &files, const QString &folder,
                                     const QDateTime &created);

} // namespace kv::documents
