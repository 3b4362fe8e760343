// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rescue.h"

#include "storage/backup.h"
#include "storage/ledger.h"
#include "storage/restore.h"
#include "storage/salvage.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <limits>

namespace kv::workspace {
namespace {

constexpr int all = std::numeric_limits<int>::max();

Result<Compared> compared(const Workspace &made, const Workspace &current)
{
    const auto ours = made.history(all);
    if (!ours)
        return ours.error();
    const auto theirs = current.history(all);
    if (!theirs)
        return theirs.error();
    QSet<QByteArray> known;
    for (const Operation &step : *ours)
        known.insert(step.id);
    Compared result{made.path(), true, differences(made.dataset(), current.dataset()), {}};
    for (const Operation &step : *theirs) {
        if (!known.contains(step.id))
            result.missing.append(step);
    }
    return result;
}

// Notes beside the new file whom the others know to be erased; opening it then erases them.
Done eraseAgain(const QString &backup, const QString &newPath, const QString &current,
                const Result<std::unique_ptr<Workspace>> &now, const Session &session)
{
    QList<Id<Person>> erased = storage::erasedBefore(current) + storage::erasedBeside(backup);
    if (now) {
        for (const Person &person : (*now)->dataset().people.deleted()) {
            if (person.erased.value_or(false))
                erased.append(person.id);
        }
    }
    if (erased.isEmpty())
        return {};
    if (const Done noted = storage::noteErased(newPath, erased); !noted)
        return noted;
    const auto opened = Workspace::open(newPath, session);
    return opened ? Done() : Done(opened.error());
}

} // namespace

QList<Backup> backupsOf(const QString &path)
{
    return storage::backupsOf(path);
}

Result<Compared> restore(const QString &backup, const QString &newPath, const QString &current,
                         const Session &session)
{
    if (const Done done = storage::restore(backup, newPath); !done)
        return done.error();
    const auto now = Workspace::openToRead(current, session);
    if (const Done erased = eraseAgain(backup, newPath, current, now, session); !erased) {
        QFile::remove(newPath); // nobody comes back by a restored file
        return erased.error();
    }
    const auto made = Workspace::openToRead(newPath, session);
    if (!made)
        return made.error();
    if (!now)
        return Compared{newPath, false, {}, {}}; // damaged or gone: why else restore
    auto result = compared(**made, **now);
    return result ? std::move(*result) : Compared{newPath, false, {}, {}};
}

Result<Compared> compareWithBackup(const QString &backup, const Workspace &current,
                                   const Session &session)
{
    const auto made = Workspace::openToRead(backup, session);
    if (!made)
        return made.error();
    return compared(**made, current);
}

Result<Rescued> salvage(const QString &path, const QString &newPath,
                        const std::function<bool(qint64, qint64)> &progress)
{
    const auto salvaged = storage::salvage(path, newPath, progress);
    if (!salvaged)
        return salvaged.error();
    return Rescued{salvaged->kept, salvaged->lost};
}

Result<QString> copyToRead(const QString &path, const QString &folder)
{
    const QString copy = folder + u'/' + QFileInfo(path).fileName();
    if (const Done copied = storage::copyBusyFile(path, copy); !copied)
        return copied.error();
    return copy;
}

QStringList conflictingCopies(const Workspace &file)
{
    const auto first = file.firstStep();
    return first ? storage::conflictingCopies(file.path(), *first) : QStringList();
}

} // namespace kv::workspace
