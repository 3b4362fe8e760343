// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/network.h"
#include "support/effort.h"

#include <QTest>

using namespace kv;
using namespace kv::journal;

// The laws of merging, in memory: union in any order, and no edit lost silently. How many cases:
// KV_MERGE_CASES and KV_MERGE_EDITS; from which seed: KV_MERGE_SEED. Each law is also run with a
// planted defect, which it must find.

namespace {

quint64 setting(const char *name, quint64 otherwise)
{
    bool read = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&read);
    return read ? value : otherwise;
}

quint64 seedOf(quint64 number)
{
    return setting("KV_MERGE_SEED", 2027) * 1'000'003 + number;
}

// A history of a small network that has not been told everything.
Network historyOf(quint64 seed, Defect defect = Defect::None)
{
    SeededEntropy entropy(seed);
    Network network(seed, 2 + int(entropy.next() % 5), 4, defect);
    const int steps = 15 + network.below(30);
    for (int step = 0; step < steps; ++step) {
        const int who = network.below(int(network.replicas.size()));
        if (network.chance(70))
            network.edit(who);
        else
            network.tell(network.below(int(network.replicas.size())), who, 60);
    }
    return network;
}

// Incremental heads as a careless program keeps them: a change that comes after its successor
// becomes a head again.
QSet<Digest> carelessHeads(const QList<Placed> &changes)
{
    QSet<Digest> heads;
    for (const Placed &placed : changes) {
        for (const Digest &parent : placed.change.parents)
            heads.remove(parent);
        heads.insert(placed.change.digest);
    }
    return heads;
}

QList<Entry> everything(const Network &network)
{
    QHash<Digest, Entry> all;
    for (const Network::Replica &replica : network.replicas) {
        for (const Entry &entry : replica.entries) {
            if (all.contains(entry.id))
                reveal(all[entry.id], entry);
            else
                all.insert(entry.id, entry);
        }
    }
    return all.values();
}

// Whether any order, grouping, duplication, relay and scope of the same entries folds alike.
bool anyOrderFoldsAlike(Network network)
{
    const QList<Entry> entries = everything(network);
    network.tellAll();
    const Digest expected = digestOf(fold(network.replicas.first().all()));
    for (const Network::Replica &replica : std::as_const(network.replicas)) {
        if (digestOf(fold(replica.all())) != expected)
            return false;
    }
    for (int way = 0; way < 3; ++way) {
        Network::Replica receiver;
        Network::Replica relay;
        QList<Entry> order = entries;
        network.shuffle(order);
        for (const Entry &entry : std::as_const(order)) {
            receiver.take(network.scoped(entry, 30));
            if (network.chance(30))
                receiver.take(entry);
            relay.take(entry);
        }
        QList<Entry> relayed = relay.entries.values();
        network.shuffle(relayed);
        for (const Entry &entry : std::as_const(relayed))
            receiver.take(entry);
        if (digestOf(fold(receiver.all())) != expected || digestOf(fold(entries)) != expected)
            return false;
    }
    return true;
}

// Edits that are gone though nobody who wrote later had them on the screen.
int lostSilently(Network network)
{
    network.tellAll();
    const QList<Placed> all = network.replicas.first().all();
    const QSet<Digest> heads = headsIn(fold(all));
    QHash<Digest, QList<Digest>> children;
    for (const Placed &placed : all) {
        for (const Digest &parent : placed.change.parents)
            children[parent].append(placed.change.digest);
    }
    int lost = 0;
    for (const Placed &placed : all) {
        if (heads.contains(placed.change.digest))
            continue; // shown, or a listed conflict
        bool wasSeen = false;
        for (const Digest &child : children.value(placed.change.digest)) {
            const Network::Made &made = network.made[child];
            wasSeen = wasSeen || made.resolve || sameValue(made.shown, placed.change.after);
        }
        lost += wasSeen ? 0 : 1;
    }
    return lost;
}

Network simulation(quint64 seed, int edits, Defect defect = Defect::None)
{
    SeededEntropy entropy(seed);
    Network network(seed, 2 + int(entropy.next() % 5), 30, defect);
    for (int done = 0; done < edits;) {
        const int who = network.below(int(network.replicas.size()));
        if (network.chance(95)) {
            network.edit(who);
            ++done;
        } else {
            network.tell(network.below(int(network.replicas.size())), who, 90);
        }
    }
    return network;
}

} // namespace

