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

// Reads one field. An absent number, switch or enum is the noun's default: a record made before the
// field was there.
template <typename T, typename F>
void readField(T &entity, const Field<T, F> &field, const Value &value)
{
    if constexpr (std::is_integral_v<F> || std::is_enum_v<F>) {
        if (isAbsent(value)) {
            entity.*field.member = T().*field.member;
            return;
        }
    }
    entity.*field.member = FieldCodec<F>::fromValue(value);
}

template <typename T>
T fromRecord(const Record &record)
{
    T entity;
    entity.id = Id<T>(record.id);
    qsizetype i = 0;
    forEachField<T>([&](const auto &field) { readField(entity, field, record.values.value(i++)); });
    return entity;
}

} // namespace kv
