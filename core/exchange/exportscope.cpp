// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportscope.h"

namespace kv::exchange {
namespace {

template <typename T>
const T *anyOf(const Dataset &dataset, QUuid id)
{
    const T *living = dataset.table<T>().find(Id<T>(id));
    return living ? living : dataset.table<T>().findDeleted(Id<T>(id));
}

} // namespace

ExportScope::ExportScope(const Dataset &dataset, const QList<journal::Entry> &entries,
                         const ExportRequest &request)
    : m_dataset(dataset)
    , m_request(request)
{
    for (const journal::Entry &entry : entries) {
        for (const journal::EntryChange &change : entry.changes) {
            if (const auto type = entityTypeNamed(change.entity)) {
                m_all[size_t(*type)].insert(change.record);
                noteReferences(*type, change);
            }
        }
    }
    if (request.scope == SharingScope::Statistics)
        return;
    addGroups();
    addMeetings();
    addOfGroups();
    addReferred();
    addOfCompanies();
    addReferred();
}

void ExportScope::add(EntityType type, QUuid id)
{
    if (!id.isNull() && m_all[size_t(type)].contains(id))
        m_records[size_t(type)].insert(id);
}

// All that refer, by one field, to something of the scope.
template <typename T, typename To>
void ExportScope::addThoseOf(Id<To> T::*field)
{
    for (const QUuid &id : m_all[size_t(Schema<T>::type)]) {
        const T *record = anyOf<T>(m_dataset, id);
        if (record && contains(Schema<To>::type, (record->*field).uuid()))
            add(Schema<T>::type, id);
    }
}

void ExportScope::addGroups()
{
    for (const QUuid &id : m_all[size_t(EntityType::CoreGroup)]) {
        if (m_request.groups.isEmpty() || m_request.groups.contains(Id<CoreGroup>(id)))
            add(EntityType::CoreGroup, id);
    }
    // Who signed what goes: their names stand in the file as it is.
    for (const QUuid &id : m_all[size_t(EntityType::Coordinator)])
        add(EntityType::Coordinator, id);
}

void ExportScope::addMeetings()
{
    if (m_request.scope == SharingScope::Companies)
        return;
    for (const QUuid &id : m_all[size_t(EntityType::Meeting)]) {
        const Meeting *meeting = anyOf<Meeting>(m_dataset, id);
        if (!meeting || !contains(EntityType::CoreGroup, meeting->group.uuid()))
            continue;
        const QDate day = meeting->date.isValid() ? meeting->date : meeting->month;
        if (m_request.period.contains(day))
            add(EntityType::Meeting, id);
    }
}

void ExportScope::addOfGroups()
{
    if (m_request.scope == SharingScope::Calendar)
        return;
    addThoseOf(&Membership::group);
    if (m_request.scope != SharingScope::Group)
        return;
    addThoseOf(&HostTurn::group);
    addThoseOf(&ThemeVote::group);
    addThoseOf(&Registration::meeting);
    addThoseOf(&Attendance::meeting);
}

// What a change refers to, of what is told with it; people only through their companies.
void ExportScope::noteReferences(EntityType type, const journal::EntryChange &change)
{
    const EntityInfo &info = entityInfo(type);
    const auto reg = info.registerNamed(change.reg);
    if (!reg || *reg == aliveRegister || !mayLeave(type, change.reg, m_request.scope))
        return;
    const QList<int> &fields = info.registers.at(*reg).fields;
    for (qsizetype i = 0; i < fields.size() && i < change.after.size(); ++i) {
        const auto to = info.fields.at(fields.at(i)).refersTo;
        const auto *text = std::get_if<QString>(&change.after.at(i));
        if (!to || !text || isPersonal(*to) || *to == EntityType::Meeting
            || *to == EntityType::CoreGroup)
            continue;
        for (const QString &id : text->split(u'\n'))
            m_references.insert({int(type), change.record}, {int(*to), QUuid::fromString(id)});
    }
}

// What records of the scope refer to now or referred to before, so that their history stands on
// something.
void ExportScope::addReferred()
{
    QList<RecordId> waiting;
    for (int type = 0; type < entityTypeCount; ++type) {
        for (const QUuid &id : m_records[size_t(type)])
            waiting.append({type, id});
    }
    while (!waiting.isEmpty()) {
        const auto [from, to] = m_references.equal_range(waiting.takeLast());
        for (auto it = from; it != to; ++it) {
            const auto &[type, id] = *it;
            if (m_records[size_t(type)].contains(id) || !m_all[size_t(type)].contains(id))
                continue;
            add(EntityType(type), id);
            waiting.append(*it);
        }
    }
}

void ExportScope::addOfCompanies()
{
    if (m_request.scope != SharingScope::Group)
        return;
    addThoseOf(&Person::company);
    addThoseOf(&Unavailability::company);
    addThoseOf(&Consent::person);
    for (const QUuid &id : m_all[size_t(EntityType::Theme)])
        add(EntityType::Theme, id);
}

} // namespace kv::exchange
