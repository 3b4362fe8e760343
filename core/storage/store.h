// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"
#include "domain/entropy.h"
#include "domain/meetings/diet.h"
#include "domain/operation.h"
#include "journal/signature.h"

#include <functional>
#include <memory>

namespace kv::storage {

class Connection;

// Who commits, when, with which key. The key and the entropy must outlive the call.
struct Stamp
{
    Id<Coordinator> author;
    const journal::DeviceKey &key;
    QDateTime now;
    Entropy &entropy;
};

// What `check` found. No problems: the file is whole.
struct CheckReport
{
    qint64 operations = 0;
    qint64 changes = 0;
    qint64 entities = 0; // living
    QByteArray digest; // of everything folded: equal in two files that hold the same
    QStringList problems; // one a line, for a technician
};

enum class OpenMode;

// The file: journal and rows, written together. The only way to SQL.
class Store
{
public:
    // A new file, with the current schema and nothing in it. Errors as Connection::open.
    static Result<std::unique_ptr<Store>> create(const QString &path);
    // An existing one, brought to the current schema. Also FileTooNew, MigrationFailed.
    static Result<std::unique_ptr<Store>> open(const QString &path);
    // The same to be read: also where nothing may be written. FileReadOnly where it would have to
    // be brought to the current schema first.
    static Result<std::unique_ptr<Store>> openToRead(const QString &path);
    // A copy to be read, also of a file that a newer version made: what this version knows of it.
    static Result<std::unique_ptr<Store>> openCopyToRead(const QString &path);
    ~Store();

    // Everything, as values.
    Result<Dataset> load();

    // Writes one step, journal and rows in one transaction, and gives it with its id, author and
    // moment. The dataset is that before the step. Conflict where the journal shows something else
    // than it.
    Result<Operation> append(const Operation &step, const Dataset &before, const Stamp &stamp);

    // The newest steps first, `count` of them after the first `skip`; each with what was before.
    Result<QList<Operation>> history(int count, int skip = 0);
    Result<Operation> operation(const QByteArray &id);
    // The id of the oldest step here; empty where there is none.
    Result<QByteArray> firstStep();

    // What undo and redo would take: this device's newest step that stands, its newest undo that
    // stands with no ordinary step after it. NothingToUndo, NothingToRedo.
    Result<Operation> undoable(const QByteArray &device);
    Result<Operation> redoable(const QByteArray &device);

    // The author of this device's newest step; null where it has made none.
    Id<Coordinator> lastAuthor(const QByteArray &device);

    // Whether a step decided a conflict, or takes such a decision back or brings it back. Taking it
    // back brings the conflict back (journal/fold.h).
    Result<bool> isDecision(const Operation &operation);

    // A later step that stands on this one, so that it cannot be taken back alone; nothing where
    // none does.
    Result<std::optional<Operation>> standingOn(const Operation &operation);

    // Recomputes digests, signatures, heads and rows from the journal and compares. progress: done,
    // of all; false stops with Cancelled.
    Result<CheckReport> check(const std::function<bool(qint64, qint64)> &progress = {});

    // Leaves nothing of what was erased in pages that are free.
    Done compact();

    // What is eaten at meetings: see diets.h.
    Result<QList<Diet>> diets(Id<Meeting> meeting);
    Done setDiets(Id<Meeting> meeting, const QList<Diet> &diets);
    // Those of meetings that were held more than a week ago, or are gone.
    Done forgetDiets(const Dataset &dataset, QDate today);

    // A checked backup of the file as it is now; see backup.h.
    Result<Backup> backup(BackupReason reason, const QDateTime &now);

    const QString &path() const;
    bool mayWrite() const;

private:
    friend class ExchangeTables;
    explicit Store(std::unique_ptr<Connection> connection);
    static Result<std::unique_ptr<Store>> opened(std::unique_ptr<Connection> connection,
                                                 OpenMode mode);
    bool leadsToDecision(QByteArray operation);
    std::optional<QByteArray> effectiveHead(const QByteArray &head, const QByteArray &wanted);
    Operation operationOf(const journal::Entry &entry);
    Operation write(const Operation &step, const Dataset &before, const Stamp &stamp);
    void blank(const Dataset &before, const Operation &erasing);

    std::unique_ptr<Connection> m_connection;
    qint64 m_clock = 0; // greatest seen
};

} // namespace kv::storage