class TestMergeLaws : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderOfTheSameEntriesFoldsAlike()
    {
        const quint64 cases = setting("KV_MERGE_CASES", quint64(test::effort(4000)));
        for (quint64 i = 0; i < cases; ++i)
            QVERIFY2(anyOrderFoldsAlike(historyOf(seedOf(i))),
                     qPrintable(QStringLiteral("seed %1").arg(seedOf(i))));
    }

    void headsAreThoseOfTheDefinition()
    {
        const quint64 cases = setting("KV_MERGE_CASES", quint64(test::effort(4000)));
        for (quint64 i = 0; i < cases; ++i) {
            const Network network = historyOf(seedOf(i));
            for (const Network::Replica &replica : network.replicas)
                QVERIFY2(headsIn(fold(replica.all())) == headsByDefinition(replica.all()),
                         qPrintable(QStringLiteral("seed %1").arg(seedOf(i))));
        }
    }

    void noEditIsLostSilently()
    {
        quint64 left = setting("KV_MERGE_EDITS", quint64(test::effort(90'000)));
        for (quint64 run = 0; left > 0; ++run) {
            const int edits = int(qMin<quint64>(left, 600));
            QVERIFY2(lostSilently(simulation(seedOf(run), edits)) == 0,
                     qPrintable(QStringLiteral("seed %1").arg(seedOf(run))));
            left -= quint64(edits);
        }
    }

    // An import is a batch of entries; without it the fold is what it was, and what was edited
    // later in this file stays.
    void withoutABatchTheFoldIsAsItWas()
    {
        const quint64 cases = setting("KV_MERGE_CASES", quint64(test::effort(4000)));
        for (quint64 i = 0; i < cases; ++i) {
            Network network = historyOf(seedOf(i));
            Network::Replica &mine = network.replicas[0];
            const QHash<Digest, Entry> before = mine.entries;
            const Digest digest = digestOf(fold(mine.all()));
            const QList<Placed> old = mine.all();
            network.tell(1, 0, 70);
            Network::Replica without;
            for (const Placed &placed : old) {
                without.changes[{placed.change.entity, placed.change.record}].insert(
                    placed.change.digest, placed);
            }
            QCOMPARE(digestOf(fold(without.all())), digest);
            QSet<Digest> known;
            for (const Entry &entry : std::as_const(mine.entries))
                known.insert(entry.id);
            network.edit(0);
            QList<Placed> stays = old;
            QSet<Digest> later;
            for (const Entry &entry : std::as_const(mine.entries)) {
                if (known.contains(entry.id))
                    continue;
                later.insert(entry.changes.first().digest);
                stays.append({entry.changes.first(), entry.clock, entry.device, entry.id});
            }
            QVERIFY(headsIn(fold(stays)).contains(later));
        }
    }

    // The planted defects: each law must find its own.
    void aChangeAfterItsSuccessorIsFound()
    {
        int found = 0;
        for (quint64 i = 0; i < 50; ++i) {
            Network network = historyOf(seedOf(i));
            network.tellAll();
            QList<Placed> all = network.replicas.first().all();
            network.shuffle(all);
            found += carelessHeads(all) == headsByDefinition(all) ? 0 : 1;
        }
        QVERIFY(found > 25);
    }
    void idsWithoutContentAreFound()
    {
        int found = 0;
        for (quint64 i = 0; i < 50; ++i)
            found += anyOrderFoldsAlike(historyOf(seedOf(i), Defect::CountsAsIds)) ? 0 : 1;
        QVERIFY(found > 10);
    }
    void anEditThatNamesUnseenHeadsIsFound()
    {
        QVERIFY(lostSilently(simulation(seedOf(1), 600, Defect::SupersedesAllHeads)) > 5);
    }

    // Registers that fail closed, and a deletion against an edit.
    void consentInConflictIsNotGranted()
    {
        const auto head = [](const char *state, qint64 clock) {
            return Head{QByteArray::number(clock),           clock, "d", "o",
                        {Value(QString::fromLatin1(state))}, {}};
        };
        const QString entity = QStringLiteral("consent");
        const QString reg = QStringLiteral("state");
        for (const qint64 granted : {1, 9}) {
            const QList<Head> heads{head("granted", granted), head("withdrawn", 5)};
            QVERIFY(isConflict(heads));
            QCOMPARE(shownHead(entity, reg, heads).after.first(),
                     Value(QStringLiteral("withdrawn")));
        }
    }
    void aDeletionDoesNotHideWhatItsAuthorHadNotSeen()
    {
        Network network(7, 2, 1);
        for (int i = 0; i < 30; ++i)
            network.edit(0);
        network.tellAll();
        const RecordKey record{QStringLiteral("company"),
                               naturalUuid(QStringLiteral("record"), {QStringLiteral("0")})};
        RecordHeads heads = network.replicas[0].headsOf(record);
        EntryChange deletion{
            record.entity, record.record, aliveName, {Value(qint64(0))}, {}, {}, {}};
        deletion.parents = parentsOf(deletion, {Value(qint64(1))}, heads, Naming::WhatWasShown);
        heads[aliveName] = {{"del", 10, "d", "o", deletion.after, deletion.parents}};
        QVERIFY(!isShownAlive(heads));
        heads[QStringLiteral("phone")].append({"unseen", 3, "e", "p", {Value(qint64(1))}, {}});
        QVERIFY(isDeletedAgainstEdited(heads));
        QVERIFY(isShownAlive(heads));
        heads[erasedName] = {{"gone", 1, "f", "q", {Value(qint64(1))}, {}}};
        QVERIFY(!isShownAlive(heads));
    }
};

QTEST_GUILESS_MAIN(TestMergeLaws)
#include "tst_mergelaws.moc"
