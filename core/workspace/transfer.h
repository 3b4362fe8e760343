// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/disclosure.h"
#include "exchange/exchangefile.h"
#include "exchange/mergereport.h"
#include "workspace/workspace.h"

#include <functional>

namespace kv::storage {
struct TakenIn;
}

namespace kv::workspace {

// What of a file is taken in.
struct MergeChoice
{
    bool acceptSuggestions = false; // else changes by others to own groups wait
    bool allowClockAhead = false; // a person has seen both times
    std::optional<qsizetype> confirmedDeletions; // typed, where there are many
    QSet<QUuid> leaveOut; // records that were unticked; they wait
};

// Which value a conflict is resolved to.
enum class Take
{
    Mine, // made here or by this advisor; else the shown one
    Theirs, // the newest of the others
    Both // of notes: both texts
};

// Giving and taking between coordinators, on an open file. Holds nothing: made where it is needed.
// What it changes is told by the workspace's committed().
class Transfer
{
public:
    explicit Transfer(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // What would go to this receiver, and what stays: nothing is written. Request.receiver decides
    // what is new for them.
    Result<exchange::ExportPlan> plan(const exchange::ExportRequest &request) const;
    // The finished and examined bytes. Errors of exchange::exchangeFileOf.
    Result<QByteArray> fileOf(const exchange::ExportPlan &plan, const QString &passphrase,
                              const exchange::PassphraseCost &cost = {}) const;
    // After the bytes were written: logs the disclosure, remembers what the receiver has. Of plain
    // lists (exchange::plainFilesOf) clear plan.disclosed: their reader has no register to add to.
    Done noteDisclosure(const exchange::ExportPlan &plan, const QString &fileName);
    Result<QList<Disclosure>> disclosures() const;
    // Those that told of this person.
    Result<QList<Disclosure>> disclosuresOf(Id<Person> person) const;

    // The merge itself, taken back. The errors are those of take(), but NeedsConfirmation.
    Result<exchange::MergeReport> preview(const journal::Bundle &bundle,
                                          const MergeChoice &choice = {}) const;
    // Takes a file in: a backup, then one transaction. ClockAhead, NeedsConfirmation,
    // ExchangeDamaged where an operation is not what its author signed, BackupFailed, … Then
    // nothing has changed. A file without news changes nothing and makes no backup.
    Result<exchange::MergeReport> take(const journal::Bundle &bundle, const MergeChoice &choice);

    // The newest first; undone ones are marked.
    Result<QList<journal::Batch>> imports() const;
    // The fold without what this import alone brought; what was edited here since stays.
    Result<Operation> undoImport(qint64 batch);

    Result<QList<journal::Conflict>> conflicts() const;
    // Unknown; BothOnlyForNotes.
    Result<Operation> resolve(const QString &conflict, Take take);
    // To the value of one of its sides.
    Result<Operation> resolveTo(const journal::Conflict &conflict, const RegisterValue &value);
    // Whether Both makes sense: the values are notes, of which both can stand.
    static bool takesBoth(const journal::Conflict &conflict);
    // Which side of a conflict is this advisor's, if any.
    const journal::ConflictSide *mineOf(const journal::Conflict &conflict) const;

    // Steps of others that wait: on own groups, or left out of an import.
    Result<QList<journal::Suggestion>> suggestions() const;
    Result<Operation> accept(const QByteArray &suggestion);
    // What is shown stays; its author learns that by the next file.
    Result<Operation> decline(const QByteArray &suggestion);

    Result<QList<exchange::Duplicate>> duplicates() const;
    // FromOther: registers, by name, in which the other's value wins.
    Result<Operation> join(Id<Company> keep, Id<Company> other, const QStringList &fromOther = {});
    Done noteNotSame(QUuid first, QUuid second);

    Result<QList<journal::Sender>> senders() const;
    // The passphrase agreed with a colleague, made the first time.
    Result<QString> passphraseFor(const QString &colleague);
    Done rememberPassphrase(const QString &colleague, const QString &passphrase);
    // All that were agreed, to try on a file that has come.
    Result<QStringList> passphrases() const;

    // One digest of the folded register, equal in two files that hold the same.
    Result<QByteArray> digest() const;
    // Who changed what of a record, from what; the oldest first.
    Result<QList<Operation>> historyOf(EntityType type, QUuid id) const;

private:
    enum class Trial
    {
        Yes, // taken back
        No
    };
    bool isForOwner(const journal::Entry &entry, EntityType type, QUuid id,
                    const std::function<const Dataset &()> &told) const;
    Result<storage::TakenIn> takeIn(const journal::Bundle &bundle, const MergeChoice &choice,
                                    Trial trial) const;
    Done checkBefore(const journal::Bundle &bundle, const MergeChoice &choice) const;

    Workspace &m_workspace;
};

} // namespace kv::workspace
