// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/history.h"
#include "support/effort.h"

#include <QTest>

using namespace kv;
using namespace kv::journal;

// The laws of merging, in memory: union in any order, and no edit lost silently. How many
// histories: KV_MERGE_CASES, each delivered in KV_MERGE_ORDERS more orders, and KV_MERGE_EDITS;
// from which seed: KV_MERGE_SEED. Each law is also run with a planted defect, which it must find.
// Of a history that breaks a law, rapidcheck finds the few acts that matter; they and the seed are
// printed.

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

// Whether any order, grouping, duplication, relay and scope of the same entries folds alike.
class AnyOrderFoldsAlike
{
public:
    explicit AnyOrderFoldsAlike(int orders)
        : m_orders(orders)
    { }
    qint64 checked() const { return m_checked; } // orders of delivery

    bool operator()(Network network)
    {
        const QList<Entry> entries = everythingIn(network);
        network.tellAll();
        const Digest expected = digestOf(fold(entries));
        for (const Network::Replica &replica : std::as_const(network.replicas)) {
            ++m_checked;
            if (digestOf(fold(replica.all())) != expected)
                return false;
        }
        QList<const Entry *> order;
        for (const Entry &entry : entries)
            order.append(&entry);
        for (int i = 0; i < m_orders; ++i) {
            ++m_checked;
            if (digestOf(fold(delivered(network, order))) != expected)
                return false;
        }
        return true;
    }

private:
    // Some in part, some twice, and then all by a relay.
    static QList<Entry> delivered(Network &network, QList<const Entry *> &order)
    {
        QHash<Digest, Entry> received;
        network.shuffle(order);
        for (const Entry *entry : std::as_const(order)) {
            unite(received, network.scoped(*entry, 30));
            if (network.chance(30))
                unite(received, *entry);
        }
        network.shuffle(order);
        for (const Entry *entry : std::as_const(order))
            unite(received, *entry);
        return received.values();
    }

    int m_orders;
    qint64 m_checked = 0;
};

bool headsAreThoseOfTheDefinition(const Network &network)
{
    return std::all_of(network.replicas.cbegin(), network.replicas.cend(),
                       [](const Network::Replica &replica) {
                           const QList<Placed> all = replica.all();
                           return headsIn(fold(all)) == headsByDefinition(all);
                       });
}

bool carelessHeadsAreThoseOfTheDefinition(Network network)
{
    network.tellAll();
    QList<Placed> all = network.replicas.first().all();
    const QSet<Digest> heads = headsByDefinition(all);
    for (int order = 0; order < 10; ++order) {
        network.shuffle(all);
        if (carelessHeads(all) != heads)
            return false;
    }
    return true;
}

// An import is a batch of entries; without it the fold is what it was, and what was edited later in
// this file stays.
bool withoutABatchTheFoldIsAsItWas(Network network)
{
    Network::Replica &mine = network.replicas[0];
    const QList<Placed> before = mine.all();
    QSet<Digest> known;
    for (const Placed &placed : before)
        known.insert(placed.change.digest);
    network.tell(1, 0, 70);
    QSet<Digest> batch;
    for (const Placed &placed : mine.all())
        batch.insert(placed.change.digest);
    batch.subtract(known);
    const auto withoutBatch = [&] {
        QList<Placed> stays;
        for (const Placed &placed : mine.all()) {
            if (!batch.contains(placed.change.digest))
                stays.append(placed);
        }
        return fold(stays);
    };
    if (digestOf(withoutBatch()) != digestOf(fold(before)))
        return false;
    network.edit(0);
    return headsIn(withoutBatch()).contains(network.newest().digest);
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

bool nothingIsLost(const Network &network)
{
    return lostSilently(network) == 0;
}

} // namespace

class TestMergeLaws : public QObject
{
    Q_OBJECT

    // Tries a law on histories from seeds; of one that breaks it, says the smallest.
    template <typename Checked>
    static void holds(Checked &law, const std::function<History(quint64)> &make)
    {
        const quint64 cases = setting("KV_MERGE_CASES", quint64(test::effort(4000)));
        for (quint64 i = 0; i < cases; ++i) {
            const History history = make(seedOf(i));
            if (!law(played(history)))
                QFAIL(qPrintable(inWords(smallest(history, std::ref(law)))));
        }
    }
    // Of so many histories with a planted defect most must break the law, and of the first that
    // does, few acts must be left: a finding that nobody can read is half a finding.
    static void isFound(const Law &law, Defect defect, std::size_t mostActs,
                        const std::function<History(quint64)> &make, int histories, int least)
    {
        int found = 0;
        for (quint64 i = 0; i < quint64(histories); ++i) {
            const History history = make(seedOf(i));
            if (law(played(history, defect)) || ++found > 1)
                continue;
            const History few = smallest(history, law, defect);
            qInfo("%s", qPrintable(inWords(few, defect)));
            QVERIFY(!law(played(few, defect)));
            QVERIFY2(few.acts.size() <= mostActs, qPrintable(inWords(few, defect)));
        }
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

private slots:
    // A seed is the same history in every run of the program.
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }

    void anyOrderOfTheSameEntriesFoldsAlike()
    {
        AnyOrderFoldsAlike law(int(setting("KV_MERGE_ORDERS", 3)));
        holds(law, historyOf);
        qInfo("%lld orders of delivery", law.checked());
    }

    void headsAreThoseOfTheDefinition() { holds(::headsAreThoseOfTheDefinition, historyOf); }

    void noEditIsLostSilently()
    {
        quint64 left = setting("KV_MERGE_EDITS", quint64(test::effort(90'000)));
        for (quint64 run = 0; left > 0; ++run) {
            const int edits = int(qMin<quint64>(left, 600));
            const History history = yearsOf(seedOf(run), edits);
            if (!nothingIsLost(played(history)))
                QFAIL(qPrintable(inWords(smallest(history, nothingIsLost))));
            left -= quint64(edits);
        }
    }

    void withoutABatchTheFoldIsAsItWas() { holds(::withoutABatchTheFoldIsAsItWas, historyOf); }

    // The planted defects: each law must find its own.
    void aChangeAfterItsSuccessorIsFound()
    {
        isFound(carelessHeadsAreThoseOfTheDefinition, Defect::None, 3, historyOf, 50, 30);
    }
    void idsWithoutContentAreFound()
    {
        isFound(AnyOrderFoldsAlike(3), Defect::CountsAsIds, 3, historyOf, 50, 11);
    }
    void anEditThatNamesUnseenHeadsIsFound()
    {
        const auto years = [](quint64 seed) { return yearsOf(seed, 600); };
        isFound(nothingIsLost, Defect::SupersedesAllHeads, 8, years, 1, 1);
        QVERIFY(lostSilently(played(years(seedOf(0)), Defect::SupersedesAllHeads)) > 5);
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
