// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"

#include <array>

namespace kv::exchange {

// Each entity of a type, also the deleted ones.
template <typename T, typename Work>
void forEachAny(const Dataset &dataset, Work &&work)
{
    for (const T &living : dataset.table<T>())
        work(living);
    for (const T &deleted : dataset.table<T>().deleted())
        work(deleted);
}

// The records that an export is about, whether or not each of their fields may leave. Deleted ones
// too: a deletion must reach the receiver.
class ExportScope
{
public:
    // Changes: of all times, those of registers that refer to more than people and evenings.
    ExportScope(const Dataset &dataset, const QList<journal::NumberedChange> &changes,
                const ExportRequest &request);

    bool contains(EntityType type, QUuid id) const { return m_records[size_t(type)].contains(id); }
    const QSet<QUuid> &of(EntityType type) const { return m_records[size_t(type)]; }

private:
    using RecordId = std::pair<int, QUuid>; // of the type of that number

    void add(EntityType type, QUuid id);
    void addGroups();
    void addOfGroups();
    void addMeetings();
    void noteReferences(EntityType type, const journal::EntryChange &change);
    void addReferred();
    void addOfCompanies();
    template <typename T>
    void addAll();
    template <typename T, typename To>
    void addThoseOf(Id<To> T::*field);

    const Dataset &m_dataset;
    const ExportRequest &m_request;
    std::array<QSet<QUuid>, size_t(entityTypeCount)> m_records;
    QMultiHash<RecordId, RecordId> m_references; // of all times
};

} // namespace kv::exchange
