// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportscope.h"

namespace kv::exchange {

ExportScope::ExportScope(const Dataset &dataset, const QList<journal::NumberedChange> &changes,
                         const ExportRequest &request)
    : m_dataset(dataset)
    , m_request(request)
{
    if (request.scope == SharingScope::Statistics)
        return;
    for (const auto &[number, change] : changes) {
        if (const auto type = entityTypeNamed(change.entity))
            noteReferences(*type, change);
    }
    addGroups();
    addMeetings();
    addOfGroups();
    addReferred();
    addOfCompanies();
    addReferred();
}

void ExportScope::add(EntityType type, QUuid id)
{
    m_records[size_t(type)].insert(id);
}

template <typename T>
void ExportScope::addAll()
{
    forEachAny<T>(m_dataset, [&](const T &each) { add(Schema<T>::type, each.id.uuid()); });
}

// All that refer, by one field, to something of the scope.
template <typename T, typename To>
void ExportScope::addThoseOf(Id<To> T::*field)
{
    forEachAny<T>(m_dataset, [&](const T &each) {
        if (contains(Schema<To>::type, (each.*field).uuid()))
            add(Schema<T>::type, each.id.uuid());
    });
}

void ExportScope::addGroups()
{
    forEachAny<CoreGroup>(m_dataset, [&](const CoreGroup &group) {
        if (m_request.groups.isEmpty() || m_request.groups.contains(group.id))
            add(EntityType::CoreGroup, group.id.uuid());
    });
    // Who signed what goes: their names stand in the file as it is.
    addAll<Coordinator>();
}

void ExportScope::addMeetings()
{
    if (m_request.scope == SharingScope::Companies)
        return;
    forEachAny<Meeting>(m_dataset, [&](const Meeting &meeting) {
        const QDate day = meeting.date.isValid() ? meeting.date : meeting.month;
        if (contains(EntityType::CoreGroup, meeting.group.uuid()) && m_request.period.contains(day))
            add(EntityType::Meeting, meeting.id.uuid());
    });
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
            if (m_records[size_t(type)].contains(id)
                || !entityInfo(EntityType(type)).find(m_dataset, id))
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
    addAll<Theme>();
}

} // namespace kv::exchange
