// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"

namespace kv {

Edit::Edit(const Dataset &dataset, OperationKind kind)
    : m_dataset(dataset)
    , m_kind(kind)
{ }

Edit::Touched &Edit::touch(EntityType type, QUuid id)
{
    Q_ASSERT(!id.isNull());
    if (const auto it = m_index.constFind(id); it != m_index.cend())
        return m_touched[*it];
    m_index.insert(id, m_touched.size());
    const auto before = entityInfo(type).find(m_dataset, id);
    m_touched.append({before, before.value_or(Record{type, id, false, {}})});
    return m_touched.last();
}

void Edit::put(const Record &record)
{
    touch(record.type, record.id).after = record;
}

void Edit::removeRecord(EntityType type, QUuid id)
{
    touch(type, id).after.alive = false;
}

std::optional<Record> Edit::current(EntityType type, QUuid id) const
{
    if (const auto it = m_index.constFind(id); it != m_index.cend())
        return m_touched.at(*it).after;
    return entityInfo(type).find(m_dataset, id);
}

Operation Edit::operation() const
{
    Operation operation;
    operation.kind = m_kind;
    for (const Touched &touched : m_touched) {
        const Record &after = touched.after;
        const bool wasAlive = touched.before && touched.before->alive;
        if (!wasAlive && !after.alive)
            continue; // added and removed in the same step
        if (wasAlive != after.alive) {
            operation.changes.append(
                {after.type, after.id, aliveRegister,
                 touched.before ? aliveValue(touched.before->alive) : RegisterValue(),
                 aliveValue(after.alive)});
        }
        if (!after.alive)
            continue; // a delete touches nothing else
        for (int reg = 0; reg < entityInfo(after.type).registers.size(); ++reg) {
            const RegisterValue before
                = touched.before ? registerOf(*touched.before, reg) : RegisterValue();
            const RegisterValue value = registerOf(after, reg);
            if (!sameValue(before, value))
                operation.changes.append({after.type, after.id, reg, before, value});
        }
    }
    return operation;
}

Result<Operation> Edit::result() const
{
    Operation step = operation();
    if (step.isEmpty())
        return Error{ErrorCode::NothingToDo, {}};
    return step;
}

} // namespace kv
