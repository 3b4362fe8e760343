// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferwords.h"

#include "calendar/datetext.h"
#include "ui/common/language.h"

#include <QCoreApplication>

namespace kv::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

} // namespace

QString momentWords(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return calendar::momentText(local.date(), local.time(), shownLanguage());
}

QString scopeTitle(SharingScope scope)
{
    switch (scope) {
    case SharingScope::Calendar:
        return Text::tr("Calendar");
    case SharingScope::Statistics:
        return Text::tr("Figures");
    case SharingScope::Companies:
        return Text::tr("Companies without persons");
    case SharingScope::Group:
        break;
    }
    return Text::tr("Hand-over of a group");
}

QString scopeAdvice(SharingScope scope)
{
    switch (scope) {
    case SharingScope::Calendar:
        return Text::tr("Which group meets when, where and at whose place.");
    case SharingScope::Statistics:
        return Text::tr("How many members, meetings and attendances; no names.");
    case SharingScope::Companies:
        return Text::tr("The companies of the group with address and industry.");
    case SharingScope::Group:
        break;
    }
    return Text::tr("All that a new advisor of the group needs; persons who have agreed to it.");
}

QString scopeTitle(const QString &code)
{
    const auto scope = enumOf<SharingScope>(code);
    return scope ? scopeTitle(*scope) : code;
}

QString reasonWords(exchange::WithheldReason reason)
{
    switch (reason) {
    case exchange::WithheldReason::NoConsent:
        return Text::tr("no consent");
    case exchange::WithheldReason::Guest:
        return Text::tr("a guest's name");
    case exchange::WithheldReason::Private:
        return Text::tr("private notes or fields");
    case exchange::WithheldReason::RefersToWithheld:
        return Text::tr("names somebody who stays");
    case exchange::WithheldReason::CannotBeSent:
        break;
    }
    return Text::tr("too long or with signs that cannot be sent");
}

QString senderSentence(const exchange::MergeReport &report)
{
    const QString &name = report.sender;
    if (report.isOwn)
        return Text::tr("This file was made here.");
    if (report.isSenderKnown)
        return Text::tr("Sender: %1").arg(name);
    if (report.isNameKnown)
        return Text::tr("The first file from another computer. Sender: %1. If the four words came "
                        "from this person, go on.")
            .arg(name);
    return Text::tr(
               "The first file from sender %1. If the four words came from this person, go on.")
        .arg(name);
}

QString outcomeWords(const exchange::MergeReport &report)
{
    QStringList parts;
    const auto add = [&parts](const QString &words, qsizetype count) {
        if (count > 0)
            parts.append(words);
    };
    const auto number = [](qsizetype count) { return int(count); };
    add(Text::tr("%n new", nullptr, number(report.created.size())), report.created.size());
    add(Text::tr("%n changed", nullptr, number(report.changed.size())), report.changed.size());
    add(Text::tr("%n deleted", nullptr, number(report.deleted.size())), report.deleted.size());
    add(Text::tr("%n conflict(s)", nullptr, number(report.conflicts.size())),
        report.conflicts.size());
    add(Text::tr("%n suggestion(s)", nullptr, number(report.suggestions.size())),
        report.suggestions.size());
    add(Text::tr("%n possible duplicate(s)", nullptr, number(report.duplicates.size())),
        report.duplicates.size());
    return parts.isEmpty() ? Text::tr("nothing new") : parts.join(QStringLiteral(", "));
}

QString recordWords(const QHash<EntityType, QSet<QUuid>> &records)
{
    QStringList parts;
    qsizetype others = 0;
    for (const QSet<QUuid> &ids : records)
        others += ids.size();
    const auto add = [&](EntityType type, const QString &words) {
        if (const qsizetype count = records.value(type).size()) {
            parts.append(words);
            others -= count;
        }
    };
    const auto count = [&](EntityType type) { return int(records.value(type).size()); };
    add(EntityType::Company, Text::tr("%n company(ies)", nullptr, count(EntityType::Company)));
    add(EntityType::Person, Text::tr("%n person(s)", nullptr, count(EntityType::Person)));
    add(EntityType::Meeting, Text::tr("%n meeting(s)", nullptr, count(EntityType::Meeting)));
    if (others > 0)
        parts.append(Text::tr("%n other record(s)", nullptr, int(others)));
    return parts.isEmpty() ? Text::tr("no record") : parts.join(QStringLiteral(", "));
}

} // namespace kv::ui
