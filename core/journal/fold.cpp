// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fold.h"

#include "domain/companies/person.h"
#include "domain/operation.h"
#include "domain/privacy/consent.h"
#include "journal/encoding.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kv::journal {
namespace {

RegisterKey keyOf(const EntryChange &change)
{
    return {change.entity, change.record, change.reg};
}

bool saysTrue(const Head &head)
{
    return head.after.value(0) == Value(qint64(1));
}

bool isEarlier(const Head &a, const Head &b)
{
    return std::tie(a.clock, a.device, a.operation) < std::tie(b.clock, b.device, b.operation);
}

// Whether this head is to be shown before others of its register, whatever the clocks say.
bool isStronger(const QString &entity, const QString &reg, const Head &head)
{
    if (reg == erasedName)
        return saysTrue(head);
    if (entity == QLatin1String(Schema<Consent>::name) && reg == QLatin1String("state"))
        return head.after.value(0) != Value(textOf(ConsentState::Granted));
    return false;
}

// The steps on one register that decide, take decisions back and bring them back again.
class Decisions
{
public:
    void add(const Placed &placed)
    {
        if (placed.resolves || !placed.reverts.isEmpty())
            m_steps.insert(placed.operation, &placed);
    }

    // The changes that say nothing: decisions that were taken back, and all that took back or
    // brought back a decision.
    void collectSilent(QSet<Digest> &silent) const
    {
        // The longest chains first: who was taken back takes nothing back any more.
        QHash<Digest, int> depths;
        QList<std::pair<int, const Placed *>> steps;
        for (const Placed *step : m_steps)
            steps.append({depthOf(step, depths), step});
        std::sort(steps.begin(), steps.end(),
                  [](const auto &a, const auto &b) { return a.first > b.first; });
        QSet<Digest> takenBack;
        for (const auto &[depth, step] : std::as_const(steps)) {
            if (depth < 0)
                continue; // takes back an ordinary step, or one that is not here
            const bool stands = !takenBack.contains(step->operation);
            if (depth > 0 || !stands)
                silent.insert(step->change.digest);
            if (depth > 0 && stands)
                takenBack.insert(step->reverts);
        }
    }

private:
    // How many steps lie between one and a decision; 0: it is one itself; negative: none does.
    // Each is looked at once, however long a chain somebody has made.
    int depthOf(const Placed *step, QHash<Digest, int> &depths) const
    {
        QList<const Placed *> chain;
        int depth = -1;
        while (step) {
            const auto known = depths.constFind(step->operation);
            if (known != depths.cend()) {
                depth = *known;
                break;
            }
            depths.insert(step->operation, -1); // until it is known
            chain.append(step);
            if (step->resolves)
                break;
            step = m_steps.value(step->reverts);
        }
        if (step && step->resolves && !chain.isEmpty() && chain.last() == step)
            depths[chain.takeLast()->operation] = depth = 0;
        for (auto it = chain.crbegin(); it != chain.crend(); ++it)
            depths[(*it)->operation] = depth = depth < 0 ? -1 : depth + 1;
        return depth;
    }

    QHash<Digest, const Placed *> m_steps;
};

// Of all registers.
QSet<Digest> silentChanges(const QList<Placed> &changes)
{
    QSet<RegisterKey> decided;
    for (const Placed &placed : changes) {
        if (placed.resolves && !placed.change.isWithheld())
            decided.insert(keyOf(placed.change));
    }
    if (decided.isEmpty())
        return {};
    QHash<RegisterKey, Decisions> decisions;
    for (const Placed &placed : changes) {
        if (!placed.change.isWithheld() && decided.contains(keyOf(placed.change)))
            decisions[keyOf(placed.change)].add(placed);
    }
    QSet<Digest> silent;
    for (const Decisions &each : std::as_const(decisions))
        each.collectSilent(silent);
    return silent;
}

} // namespace

Placed placed(const EntryChange &change, const Entry &entry)
{
    return {change,   entry.clock,   entry.device,
            entry.id, entry.reverts, entry.kind == textOf(OperationKind::Resolve)};
}

bool isErasure(const EntryChange &change)
{
    return change.entity == QLatin1String(Schema<Person>::name) && change.reg == erasedName
        && change.after.value(0) == Value(qint64(1));
}

Folded fold(const QList<Placed> &changes)
{
    const QSet<Digest> silent = silentChanges(changes);
    QHash<Digest, RegisterKey> where;
    where.reserve(changes.size());
    for (const Placed &placed : changes) {
        if (!placed.change.isWithheld())
            where.insert(placed.change.digest, keyOf(placed.change));
    }
    QSet<Digest> superseded;
    for (const Placed &placed : changes) {
        if (placed.change.isWithheld() || silent.contains(placed.change.digest))
            continue;
        for (const Digest &parent : placed.change.parents) {
            const auto it = where.constFind(parent);
            if (it != where.cend() && *it == keyOf(placed.change))
                superseded.insert(parent);
        }
    }
    Folded heads;
    for (const Placed &placed : changes) {
        const EntryChange &change = placed.change;
        if (change.isWithheld() || superseded.contains(change.digest)
            || silent.contains(change.digest))
            continue;
        QList<Head> &list = heads[keyOf(change)];
        const bool twice = std::any_of(list.cbegin(), list.cend(), [&](const Head &head) {
            return head.change == change.digest;
        });
        if (!twice)
            list.append({change.digest, placed.clock, placed.device, placed.operation, change.after,
                         change.parents});
    }
    return heads;
}

