// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shown.h"

namespace kv::journal {

std::optional<KnownRegister> knownRegister(const QString &entity, const QString &reg)
{
    const auto type = entityTypeNamed(entity);
    const auto known = type ? entityInfo(*type).registerNamed(reg) : std::nullopt;
    return known ? std::optional(KnownRegister{*type, *known}) : std::nullopt;
}

RegisterValue shownValue(const KnownRegister &known, const QString &entity, const QString &reg,
                         const QList<Head> &heads)
{
    if (heads.isEmpty())
        return {};
    const RegisterValue &after = shownHead(entity, reg, heads).after;
    RegisterValue shown = fits(known.type, known.reg, after) ? after : RegisterValue();
    // A newer version may tell more fields of it, an older one fewer: neither is a difference.
    if (!shown.isEmpty() && known.reg != aliveRegister)
        shown.resize(entityInfo(known.type).registers.at(known.reg).fields.size());
    return shown;
}

QList<Change> differences(const Dataset &before, const RecordKey &key, const RecordHeads &heads)
{
    QList<Change> changes;
    const auto type = entityTypeNamed(key.entity);
    if (!type)
        return changes; // of a newer version: kept in the journal
    const EntityInfo &info = entityInfo(*type);
    const auto was = info.find(before, key.record);
    if (heads.isEmpty()) {
        if (was)
            changes.append({*type, key.record, aliveRegister, aliveValue(was->alive), {}});
        return changes;
    }
    const bool alive = isShownAlive(heads);
    if (!was || was->alive != alive)
        changes.append({*type, key.record, aliveRegister,
                        was ? aliveValue(was->alive) : RegisterValue(), aliveValue(alive)});
    for (int reg = 0; reg < info.registers.size(); ++reg) {
        const QString name = info.registerName(reg);
        const RegisterValue shown = shownValue({*type, reg}, key.entity, name, heads.value(name));
        const RegisterValue shownBefore = was ? registerOf(*was, reg) : RegisterValue();
        if (!sameValue(shown, shownBefore))
            changes.append({*type, key.record, reg, shownBefore, shown});
    }
    return changes;
}

Dataset datasetOf(const Folded &folded)
{
    Dataset dataset;
    const auto records = byRecord(folded);
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        for (const Change &change : differences({}, it.key(), it.value()))
            entityInfo(change.entity).set(dataset, change.id, change.reg, change.after);
    }
    return dataset;
}

} // namespace kv::journal
