// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/integrity.h"
#include "journal/bundle.h"
#include "journal/conflict.h"

#include <QSet>

namespace kv::exchange {

using RecordId = std::pair<EntityType, QUuid>;

// Two companies with one Y-tunnus, or one folded name in one municipality.
struct Duplicate
{
    QUuid first;
    QUuid second;
    bool isCertain = false; // by Y-tunnus

    bool operator==(const Duplicate &) const = default;
};

// Two meetings at once that want the same host, advisor or expert, or are of one group.
struct DoubleBooking
{
    Id<Meeting> first;
    Id<Meeting> second;
    EntityType of{}; // Company, Coordinator, Expert or CoreGroup

    bool operator==(const DoubleBooking &) const = default;
};

// Operations of a device that the sender holds and this file still lacks.
struct NotYetReceived
{
    QString name;
    qint64 operations = 0;
};

// What taking in a file does, counted from the merge itself: the preview of it, and the report
// after it. A file that brings nothing new has an empty one.
struct MergeReport
{
    qint64 batch = 0; // for the undo; 0 where nothing was taken in
    QString sender;
    bool isSenderKnown = false; // this device has signed a file that was taken in
    bool isNameKnown = false; // another device of this coordinator has
    bool isOwn = false; // signed here
    journal::BundleScope scope;
    qint64 newOperations = 0;
    qint64 knownOperations = 0;
    QList<RecordId> created;
    QList<RecordId> changed;
    QList<RecordId> deleted;
    qint64 same = 0; // records that the file tells of and that stay as they are
    QList<RecordId> people; // persons that are new
    QList<journal::Conflict> conflicts; // new ones
    QList<journal::Suggestion> suggestions; // all that wait
    QList<Duplicate> duplicates; // new ones
    QList<BrokenReference> brokenReferences; // new ones
    QList<DoubleBooking> doubleBookings; // new ones
    QList<NotYetReceived> notYetReceived;
    Operation applied; // in the data; of this file alone, not a step of the journal

    bool isEmpty() const
    {
        return newOperations == 0 && applied.isEmpty() && suggestions.isEmpty();
    }
};

// Companies that may be one, without the pairs that a person said are not.
QList<Duplicate> duplicatesIn(const Dataset &dataset,
                              const QSet<std::pair<QUuid, QUuid>> &notSame = {});

QList<DoubleBooking> doubleBookingsIn(const Dataset &dataset);

// Fills in what can be seen by comparing the data before and after: created, changed, deleted, and
// what is newly broken, doubled or booked twice.
void review(MergeReport &report, const Dataset &before, const Dataset &after,
            const QSet<std::pair<QUuid, QUuid>> &notSame);

// How many deletions need the typed confirmation: more than 5 and more than 2 % (exchange.md 2,
// R5).
bool isMassDeletion(qsizetype deleted, qsizetype all);

qsizetype livingRecords(const Dataset &dataset);

} // namespace kv::exchange
