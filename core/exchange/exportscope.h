// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"

namespace kv::exchange {

// The records that an export is about, whether or not each of their fields may leave. Deleted ones
// too: a deletion must reach the receiver.
class ExportScope
{
public:
    ExportScope(const Dataset &dataset, const QList<journal::Entry> &entries,
                const ExportRequest &request);

    bool contains(EntityType type, QUuid id) const { return m_records.value(type).contains(id); }
    const QSet<QUuid> &of(EntityType type) { return m_records[type]; }

private:
    void add(EntityType type, QUuid id);
    void addGroups();
    void addOfGroups();
    void addMeetings();
    void addReferred(const QList<journal::Entry> &entries);
    void addOfCompanies();
    QUuid reference(EntityType type, QUuid id, const char *field) const;

    const Dataset &m_dataset;
    const ExportRequest &m_request;
    QHash<EntityType, QSet<QUuid>> m_all; // every record of the journal, by type
    QHash<EntityType, QSet<QUuid>> m_records;
};

} // namespace kv::exchange
