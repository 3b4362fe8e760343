// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "domain/record.h"

namespace kv {

// What is generic over the nouns, known at run time. Made once, from the schemas, in
// entitytypes.cpp.

// What the items of a field are, for who puts them in words.
enum class FieldKind
{
    Text,
    Number,
    Flag,
    Day,
    Time,
    Moment,
    Word, // of an enum
    Reference,
};

struct FieldInfo
{
    QString name;
    FieldKind kind = FieldKind::Text;
    bool isText = true; // else a whole number
    bool isList = false; // a text, an item a line
    int reg = 0; // index of its register
    std::optional<EntityType> refersTo;
    QStringList words; // of an enum, as stored
};

struct RegisterInfo
{
    QString name;
    QList<int> fields; // indexes, in the order of the schema
};

// The register of every entity that says whether it is there. A delete changes it and nothing else.
inline constexpr int aliveRegister = -1;

struct EntityInfo
{
    EntityType type{};
    QString name; // of its table and in the journal
    QList<FieldInfo> fields;
    QList<RegisterInfo> registers;

    // The record of an id, also a deleted one; nothing where it was never there.
    std::optional<Record> (*find)(const Dataset &, QUuid) = nullptr;
    bool (*isAlive)(const Dataset &, QUuid) = nullptr;
    void (*put)(Dataset &, const Record &) = nullptr;
    // Sets one register; aliveRegister moves the entity in or out of its table, and where its value
    // is absent forgets it: it was never there.
    void (*set)(Dataset &, QUuid, int reg, const RegisterValue &) = nullptr;
    QList<Record> (*all)(const Dataset &) = nullptr; // living ones
    QList<Record> (*deleted)(const Dataset &) = nullptr;

    QString registerName(int reg) const;
    std::optional<int> registerNamed(QStringView text) const;
};

const EntityInfo &entityInfo(EntityType type);
std::optional<EntityType> entityTypeNamed(QStringView name);

// Whether a value is of the kinds that the fields of a register have. One of a newer version may
// not be: it is kept in the journal and not shown.
bool fits(EntityType type, int reg, const RegisterValue &value);

// The value of one register of a record, and of the register "alive".
RegisterValue registerOf(const Record &record, int reg);
RegisterValue aliveValue(bool alive);
bool isAliveValue(const RegisterValue &value);

// What a dataset shows for a register; absent where the entity was never there.
RegisterValue shown(const Dataset &dataset, EntityType type, QUuid id, int reg);

} // namespace kv
