// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

#include "domain/exactfile.h"
#include "storage/backup.h"

#include <QFile>
#include <QFileInfo>

namespace kv::storage {
namespace {

QString ledgerIn(const QString &folder)
{
    return folder + QStringLiteral("/erased");
}

QList<Id<Person>> read(const QString &ledger)
{
    QList<Id<Person>> people;
    QFile file(ledger);
    if (!file.open(QIODevice::ReadOnly))
        return people;
    const QByteArrayList lines = file.read(1 << 20).split('\n');
    for (const QByteArray &line : lines) {
        const QUuid id = QUuid::fromString(QString::fromLatin1(line.trimmed()));
        if (!id.isNull())
            people.append(Id<Person>(id));
    }
    return people;
}

} // namespace

Done noteErased(const QString &path, const QList<Id<Person>> &people)
{
    if (const Done made = makeBackupFolder(path); !made)
        return made;
    QByteArray lines;
    QSet<Id<Person>> seen;
    for (const Id<Person> person : erasedBefore(path) + people) {
        if (!seen.contains(person))
            lines += person.toString().toLatin1() + '\n';
        seen.insert(person);
    }
    return writeExact(ledgerIn(backupFolder(path)), lines);
}

QList<Id<Person>> erasedBefore(const QString &path)
{
    return read(ledgerIn(backupFolder(path)));
}

QList<Id<Person>> erasedBeside(const QString &backup)
{
    return read(ledgerIn(QFileInfo(backup).absolutePath()));
}

} // namespace kv::storage
