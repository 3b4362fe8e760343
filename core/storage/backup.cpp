// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "domain/exactfile.h"
#include "storage/connection.h"
#include "storage/rotation.h"
#include "storage/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlRecord>

#include <algorithm>

namespace kv::storage {
namespace {

constexpr QLatin1String momentForm("yyyyMMdd'T'HHmmss'Z'");

std::optional<Backup> backupNamed(const QFileInfo &file)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8}T\\d{6}Z)-(?:\\d+-)?([a-z]+)\\.kvbackup$"));
    const auto parts = form.match(file.fileName());
    if (!parts.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(parts.captured(1), momentForm);
    const auto reason = enumOf<BackupReason>(parts.captured(2));
    if (!at.isValid() || !reason)
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Backup{file.absoluteFilePath(), at, *reason, file.size()};
}

QString freeName(const QString &folder, BackupReason reason, const QDateTime &now)
{
    const QString moment = now.toUTC().toString(momentForm);
    QString path = QStringLiteral("%1/%2-%3.kvbackup").arg(folder, moment, textOf(reason));
    for (int n = 2; QFile::exists(path); ++n)
        path
            = QStringLiteral("%1/%2-%3-%4.kvbackup").arg(folder, moment).arg(n).arg(textOf(reason));
    return path;
}

void addRows(QCryptographicHash &hash, Connection &connection, const QString &sql)
{
    QSqlQuery &query = connection.run(sql);
    const int columns = query.record().count();
    while (query.next()) {
        for (int column = 0; column < columns; ++column) {
            const QVariant value = query.value(column);
            const QByteArray bytes = value.toByteArray();
            hash.addData(value.isNull() ? "-" : QByteArray::number(bytes.size()) + ':');
            hash.addData(bytes);
        }
    }
    query.finish();
}

// What is wrong with a copy of the open file; nothing where it is as good as it.
QString faultOf(Connection &connection, const QString &copy)
{
    const auto read = Connection::open(copy, OpenMode::Reading);
    if (!read)
        return read.error().details.join(u' ');
    try {
        const QString verdict = (*read)->single(QStringLiteral("PRAGMA quick_check(1)")).toString();
        if (verdict != QLatin1String("ok"))
            return verdict;
        if (contentDigest(**read) != contentDigest(connection))
            return QStringLiteral("the copy differs");
        return {};
    } catch (const SqlFailure &failure) {
        return failure.text;
    }
}

// Whether the journal of a copy is what was signed and its rows are what the journal says.
bool isProved(const QString &copy)
{
    const auto read = Connection::open(copy, OpenMode::Reading);
    if (!read)
        return false;
    try {
        const auto report = verify(**read, {});
        return report && report->problems.isEmpty();
    } catch (const SqlFailure &) {
        return false;
    }
}

} // namespace

QString backupFolder(const QString &path)
{
    return QFileInfo(path).absoluteFilePath() + QStringLiteral(".backups");
}

Done makeBackupFolder(const QString &path)
{
    const QString folder = backupFolder(path);
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderReadOnly, {QFileInfo(folder).absolutePath()}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QList<Backup> backupsOf(const QString &path)
{
    QList<Backup> backups;
    const auto files = QDir(backupFolder(path)).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (const auto backup = backupNamed(file))
            backups.append(*backup);
    }
    std::reverse(backups.begin(), backups.end());
    std::stable_sort(backups.begin(), backups.end(),
                     [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

QByteArray contentDigest(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QStringList tables;
    QSqlQuery &query = connection.run(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                       "('change', 'sqlite_sequence') ORDER BY name"));
    while (query.next())
        tables.append(query.value(0).toString());
    query.finish();
    for (const QString &table : std::as_const(tables)) {
        hash.addData(table.toUtf8());
        addRows(hash, connection, QStringLiteral("SELECT * FROM \"%1\"").arg(table));
    }
    // Of history the size, row by row cheap: what is shown of it stands in the heads and rows.
    addRows(hash, connection,
            QStringLiteral("SELECT count(*), total(length(digest)), total(length(after)), "
                           "total(length(parents)), total(length(salt)) FROM change"));
    return hash.result();
}

Done copyChecked(Connection &connection, const QString &path)
{
    const QString half = path + QStringLiteral(".part");
    QFile::remove(half);
    const auto refused = [&half](const Error &error) {
        QFile::remove(half);
        return error;
    };
    try {
        connection.execute(QStringLiteral("VACUUM INTO ?"), {half});
        if (const QString fault = faultOf(connection, half); !fault.isEmpty())
            return refused({ErrorCode::BackupFailed, {path, fault}});
    } catch (const SqlFailure &failure) {
        return refused(connection.errorOf(failure));
    }
    if (const Done moved = moveExact(half, path); !moved)
        return refused(moved.error());
    return {};
}

Result<Backup> backUp(Connection &connection, BackupReason reason, const QDateTime &now)
{
    if (!connection.mayWrite())
        return Error{ErrorCode::FileReadOnly, {connection.path()}};
    const QString folder = backupFolder(connection.path());
    if (const Done made = makeBackupFolder(connection.path()); !made)
        return made.error();
    const QString path = freeName(folder, reason, now);
    if (const Done copied = copyChecked(connection, path); !copied)
        return copied.error();
    QList<Backup> old = surplus(backupsOf(connection.path()));
    // Where a clock was put back, the one just made is older than the others.
    old.removeIf([&path](const Backup &backup) { return backup.path == path; });
    if (!old.isEmpty() && isProved(path)) {
        for (const Backup &backup : std::as_const(old))
            QFile::remove(backup.path);
    }
    QDateTime at = now.toUTC();
    at.setTime(QTime(at.time().hour(), at.time().minute(), at.time().second()));
    return Backup{path, at, reason, QFileInfo(path).size()};
}

} // namespace kv::storage
