// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "workspace/rescue.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString momentOf(const QDateTime &at, Language language)
{
    const QDateTime local = at.toLocalTime();
    return calendar::momentText(local.date(), local.time(), language);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

// backup

constexpr Parameter backupOptions[] = {
    {"list", Takes::Nothing, "", QT_TRANSLATE_NOOP("CommandLine", "Only lists those there are.")},
};
constexpr JsonField backupFields[] = {
    {"backups[].path", QT_TRANSLATE_NOOP("CommandLine", "The backup, the newest first.")},
    {"backups[].at", QT_TRANSLATE_NOOP("CommandLine", "When it was made, UTC.")},
    {"backups[].reason",
     QT_TRANSLATE_NOOP("CommandLine", "Why: daily, closing, hand, import or erasure.")},
    {"backups[].bytes", QT_TRANSLATE_NOOP("CommandLine", "Its size.")},
    {"made", QT_TRANSLATE_NOOP("CommandLine", "The backup that was made, or null.")},
};

Outcome tellOfBackups(Job &job, const QString &made)
{
    QJsonArray list;
    TextTable table{
        {Text::tr("When"), Text::tr("Why"), Text::tr("Size"), Text::tr("File")}, {}, {2}};
    for (const Backup &backup : workspace::backupsOf(job.file())) {
        list.append(QJsonObject{{QStringLiteral("path"), backup.path},
                                {QStringLiteral("at"), backup.at.toString(Qt::ISODate)},
                                {QStringLiteral("reason"), textOf(backup.reason)},
                                {QStringLiteral("bytes"), backup.bytes}});
        table.rows.append({momentOf(backup.at, job.language), describe(backup.reason),
                           sizeText(backup.bytes), QFileInfo(backup.path).fileName()});
    }
    QString words = made.isEmpty() ? QString() : Text::tr("Made: %1").arg(made) + u'\n';
    words += table.rows.isEmpty() ? Text::tr("There are no backups.") : textOf(table);
    job.output.give(
        QJsonObject{{QStringLiteral("backups"), list},
                    {QStringLiteral("made"), made.isEmpty() ? QJsonValue() : QJsonValue(made)}},
        words);
    return {};
}

Outcome backup(Job &job)
{
    if (job.arguments.has("list"))
        return tellOfBackups(job, {});
    auto opened = workspace::Workspace::open(job.file(), job.session());
    if (!opened)
        return opened.error();
    const auto made = (*opened)->backup(BackupReason::ByHand);
    return made ? tellOfBackups(job, made->path) : Outcome(made.error());
}

// restore

constexpr Parameter restoreOptions[] = {
    {"out", Takes::Text, "NEWFILE",
     QT_TRANSLATE_NOOP("CommandLine", "The file that is made; else FILE-restored.")},
    {"backup", Takes::Text, "BACKUP",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Which backup, by its path or its name in the list; the newest sound one.")},
};
constexpr JsonField restoreFields[] = {
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The file that was made.")},
    {"backup", QT_TRANSLATE_NOOP("CommandLine", "The backup it was made of.")},
    {"compared", QT_TRANSLATE_NOOP("CommandLine", "Whether FILE could be read to compare.")},
    {"differences[].type", QT_TRANSLATE_NOOP("CommandLine", "company, person, meeting and so on.")},
    {"differences[].name", QT_TRANSLATE_NOOP("CommandLine", "Its name.")},
    {"differences[].kind",
     QT_TRANSLATE_NOOP("CommandLine", "changed, onlyRestored or onlyCurrent.")},
    {"missing[]", QT_TRANSLATE_NOOP("CommandLine", "Steps of FILE that the new file lacks.")},
};

QString codeOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::OnlyHere:
        return QStringLiteral("onlyRestored");
    case Difference::Kind::OnlyThere:
        return QStringLiteral("onlyCurrent");
    case Difference::Kind::Changed:
        return QStringLiteral("changed");
    }
    Q_UNREACHABLE();
}

QString wordsOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::OnlyHere:
        return Text::tr("only in the restored file");
    case Difference::Kind::OnlyThere:
        return Text::tr("only in the present file");
    case Difference::Kind::Changed:
        return Text::tr("differs");
    }
    Q_UNREACHABLE();
}

QString nameIn(const workspace::Workspace &restored, const OpenFile &current,
               const Difference &difference)
{
    const bool there = difference.kind == Difference::Kind::OnlyThere && current;
    return nameOf(there ? (*current)->dataset() : restored.dataset(), difference.type,
                  difference.id);
}

