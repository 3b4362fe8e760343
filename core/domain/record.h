// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entitytype.h"

#include <QUuid>

namespace kv {

// An entity as rows and journal hold it: the values of its fields in the order of its schema.
struct Record
{
    EntityType type{};
    QUuid id;
    bool alive = true;
    QList<Value> values;

    bool operator==(const Record &) const = default;
};

template <typename T>
Record toRecord(const T &entity)
{
    Record record{Schema<T>::type, entity.id.uuid(), true, {}};
    forEachField<T>([&](const auto &field) {
        using F = typename std::decay_t<decltype(field)>::Type;
        record.values.append(FieldCodec<F>::toValue(entity.*field.member));
    });
    return record;
}

template <typename T>
T fromRecord(const Record &record)
{
    T entity;
    entity.id = Id<T>(record.id);
    qsizetype i = 0;
    forEachField<T>([&](const auto &field) {
        using F = typename std::decay_t<decltype(field)>::Type;
        entity.*field.member = FieldCodec<F>::fromValue(record.values.value(i++));
    });
    return entity;
}

} // namespace kv
