// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/disclosure.h"
#include "domain/sharing.h"
#include "journal/bundle.h"
#include "journal/conflict.h"
#include "storage/merging.h"
#include "storage/store.h"

namespace kv::storage {

// What of the file has to do with other coordinators: what came, what went, what is to be decided.
// Looks into the store, which must outlive it.
class ExchangeTables
{
public:
    explicit ExchangeTables(Store &store)
        : m_store(store)
    { }

    enum class Keep
    {
        No, // a preview: all is done, then taken back
        Yes
    };
    // Takes a file in, in one transaction. Errors of storage::takeIn and of the disk.
    Result<TakenIn> take(const Incoming &incoming, const Dataset &before, Keep keep);
    // Unknown where there is no such batch; NothingToDo where it is rejected already.
    Result<Operation> reject(qint64 batch, const Dataset &before);
    Result<Operation> acceptAside(const journal::Digest &operation, const Dataset &before);
    // The same, taken back by a step of its own in the same transaction: never one without the
    // other. Gives what was accepted, and the step (empty where nothing was shown otherwise).
    Result<std::pair<Operation, Operation>> declineAside(const journal::Digest &operation,
                                                         const Dataset &before, const Stamp &stamp);

    // What an export reads of the journal (storage/telling.h).
    Result<QList<journal::NumberedChange>> referringChanges();
    Result<QList<journal::NumberedChange>> newChangesOf(const std::optional<QString> &receiver,
                                                        const QList<QUuid> &records);
    // What came after all was looked at, and what waits.
    Result<QList<journal::NumberedChange>> newChangesSince(const journal::Weighed &weighed,
                                                           const QString &receiver);
    Result<QList<journal::Entry>> entriesOf(const QList<qint64> &numbers);
    // What was looked at when the receiver was told (storage/weighed.h).
    Result<journal::Weighed> weighedFor(const QString &receiver, SharingScope scope);
    Result<journal::Weighed> nothingWeighed();
    // Devices with operations here, how many, and the XOR of their ids; names are the caller's.
    Result<QList<journal::BundleDevice>> devices();
    // The digest of everything folded, from the stored heads (check proves that they are true).
    Result<journal::Digest> digest();

    Result<QList<journal::Conflict>> conflicts(const Dataset &dataset);
    Result<QList<journal::Suggestion>> suggestions(const Dataset &dataset);
    Result<QList<journal::Batch>> batches(); // the newest first

    Result<QList<journal::Sender>> senders();
    // The passphrase agreed with a colleague; "" where there is none.
    Result<QString> passphraseOf(const QString &colleague);
    Done rememberPassphrase(const QString &colleague, const QString &passphrase);
    Result<QStringList> passphrases();

    // People: of whom it told. Weighed: of a receiver who has a register.
    Done rememberDisclosure(const Disclosure &disclosure, const QSet<journal::Digest> &changes,
                            const QSet<QUuid> &people,
                            const std::optional<journal::Weighed> &weighed);
    Result<QList<Disclosure>> disclosures(); // the newest first
    Result<QList<Disclosure>> disclosuresOf(Id<Person> person);

    Result<QSet<std::pair<QUuid, QUuid>>> notSame();
    Done rememberNotSame(QUuid first, QUuid second);

    // Steps that changed a record, the oldest first.
    Result<QList<Operation>> historyOf(const journal::RecordKey &record);

private:
    Connection &connection() const;
    // Who sent a file and what they have, within the transaction that takes it in.
    void noteSender(const Incoming &incoming);

    Store &m_store;
};

} // namespace kv::storage
