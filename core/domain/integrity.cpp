// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/integrity.h"

#include <QSet>

#include <functional>

namespace kv {
namespace {

using Visit = std::function<void(const BrokenReference &)>;

QList<int> referringFields(const EntityInfo &info)
{
    QList<int> referring;
    for (int field = 0; field < info.fields.size(); ++field) {
        if (info.fields.at(field).refersTo)
            referring.append(field);
    }
    return referring;
}

void eachReferenceOf(const Record &record, const QList<int> &referring, const Visit &visit)
{
    const EntityInfo &info = entityInfo(record.type);
    for (const int field : referring) {
        const auto *text = std::get_if<QString>(&record.values.at(field));
        if (!text)
            continue;
        for (const QString &id : text->split(u'\n')) {
            visit({info.type, record.id, info.fields.at(field).name,
                   *info.fields.at(field).refersTo, QUuid::fromString(id)});
        }
    }
}

void eachReference(const Dataset &dataset, const Visit &visit)
{
    for (int type = 0; type < entityTypeCount; ++type) {
        const EntityInfo &info = entityInfo(EntityType(type));
        const QList<int> referring = referringFields(info);
        if (referring.isEmpty())
            continue;
        for (const Record &record : info.all(dataset))
            eachReferenceOf(record, referring, visit);
    }
}

bool isErased(const Dataset &dataset, Id<Person> id)
{
    const Person *gone = dataset.people.findDeleted(id);
    return gone && gone->erased.value_or(false);
}

bool isBroken(const Dataset &dataset, const BrokenReference &reference)
{
    if (reference.to == EntityType::Person && isErased(dataset, Id<Person>(reference.toId)))
        return false; // an attendance without a name
    return !entityInfo(reference.to).isAlive(dataset, reference.toId);
}

} // namespace

QList<BrokenReference> brokenReferences(const Dataset &dataset)
{
    QList<BrokenReference> broken;
    eachReference(dataset, [&](const BrokenReference &reference) {
        if (isBroken(dataset, reference))
            broken.append(reference);
    });
    return broken;
}

QList<BrokenReference> brokenReferences(const Dataset &dataset,
                                        const QList<std::pair<EntityType, QUuid>> &from)
{
    QList<BrokenReference> broken;
    for (const auto &[type, id] : from) {
        const EntityInfo &info = entityInfo(type);
        const auto record = info.find(dataset, id);
        if (!record || !record->alive)
            continue;
        eachReferenceOf(*record, referringFields(info), [&](const BrokenReference &reference) {
            if (isBroken(dataset, reference))
                broken.append(reference);
        });
    }
    return broken;
}

QList<BrokenReference> stillReferring(const Dataset &dataset, const Operation &operation)
{
    QSet<QUuid> deleted;
    for (const Change &change : operation.changes) {
        if (change.reg == aliveRegister && !isAliveValue(change.after))
            deleted.insert(change.id);
    }
    QList<BrokenReference> referring;
    if (deleted.isEmpty())
        return referring;
    Dataset after = dataset;
    apply(after, operation);
    eachReference(after, [&](const BrokenReference &reference) {
        if (deleted.contains(reference.toId))
            referring.append(reference);
    });
    return referring;
}

} // namespace kv
