// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/integrity.h"

#include <QSet>

#include <functional>

namespace kv {
namespace {

void eachReference(const Dataset &dataset,
                   const std::function<void(const BrokenReference &)> &visit)
{
    for (int type = 0; type < entityTypeCount; ++type) {
        const EntityInfo &info = entityInfo(EntityType(type));
        QList<int> referring;
        for (int field = 0; field < info.fields.size(); ++field) {
            if (info.fields.at(field).refersTo)
                referring.append(field);
        }
        if (referring.isEmpty())
            continue;
        for (const Record &record : info.all(dataset)) {
            for (const int field : std::as_const(referring)) {
                const auto *text = std::get_if<QString>(&record.values.at(field));
                if (!text)
                    continue;
                for (const QString &id : text->split(u'\n')) {
                    visit({info.type, record.id, info.fields.at(field).name,
                           *info.fields.at(field).refersTo, QUuid::fromString(id)});
                }
            }
        }
    }
}

bool isErased(const Dataset &dataset, Id<Person> id)
{
    const Person *gone = dataset.people.findDeleted(id);
    return gone && gone->erased.value_or(false);
}

} // namespace

QList<BrokenReference> brokenReferences(const Dataset &dataset)
{
    QList<BrokenReference> broken;
    eachReference(dataset, [&](const BrokenReference &reference) {
        if (reference.to == EntityType::Person && isErased(dataset, Id<Person>(reference.toId)))
            return; // an attendance without a name
        if (!entityInfo(reference.to).isAlive(dataset, reference.toId))
            broken.append(reference);
    });
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
