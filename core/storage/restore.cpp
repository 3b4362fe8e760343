// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restore.h"

#include "domain/exactfile.h"
#include "storage/connection.h"
#include "storage/store.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace kv::storage {
namespace {

Done copyBytes(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, {from, source.errorString()}};
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::CannotWrite, {to, target.errorString()}};
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 14);
        if (part.isEmpty())
            return Error{ErrorCode::CannotRead, {from, source.errorString()}};
        if (target.write(part) != part.size())
            return Error{ErrorCode::DiskFull, {to}};
    }
    if (!target.flush())
        return Error{ErrorCode::DiskFull, {to}};
    return {};
}

// Opens a file with its journal brought to the current schema, and proves it.
Done proved(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        return store.error();
    const auto report = (*store)->check();
    if (!report)
        return report.error();
    if (!report->problems.isEmpty())
        return Error{ErrorCode::FileDamaged, {path, report->problems.first()}};
    return {};
}

// SQLite raises it with each step that is written.
QByteArray changeCounter(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(24) ? file.read(4) : QByteArray();
}

QByteArray firstStepOf(const QString &path)
{
    const auto read = Connection::open(path, OpenMode::Reading);
    if (!read)
        return {};
    try {
        return (*read)
            ->single(QStringLiteral("SELECT id FROM operation ORDER BY seq LIMIT 1"))
            .toByteArray();
    } catch (const SqlFailure &) {
        return {};
    }
}

// What is added to a name: by Dropbox and Nextcloud "(… conflicted copy …)", by Syncthing
// ".sync-conflict-…", by OneDrive "-" and the computer, by Google Drive "(1)", by iCloud " 2".
bool isConflictName(const QString &added)
{
    static const QRegularExpression form(
        QStringLiteral("^( \\(.+\\)|\\.sync-conflict-.+|-[^ /]+| \\d+|_conf\\(.+\\))$"));
    return form.match(added).hasMatch();
}

} // namespace

Done restore(const QString &backup, const QString &newPath)
{
    if (!QFile::exists(backup))
        return Error{ErrorCode::FileMissing, {backup}};
    if (QFile::exists(newPath))
        return Error{ErrorCode::FileExists, {newPath}};
    const QString half = newPath + QStringLiteral(".part");
    QFile::remove(half);
    Done done = copyBytes(backup, half);
    if (done)
        done = proved(half);
    if (done)
        done = moveExact(half, newPath);
    if (!done) {
        for (const char *end : {"", "-journal", ".lock"})
            QFile::remove(half + QLatin1String(end));
        Error error = done.error();
        error.details.replaceInStrings(half, backup); // what the reader knows of
        return error;
    }
    return {};
}

Done copyBusyFile(const QString &path, const QString &copy)
{
    const QString journal = path + QStringLiteral("-journal");
    for (int attempt = 0; attempt < 20; ++attempt) {
        QFile::remove(copy);
        const QByteArray before = changeCounter(path);
        if (QFile::exists(journal))
            continue;
        if (const Done copied = copyBytes(path, copy); !copied)
            return copied;
        // Pages are written only while there is a journal, and each step raises the counter.
        if (!QFile::exists(journal) && changeCounter(path) == before)
            return {};
    }
    QFile::remove(copy);
    return Error{ErrorCode::FileInUse, {path}};
}

QStringList conflictingCopies(const QString &path, const QByteArray &firstStep)
{
    const QFileInfo own(path);
    QStringList copies;
    const auto files
        = own.dir().entryInfoList({QStringLiteral("*.") + own.suffix()}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = own.completeBaseName();
        if (file.fileName() == own.fileName() || !file.completeBaseName().startsWith(name)
            || !isConflictName(file.completeBaseName().mid(name.size())))
            continue;
        if (!firstStep.isEmpty() && firstStepOf(file.filePath()) == firstStep)
            copies.append(file.absoluteFilePath());
    }
    return copies;
}

} // namespace kv::storage
