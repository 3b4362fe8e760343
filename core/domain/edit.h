// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace kv {

// Collects one user step against a dataset. Holds it by reference: the dataset must outlive the
// edit.
class Edit
{
public:
    Edit(const Dataset &dataset, OperationKind kind);

    // Adds the entity under its id, which must be set, or brings a deleted one back with these
    // fields.
    template <typename T>
    void add(const T &entity)
    {
        put(toRecord(entity));
    }
    // What the entity is to be from now on. Only registers that differ become changes.
    template <typename T>
    void set(const T &entity)
    {
        put(toRecord(entity));
    }
    template <typename T>
    void remove(Id<T> id)
    {
        removeRecord(Schema<T>::type, id.uuid());
    }
    // The entity as this edit has it so far; nothing where it is not or was removed.
    template <typename T>
    std::optional<T> find(Id<T> id) const
    {
        const auto record = current(Schema<T>::type, id.uuid());
        return record && record->alive ? std::optional<T>(fromRecord<T>(*record)) : std::nullopt;
    }

    // The step, its changes in the order of the first touch. Empty where nothing differs.
    Operation operation() const;
    // The same as a result: NothingToDo where nothing differs.
    Result<Operation> result() const;

private:
    struct Touched
    {
        std::optional<Record> before;
        Record after;
    };

    Touched &touch(EntityType type, QUuid id);
    void put(const Record &record);
    void removeRecord(EntityType type, QUuid id);
    std::optional<Record> current(EntityType type, QUuid id) const;

    const Dataset &m_dataset;
    OperationKind m_kind;
    QList<Touched> m_touched;
    QHash<QUuid, qsizetype> m_index;
};

} // namespace kv
