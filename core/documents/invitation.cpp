// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/invitation.h"

#include "calendar/datetext.h"
#include "documents/meetingvalues.h"
#include "documents/pdf.h"

#include <QDir>
#include <QRegularExpression>

namespace kv::documents {
namespace {

// Signs that some file system refuses become a space.
QString asFileName(const QString &text)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+"));
    QString name = QString(text).replace(refused, QStringLiteral(" ")).simplified().left(120);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString uniqueName(const QString &stem, const QList<InvitationFile> &files)
{
    const auto taken = [&files](const QString &name) {
        for (const InvitationFile &file : files) {
            if (file.name.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    };
    QString name = stem + QStringLiteral(".pdf");
    for (int i = 2; taken(name); ++i)
        name = QStringLiteral("%1 (%2).pdf").arg(stem).arg(i);
    return name;
}

// The languages in which a common copy is needed.
QList<Language> languagesOf(const Recipients &recipients, Language ofGroup)
{
    QList<Language> languages;
    for (const Language language : {Language::Finnish, Language::English}) {
        const Recipients of = inLanguage(recipients, language);
        if (!of.reachable.isEmpty() || !of.withoutEmail.isEmpty())
            languages.append(language);
    }
    return languages.isEmpty() ? QList<Language>{ofGroup} : languages;
}

Done add(QList<InvitationFile> &files, const Dataset &dataset, const Meeting &meeting,
         Language language, QDate today, const std::optional<Recipient> &recipient)
{
    const auto paper = invitationOf(dataset, meeting.id, language, today, recipient);
    if (!paper)
        return paper.error();
    QStringList parts{paper->kind, meeting.date.toString(Qt::ISODate),
                      dataset.groups.value(meeting.group).name};
    if (recipient)
        parts.append({recipient->companyName, recipient->personName});
    files.append({uniqueName(asFileName(parts.join(u' ')), files), *paper});
    return {};
}

} // namespace

Result<Paper> invitationOf(const Dataset &dataset, Id<Meeting> id, Language language, QDate today,
                           const std::optional<Recipient> &recipient)
{
    auto values = meetingValues(dataset, id, language, today);
    if (!values)
        return values.error();
    const auto wording
        = Template::shipped(language, QStringLiteral("invitation"), meetingVocabulary());
    if (!wording)
        return wording.error();
    const Meeting meeting = dataset.meetings.value(id);
    const CoreGroup group = dataset.groups.value(meeting.group);
    const auto programme
        = programmeOf(meeting, *values, meeting.start.isValid() ? meeting.start : group.start,
                      meeting.end.isValid() ? meeting.end : group.end, language);
    if (!programme)
        return programme.error();
    if (recipient) {
        QStringList lines{recipient->companyName, recipient->personName};
        lines.removeAll(QString());
        (*values)[QStringLiteral("recipient")] = lines.join(u'\n');
    }

    const Template::Parts parts{
        {QStringLiteral("programme"), *programme},
        {QStringLiteral("signature"), signatureOf(dataset, group.id, language)},
        {QStringLiteral("contact"), contactOf(dataset, group.id, language)}};
    Paper paper;
    paper.frame = Frame::Letter;
    paper.language = language;
    const Organisation *organisation = organisationOf(dataset, group.id);
    paper.sender = organisation ? organisation->name : group.name;
    paper.kind = wording->property(QStringLiteral("kind"), *values);
    paper.title = wording->property(QStringLiteral("file"), *values);
    paper.dated = calendar::dateText(today, language);
    paper.blocks = wording->blocks(*values, parts, language);
    return paper;
}

Result<QList<InvitationFile>> invitationFiles(const Dataset &dataset, Id<Meeting> id,
                                              std::optional<Language> language, Copies copies,
                                              QDate today)
{
    const Meeting *meeting = dataset.meetings.find(id);
    if (!meeting)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), id.toString()}};
    const Recipients recipients = recipientsOf(dataset, id);
    QList<InvitationFile> files;
    if (copies == Copies::Common) {
        const QList<Language> languages = language
            ? QList<Language>{*language}
            : languagesOf(recipients, dataset.groups.value(meeting->group).language);
        for (const Language each : languages) {
            if (const Done done = add(files, dataset, *meeting, each, today, {}); !done)
                return done.error();
        }
        return files;
    }
    for (const Recipient &each : recipients.reachable + recipients.withoutEmail) {
        const Language own = language.value_or(each.language);
        if (const Done done = add(files, dataset, *meeting, own, today, each); !done)
            return done.error();
    }
    return files;
}

Result<QStringList> writeInvitations(const QList<InvitationFile> &files, const QString &folder,
                                     const QDateTime &created)
{
    QDir().mkpath(folder);
    QStringList paths;
    for (const InvitationFile &file : files) {
        const QString path = QDir(folder).filePath(file.name);
        if (const Done done = writePdf(path, file.paper, created); !done)
            return done.error();
        paths.append(path);
    }
    return paths;
}

} // namespace kv::documents