Outcome tellOfRestored(Job &job, const QString &backup, const workspace::Compared &result)
{
    const auto restored = workspace::Workspace::openToRead(result.path, job.session());
    if (!restored)
        return restored.error();
    const auto current = job.openToRead();
    QJsonArray differences;
    QJsonArray missing;
    TextTable table{{Text::tr("What"), Text::tr("Name"), Text::tr("Difference")}, {}, {}};
    for (const Difference &difference : result.differences) {
        const QString type = entityInfo(difference.type).name;
        const QString name = nameIn(**restored, current, difference);
        differences.append(QJsonObject{{QStringLiteral("type"), type},
                                       {QStringLiteral("name"), name},
                                       {QStringLiteral("kind"), codeOf(difference.kind)}});
        table.rows.append({describe(difference.type), name, wordsOf(difference.kind)});
    }
    QString words
        = Text::tr("Made: %1").arg(result.path) + u'\n' + Text::tr("Backup: %1").arg(backup);
    if (!result.isCompared)
        words += u'\n' + Text::tr("The present file cannot be read, so nothing was compared.");
    else if (result.differences.isEmpty())
        words += u'\n' + Text::tr("The two files hold the same.");
    else
        words += QStringLiteral("\n\n") + textOf(table);
    if (current) {
        for (const Operation &step : result.missing) {
            const QString line = Text::tr("%1: %2").arg(momentOf(step.at, job.language),
                                                        (*current)->wordsOf(step));
            missing.append(line);
            words += u'\n' + Text::tr("Not in the restored file: %1").arg(line);
        }
    }
    job.output.give(QJsonObject{{QStringLiteral("file"), result.path},
                                {QStringLiteral("backup"), backup},
                                {QStringLiteral("compared"), result.isCompared},
                                {QStringLiteral("differences"), differences},
                                {QStringLiteral("missing"), missing}},
                    words);
    return {};
}

// The file to make: as it was asked for, else beside the present one.
QString newFileOf(const Job &job, const QString &ending)
{
    if (job.arguments.has("out"))
        return job.arguments.text("out");
    const QFileInfo file(job.file());
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.path() + u'/' + file.completeBaseName() + u'-' + ending + suffix;
}

// The backup that was named, or all of them.
QStringList backupsMeant(const Job &job)
{
    QStringList paths;
    const QString named = job.arguments.text("backup");
    for (const Backup &backup : workspace::backupsOf(job.file())) {
        if (named.isEmpty() || QFileInfo(backup.path).fileName() == named)
            paths.append(backup.path);
    }
    if (paths.isEmpty() && !named.isEmpty())
        paths.append(named);
    return paths;
}

Outcome restore(Job &job)
{
    const QStringList backups = backupsMeant(job);
    if (backups.isEmpty())
        return Outcome::refused(Text::tr("There are no backups of this file: %1").arg(job.file()));
    const QString out = newFileOf(job, QStringLiteral("restored"));
    Outcome refused;
    for (const QString &path : backups) {
        const auto restored = workspace::restore(path, out, job.file(), job.session());
        if (restored)
            return tellOfRestored(job, path, *restored);
        refused = restored.error();
        if (restored.error().code != ErrorCode::FileDamaged)
            break; // an older one would not fare better
    }
    return refused;
}

// salvage

constexpr Parameter salvageOptions[] = {
    {"out", Takes::Text, "NEWFILE",
     QT_TRANSLATE_NOOP("CommandLine", "The file that is made; else FILE-salvaged.")},
};
constexpr JsonField salvageFields[] = {
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The file that was made.")},
    {"kept", QT_TRANSLATE_NOOP("CommandLine", "Steps that their signatures confirm.")},
    {"lost", QT_TRANSLATE_NOOP("CommandLine", "Steps that cannot be read.")},
};

Outcome salvage(Job &job)
{
    const QString out = newFileOf(job, QStringLiteral("salvaged"));
    const auto rescued = workspace::salvage(job.file(), out);
    if (!rescued)
        return rescued.error();
    job.output.give(
        QJsonObject{{QStringLiteral("file"), out},
                    {QStringLiteral("kept"), rescued->kept},
                    {QStringLiteral("lost"), rescued->lost}},
        Text::tr("Made: %1").arg(out) + u'\n'
            + Text::tr("Steps kept: %1, steps lost: %2").arg(rescued->kept).arg(rescued->lost));
    return {};
}

constexpr Command commands[] = {
    {"backup", "FILE [--list]",
     QT_TRANSLATE_NOOP("CommandLine", "Makes a checked backup beside the file; lists them."),
     justFile, backupOptions, backupFields, backup},
    {"restore", "FILE [--out NEWFILE] [--backup BACKUP]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Makes a new file of a backup and tells what differs from FILE."),
     justFile, restoreOptions, restoreFields, restore},
    {"salvage", "FILE [--out NEWFILE]",
     QT_TRANSLATE_NOOP("CommandLine", "Makes a new file of all that a damaged one still confirms."),
     justFile, salvageOptions, salvageFields, salvage},
};

} // namespace

Commands safetyCommands()
{
    return commands;
}

} // namespace kv::commandline
