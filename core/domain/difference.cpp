// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/difference.h"

namespace kv {

QList<Difference> differences(const Dataset &here, const Dataset &there)
{
    QList<Difference> list;
    for (int type = 0; type < entityTypeCount; ++type) {
        const EntityInfo &info = entityInfo(EntityType(type));
        const QList<Record> ours = info.all(here);
        const QList<Record> theirs = info.all(there);
        // Both are in the order of the ids: one walk.
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < ours.size() || j < theirs.size()) {
            const bool oursNext
                = j == theirs.size() || (i < ours.size() && ours.at(i).id < theirs.at(j).id);
            const bool theirsNext
                = i == ours.size() || (j < theirs.size() && theirs.at(j).id < ours.at(i).id);
            if (oursNext) {
                list.append({info.type, ours.at(i++).id, Difference::Kind::OnlyHere});
            } else if (theirsNext) {
                list.append({info.type, theirs.at(j++).id, Difference::Kind::OnlyThere});
            } else {
                if (ours.at(i) != theirs.at(j))
                    list.append({info.type, ours.at(i).id, Difference::Kind::Changed});
                ++i;
                ++j;
            }
        }
    }
    return list;
}

} // namespace kv
