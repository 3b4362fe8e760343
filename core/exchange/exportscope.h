// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"

#include <array>

namespace kv::exchange {

// The records that an export is about, whether or not each of their fields may leave. Deleted ones
// too: a deletion must reach the receiver.
class ExportScope
{
public:
    ExportScope(const Dataset &dataset, const QList<journal::Entry> &entries,
                const ExportRequest &request);

    bool contains(EntityType type, QUuid id) const { return m_records[size_t(type)].contains(id); }

private:
    using RecordId = std::pair<int, QUuid>; // of the type of that number
    using ByType = std::array<QSet<QUuid>, size_t(entityTypeCount)>;

    void add(EntityType type, QUuid id);
    void addGroups();
    void addOfGroups();
    void addMeetings();
    void noteReferences(EntityType type, const journal::EntryChange &change);
    void addReferred();
    void addOfCompanies();
    template <typename T, typename To>
    void addThoseOf(Id<To> T::*field);

    const Dataset &m_dataset;
    const ExportRequest &m_request;
    ByType m_all; // every record of the journal
    ByType m_records; // those of the scope
    QMultiHash<RecordId, RecordId> m_references; // of all times
};

} // namespace kv::exchange
