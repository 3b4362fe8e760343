// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fold.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kv::journal {

const Head &shownHead(const QList<Head> &heads)
{
    Q_ASSERT(!heads.isEmpty());
    return *std::max_element(heads.cbegin(), heads.cend(), [](const Head &a, const Head &b) {
        return std::tie(a.clock, a.device, a.operation) < std::tie(b.clock, b.device, b.operation);
    });
}

bool isConflict(const QList<Head> &heads)
{
    return std::any_of(heads.cbegin(), heads.cend(), [&](const Head &head) {
        return !sameValue(head.after, heads.first().after);
    });
}

QHash<RegisterKey, QList<Head>> fold(const QList<Entry> &entries)
{
    QSet<Digest> superseded;
    for (const Entry &entry : entries) {
        for (const EntryChange &change : entry.changes)
            superseded.unite(QSet<Digest>(change.parents.cbegin(), change.parents.cend()));
    }
    QHash<RegisterKey, QList<Head>> heads;
    for (const Entry &entry : entries) {
        for (const EntryChange &change : entry.changes) {
            if (!superseded.contains(change.digest)) {
                heads[{change.entity, change.record, change.reg}].append(
                    {change.digest, entry.clock, entry.device, entry.id, change.after});
            }
        }
    }
    return heads;
}

} // namespace kv::journal
