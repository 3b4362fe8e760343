// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/network.h"

#include "journal/hybridclock.h"

namespace kv::journal {
namespace {

const QString company = QStringLiteral("company");
const QString consent = QStringLiteral("consent");

Entry opaque(const Entry &entry, const std::function<bool()> &withhold)
{
    Entry copy = entry;
    for (EntryChange &change : copy.changes) {
        if (withhold()) {
            const Digest digest = change.digest;
            change = {};
            change.digest = digest;
        }
    }
    return copy;
}

} // namespace

Network::Network(quint64 seed, int count, int records, Defect defect, Signing signing)
    : m_entropy(seed)
    , m_defect(defect)
{
    for (int i = 0; i < count; ++i) {
        Replica replica;
        // A copied profile signs as its original does.
        const bool copied = defect == Defect::CountsAsIds && i == 1;
        replica.device = QByteArray(32, char(copied ? 1 : i + 1));
        if (signing == Signing::Yes) {
            replica.key = keyOfSeed(replica.device);
            replica.device = replica.key.publicKey;
        }
        replica.skew = i == 0 ? -3'600'000 : below(180'000) - 90'000;
        replicas.append(replica);
    }
    for (int i = 0; i < records; ++i)
        m_records.append({i % 4 == 3 ? consent : company,
                          naturalUuid(QStringLiteral("record"), {QString::number(i)})});
}

QList<EntryChange> unite(QHash<Digest, Entry> &entries, const Entry &entry)
{
    const auto known = entries.find(entry.id);
    if (known != entries.end())
        return reveal(*known, entry);
    entries.insert(entry.id, entry);
    return entry.changes;
}

RecordHeads Network::Replica::headsOf(const RecordKey &record) const
{
    return byRecord(fold(changes.value(record).values())).value(record);
}

void Network::Replica::take(const Entry &entry)
{
    const QList<EntryChange> fresh = unite(entries, entry);
    for (const EntryChange &change : fresh) {
        if (!change.isWithheld())
            changes[{change.entity, change.record}].insert(
                change.digest, {change, entry.clock, entry.device, entry.id});
    }
    clock = qMax(clock, entry.clock);
}

QList<Placed> Network::Replica::all() const
{
    QList<Placed> list;
    for (const auto &record : changes)
        list += record.values();
    return list;
}

void Network::append(Replica &replica, const RecordKey &record, const QString &reg,
                     const RegisterValue &after, Naming naming)
{
    const RecordHeads heads = replica.headsOf(record);
    const QList<Head> own = heads.value(reg);
    const RegisterValue shown
        = own.isEmpty() ? RegisterValue() : shownHead(record.entity, reg, own).after;
    EntryChange change{record.entity, record.record, reg, after, {}, QByteArray(16, '\0'), {}};
    for (char &byte : change.salt)
        byte = char(m_entropy.next());
    const bool all = m_defect == Defect::SupersedesAllHeads;
    change.parents = parentsOf(change, shown, heads, all ? Naming::AllHeads : naming);
    Entry entry;
    entry.kind = QStringLiteral("editCompany");
    entry.device = replica.device;
    m_now += below(60'000);
    replica.clock
        = nextClock(QDateTime::fromMSecsSinceEpoch(m_now + replica.skew, Qt::UTC), replica.clock);
    entry.clock = replica.clock;
    ++replica.made;
    change.digest = m_defect == Defect::CountsAsIds
        ? hashed("count", replica.device + QByteArray::number(replica.made))
        : digestOf(change);
    entry.changes = {change};
    entry.id = m_defect == Defect::CountsAsIds ? change.digest : idOf(entry);
    if (!replica.key.publicKey.isEmpty())
        seal(entry, replica.key);
    made.insert(change.digest, {change, shown, naming == Naming::AllHeads});
    replica.take(entry);
    m_newest = change;
}

void Network::edit(int index)
{
    Replica &replica = replicas[index];
    const RecordKey record = m_records.at(below(int(m_records.size())));
    const RecordHeads heads = replica.headsOf(record);
    if (!isShownAlive(heads)) {
        append(replica, record, aliveName, {Value(qint64(1))}, Naming::WhatWasShown);
        return;
    }
    if (chance(6)) {
        append(replica, record, aliveName, {Value(qint64(0))}, Naming::WhatWasShown);
        return;
    }
    static const QStringList fields{QStringLiteral("phone"), QStringLiteral("email"),
                                    QStringLiteral("unknownOfTomorrow")};
    const bool isConsent = record.entity == consent;
    const QString reg = isConsent ? QStringLiteral("state") : fields.at(below(3));
    const RegisterValue after{
        isConsent ? Value(chance(50) ? QStringLiteral("granted") : QStringLiteral("withdrawn"))
                  : Value(QString::number(below(40)))};
    const bool resolves = isConflict(heads.value(reg)) && chance(50);
    append(replica, record, reg, after, resolves ? Naming::AllHeads : Naming::WhatWasShown);
}

Entry Network::scoped(const Entry &entry, int percentWithheld)
{
    return opaque(entry, [&] { return chance(percentWithheld); });
}

void Network::tell(int from, int to, int percent)
{
    QList<Entry> told;
    for (const Entry &entry : std::as_const(replicas[from].entries)) {
        if (!chance(percent))
            continue;
        const Entry copy = scoped(entry, 10);
        told.append(copy);
        if (chance(10))
            told.append(entry);
    }
    shuffle(told);
    for (const Entry &entry : std::as_const(told))
        replicas[to].take(entry);
}

void Network::tellAll()
{
    // Twice around, so that what one had by digest alone reaches it by another.
    for (int round = 0; round < 2; ++round) {
        for (int from = 0; from < replicas.size(); ++from) {
            for (int to = 0; to < replicas.size(); ++to) {
                QList<Entry> told = replicas[from].entries.values();
                shuffle(told);
                for (const Entry &entry : std::as_const(told))
                    replicas[to].take(entry);
            }
        }
    }
}

QSet<Digest> headsByDefinition(const QList<Placed> &changes)
{
    QSet<Digest> heads;
    for (const Placed &a : changes) {
        bool superseded = false;
        for (const Placed &b : changes)
            superseded = superseded
                || (b.change.entity == a.change.entity && b.change.record == a.change.record
                    && b.change.reg == a.change.reg && b.change.parents.contains(a.change.digest));
        if (!superseded)
            heads.insert(a.change.digest);
    }
    return heads;
}

QSet<Digest> headsIn(const Folded &folded)
{
    QSet<Digest> heads;
    for (const QList<Head> &list : folded) {
        for (const Head &head : list)
            heads.insert(head.change);
    }
    return heads;
}

} // namespace kv::journal
