// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

#include <QSet>

#include <algorithm>

namespace kv {

std::optional<Change> staleChange(const Dataset &dataset, const Operation &operation)
{
    for (const Change &change : operation.changes) {
        if (!sameValue(shown(dataset, change.entity, change.id, change.reg), change.before))
            return change;
    }
    return std::nullopt;
}

void apply(Dataset &dataset, const Operation &operation)
{
    for (const Change &change : operation.changes)
        entityInfo(change.entity).set(dataset, change.id, change.reg, change.after);
}

Operation inverse(const Operation &operation)
{
    QSet<QUuid> created;
    for (const Change &change : operation.changes) {
        if (change.reg == aliveRegister && isAbsent(change.before))
            created.insert(change.id);
    }
    Operation back;
    back.kind = OperationKind::Revert;
    back.reverts = operation.id;
    for (auto it = operation.changes.crbegin(); it != operation.changes.crend(); ++it) {
        if (it->reg == aliveRegister && isAbsent(it->before))
            back.changes.append({it->entity, it->id, it->reg, it->after, aliveValue(false)});
        else if (!created.contains(it->id))
            back.changes.append({it->entity, it->id, it->reg, it->after, it->before});
    }
    return back;
}

QList<std::pair<EntityType, QUuid>> touched(const Operation &operation)
{
    QList<std::pair<EntityType, QUuid>> entities;
    QSet<QUuid> seen;
    for (const Change &change : operation.changes) {
        if (!seen.contains(change.id)) {
            seen.insert(change.id);
            entities.append({change.entity, change.id});
        }
    }
    return entities;
}

} // namespace kv
