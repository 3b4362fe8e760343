// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entropy.h"
#include "domain/id.h"
#include "journal/encoding.h"
#include "journal/fold.h"
#include "journal/signature.h"

#include <QSet>

namespace kv::journal {

// Defects that the laws must find: a harness that cannot fail proves nothing.
enum class Defect
{
    None,
    SupersedesAllHeads, // an ordinary edit names heads that its author was not shown
    CountsAsIds // ids that do not depend on the content: a copied profile repeats them
};

// Whether what they write is signed, as an import wants it; it takes three times as long.
enum class Signing
{
    No,
    Yes
};

// The union with one more entry, which may be known in part. Gives the changes that are new.
QList<EntryChange> unite(QHash<Digest, Entry> &entries, const Entry &entry);

// Coordinators who edit apart, in memory, and now and then tell each other.
class Network
{
public:
    struct Replica
    {
        QByteArray device;
        DeviceKey key = {}; // where they sign
        qint64 skew = 0; // of its clock, milliseconds
        qint64 clock = 0;
        qint64 made = 0;
        QHash<Digest, Entry> entries;
        QHash<RecordKey, QHash<Digest, Placed>> changes;

        RecordHeads headsOf(const RecordKey &record) const;
        void take(const Entry &entry);
        QList<Placed> all() const;
    };
    // What an author had before them when they superseded something.
    struct Made
    {
        EntryChange change;
        RegisterValue shown;
        bool resolve = false;
    };

    Network(quint64 seed, int replicas, int records, Defect defect = Defect::None,
            Signing signing = Signing::No);

    int below(int limit) { return int(m_entropy.next() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    void setChance(quint64 seed) { m_entropy = SeededEntropy(seed); } // what follows is from it

    void edit(int replica); // or make, delete, bring back, resolve
    // Some entries of one to the other: in any order, some twice, some with changes withheld.
    void tell(int from, int to, int percent);
    void tellAll(); // until everybody has everything

    template <typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, below(int(i) + 1));
    }
    // A copy with some changes by their digest alone.
    Entry scoped(const Entry &entry, int percentWithheld);

    QList<Replica> replicas;
    QHash<Digest, Made> made;
    const EntryChange &newest() const { return m_newest; } // of the last edit

private:
    void append(Replica &replica, const RecordKey &record, const QString &reg,
                const RegisterValue &after, Naming naming);

    SeededEntropy m_entropy;
    QList<RecordKey> m_records;
    Defect m_defect;
    EntryChange m_newest;
    qint64 m_now = 1'800'000'000'000;
};

// The heads by the definition, in quadratic time: the truth to compare with.
QSet<Digest> headsByDefinition(const QList<Placed> &changes);
QSet<Digest> headsIn(const Folded &folded);

} // namespace kv::journal