Folded fold(const QList<Entry> &entries)
{
    QList<Placed> changes;
    for (const Entry &entry : entries) {
        for (const EntryChange &change : entry.changes)
            changes.append(placed(change, entry));
    }
    return fold(changes);
}

QHash<RecordKey, RecordHeads> byRecord(const Folded &folded)
{
    QHash<RecordKey, RecordHeads> records;
    for (auto it = folded.cbegin(); it != folded.cend(); ++it)
        records[{it.key().entity, it.key().record}].insert(it.key().reg, it.value());
    return records;
}

const Head &shownHead(const QString &entity, const QString &reg, const QList<Head> &heads)
{
    Q_ASSERT(!heads.isEmpty());
    return *std::max_element(heads.cbegin(), heads.cend(), [&](const Head &a, const Head &b) {
        const bool strongerA = isStronger(entity, reg, a);
        const bool strongerB = isStronger(entity, reg, b);
        return strongerA == strongerB ? isEarlier(a, b) : strongerB;
    });
}

bool isConflict(const QList<Head> &heads)
{
    return std::any_of(heads.cbegin(), heads.cend(), [&](const Head &head) {
        return !sameValue(head.after, heads.first().after);
    });
}

bool isDeletedAgainstEdited(const RecordHeads &heads)
{
    const QList<Head> alive = heads.value(aliveName);
    if (alive.isEmpty() || std::any_of(alive.cbegin(), alive.cend(), saysTrue))
        return false;
    QSet<Digest> seen;
    for (const Head &deletion : alive) {
        // One of before exchange names only the creation: its author had the only copy.
        if (deletion.parents.size() < 2)
            return false;
        seen.unite(QSet<Digest>(deletion.parents.cbegin(), deletion.parents.cend()));
    }
    for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
        if (it.key() == aliveName || it.key() == erasedName)
            continue;
        for (const Head &head : it.value()) {
            if (!seen.contains(head.change))
                return true;
        }
    }
    return false;
}

bool isShownAlive(const RecordHeads &heads)
{
    const QList<Head> erased = heads.value(erasedName);
    if (std::any_of(erased.cbegin(), erased.cend(), saysTrue))
        return false;
    const QList<Head> alive = heads.value(aliveName);
    return std::any_of(alive.cbegin(), alive.cend(), saysTrue) || isDeletedAgainstEdited(heads);
}

QList<Digest> parentsOf(const EntryChange &change, const RegisterValue &shown,
                        const RecordHeads &heads, Naming naming)
{
    QList<Digest> parents;
    const QList<Head> own = heads.value(change.reg);
    for (const Head &head : own) {
        if (naming == Naming::AllHeads || own.size() == 1 || sameValue(head.after, shown))
            parents.append(head.change);
    }
    if (!parents.isEmpty()) {
        const Digest first = shownHead(change.entity, change.reg, own).change;
        std::sort(parents.begin(), parents.end(), [&](const Digest &a, const Digest &b) {
            return (a == first) != (b == first) ? a == first : a < b;
        });
    }
    if (change.reg != aliveName || change.after.value(0) == Value(qint64(1)))
        return parents;
    QList<Digest> seen;
    for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
        for (const Head &head : it.value()) {
            if (it.key() != aliveName)
                seen.append(head.change);
        }
    }
    std::sort(seen.begin(), seen.end());
    return (parents + seen).mid(0, mostParents);
}

QList<EntryChange> reveal(Entry &known, const Entry &other)
{
    QList<EntryChange> revealed;
    for (EntryChange &change : known.changes) {
        if (!change.isWithheld())
            continue;
        for (const EntryChange &full : other.changes) {
            if (full.digest == change.digest && !full.isWithheld()) {
                change = full;
                revealed.append(full);
                break;
            }
        }
    }
    return revealed;
}

Digest digestOf(const Folded &folded)
{
    QList<QByteArray> lines;
    lines.reserve(folded.size());
    for (auto it = folded.cbegin(); it != folded.cend(); ++it) {
        QList<Digest> heads;
        for (const Head &head : it.value())
            heads.append(head.change);
        std::sort(heads.begin(), heads.end());
        lines.append(it.key().entity.toUtf8() + '\0' + it.key().record.toRfc4122()
                     + it.key().reg.toUtf8() + '\0' + heads.join());
    }
    std::sort(lines.begin(), lines.end());
    return hashed("KV1-fold", lines.join('\n'));
}

} // namespace kv::journal
