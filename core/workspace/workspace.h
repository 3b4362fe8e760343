// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"
#include "domain/clock.h"
#include "domain/entropy.h"
#include "domain/meetings/diet.h"
#include "domain/operation.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kv::storage {
class Store;
}

namespace kv::workspace {

// Where time, chance and the key of this device come from. Clock and entropy must outlive the
// workspace.
struct Session
{
    const Clock &clock;
    Entropy &entropy;
    QString keyFile; // of this device; made if it is not there
    QString authorName; // "": who last used the file on this device, else the login name
    QByteArray keySeed; // 32 bytes, instead of the file: demo and tests
};

// What a check of the file found. No problems: it is whole.
struct FileCheck
{
    qint64 operations = 0;
    qint64 changes = 0;
    qint64 entities = 0;
    QStringList problems;
    int brokenReferences = 0; // for review, no damage
};

// The open file: its data, and the one way to change it. What is committed is on the disk.
class Workspace : public QObject
{
    Q_OBJECT

public:
    // A new file, which must not be there yet. Errors as Store: FileExists, FolderReadOnly,
    // DiskFull, …
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Session &session);
    // An existing file. FileMissing, NotOurFile, FileDamaged, FileTooNew, FileInUse, FileReadOnly,
    // …
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Session &session);
    // The same to be looked at: nothing is written to the disk, not even a key of this device; a
    // commit gives FileReadOnly.
    static Result<std::unique_ptr<Workspace>> openToRead(const QString &path,
                                                         const Session &session);
    // A copy (rescue.h: copyToRead) of a file that is open elsewhere or of a newer version.
    static Result<std::unique_ptr<Workspace>> openCopyToRead(const QString &path,
                                                             const Session &session);
    ~Workspace() override;

    const QString &path() const;
    // Whether the file is opened with all guards of SQLite, or only those that every build of it
    // has.
    bool hasAllGuards() const;
    // False for a file that is only looked at: every commit would give FileReadOnly.
    bool mayChange() const;
    const Dataset &dataset() const { return m_dataset; }
    const Clock &clock() const { return m_session.clock; }
    IdSource &ids() { return m_ids; }
    // Who signs. Made with the first step where the file has no coordinator of this name; where
    // nobody is named, the first step of a new file may bring its own.
    Id<Coordinator> author() const { return m_author; }
    QString authorName() const;

    // Applies a step: guard, disk, data, signal. Conflict where something it was made from is no
    // longer shown, IdentityCode where a text holds one, StillReferred where it deletes what is in
    // use, NothingToDo where it is empty; then nothing has changed.
    Result<Operation> commit(const Operation &step);

    // Takes back this device's newest step, or the newest undo. Conflict names a later step that
    // stands on it.
    Result<Operation> undo();
    Result<Operation> redo();
    // Takes back any step, under the same guard.
    Result<Operation> revert(const QByteArray &operation);

    // Erases a person's data for good, after a backup; see domain/privacy/erasure.h for what goes
    // and what stays. It is also noted beside the backups, so that a restored one is without them
    // too. Unknown, BackupFailed, …: then nothing was erased.
    Result<Operation> erase(Id<Person> person);

    // What is eaten at a meeting; forgotten a week after it.
    Result<QList<Diet>> diets(Id<Meeting> meeting) const;
    Done setDiets(Id<Meeting> meeting, const QList<Diet> &diets);

    // What undo and redo would take; nothing where there is none. Kept, so cheap to ask.
    const std::optional<Operation> &undoable() const { return m_undoable; }
    const std::optional<Operation> &redoable() const { return m_redoable; }

    // The newest steps first.
    Result<QList<Operation>> history(int count, int skip = 0) const;
    // The id of the oldest step: what a file and its copies have in common. Empty: there is none.
    Result<QByteArray> firstStep() const;

    // The ordinary step at the root of undos and redos; of an ordinary one, itself.
    Operation origin(const Operation &step) const;
    // A step in words: describe(), and of an undo or redo what it took back or brought back.
    QString wordsOf(const Operation &step) const;

    // Proves the file from its journal. progress: done, of all; false stops with Cancelled.
    Result<FileCheck> check(const std::function<bool(qint64, qint64)> &progress = {}) const;

    // Makes a checked backup of the file as it is now, and lets go of those that need not be kept.
    // FolderReadOnly, DiskFull, BackupFailed, …: then there is none.
    Result<Backup> backup(BackupReason reason);
    // The newest first.
    QList<Backup> backups() const;
    // Whether this day has no backup yet, and whether there was a change since the last one here.
    bool isBackupDue() const;
    bool hasChangedSinceBackup() const { return m_changedSinceBackup; }

signals:
    // After each change of the data, whoever made it.
    void committed(const kv::Operation &operation);

private:
    friend class Transfer;
    struct Disk; // the store and the key: hidden, so that nobody above sees SQL
    using OpenStore = Result<std::unique_ptr<storage::Store>> (*)(const QString &path);

    Workspace(std::unique_ptr<Disk> disk, const Session &session);
    static Result<std::unique_ptr<Workspace>> openedToRead(const QString &path,
                                                           const Session &session,
                                                           OpenStore openStore);
    static Result<std::unique_ptr<Workspace>> opened(std::unique_ptr<Disk> disk,
                                                     const Session &session);
    Done eraseAgain();
    void noteErasedBy(const Operation &applied);
    void findAuthor();
    Operation withAuthor(const Operation &step);
    Result<Operation> takeBack(const Operation &operation);
    Result<Operation> write(const Operation &step);
    // What a merge or its undo has changed on the disk, in the data and to all who listen.
    void show(const Operation &applied);
    void lookUpSteps();

    std::unique_ptr<Disk> m_disk;
    Session m_session;
    IdSource m_ids;
    Dataset m_dataset;
    Id<Coordinator> m_author;
    std::optional<Operation> m_undoable;
    std::optional<Operation> m_redoable;
    bool m_changedSinceBackup = false;
};

} // namespace kv::workspace
