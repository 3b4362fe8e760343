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
            if (const auto type = entityTypeNamed(change.entity))
                m_all[*type].insert(change.record);
        }
    }
    if (request.scope == SharingScope::Statistics)
        return;
    addGroups();
    addMeetings();
    addOfGroups();
    addReferred(entries);
    addOfCompanies();
    addReferred(entries);
}

void ExportScope::add(EntityType type, QUuid id)
{
    if (!id.isNull() && m_all.value(type).contains(id))
        m_records[type].insert(id);
}

QUuid ExportScope::reference(EntityType type, QUuid id, const char *field) const
{
    const EntityInfo &info = entityInfo(type);
    const auto record = info.find(m_dataset, id);
    for (int i = 0; record && i < info.fields.size(); ++i) {
        if (info.fields.at(i).name == QLatin1String(field))
            return QUuid::fromString(FieldCodec<QString>::fromValue(record->values.at(i)));
    }
    return {};
}

void ExportScope::addGroups()
{
    for (const QUuid &id : m_all.value(EntityType::CoreGroup)) {
        if (m_request.groups.isEmpty() || m_request.groups.contains(Id<CoreGroup>(id)))
            add(EntityType::CoreGroup, id);
    }
    // Who signed what goes: their names stand in the file as it is.
    for (const QUuid &id : m_all.value(EntityType::Coordinator))
        add(EntityType::Coordinator, id);
}

void ExportScope::addMeetings()
{
    if (m_request.scope == SharingScope::Companies)
        return;
    for (const QUuid &id : m_all.value(EntityType::Meeting)) {
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
    QList<EntityType> types{EntityType::Membership};
    if (m_request.scope == SharingScope::Group)
        types += {EntityType::HostTurn, EntityType::ThemeVote};
    for (const EntityType type : std::as_const(types)) {
        for (const QUuid &id : m_all.value(type)) {
            if (contains(EntityType::CoreGroup, reference(type, id, "group")))
                add(type, id);
        }
    }
    if (m_request.scope != SharingScope::Group)
        return;
    for (const EntityType type : {EntityType::Registration, EntityType::Attendance}) {
        for (const QUuid &id : m_all.value(type)) {
            if (contains(EntityType::Meeting, reference(type, id, "meeting")))
                add(type, id);
        }
    }
}

// What records of the scope refer to now or referred to before, so that their history stands on
// something; people only through their companies.
void ExportScope::addReferred(const QList<journal::Entry> &entries)
{
    for (bool more = true; more;) {
        more = false;
        for (const journal::Entry &entry : entries) {
            for (const journal::EntryChange &change : entry.changes) {
                const auto type = entityTypeNamed(change.entity);
                if (!type || !contains(*type, change.record))
                    continue;
                const EntityInfo &info = entityInfo(*type);
                const auto reg = info.registerNamed(change.reg);
                if (!reg || *reg == aliveRegister || !mayLeave(*type, change.reg, m_request.scope))
                    continue;
                const QList<int> &fields = info.registers.at(*reg).fields;
                for (qsizetype i = 0; i < fields.size() && i < change.after.size(); ++i) {
                    const auto to = info.fields.at(fields.at(i)).refersTo;
                    const auto *text = std::get_if<QString>(&change.after.at(i));
                    if (!to || !text || isPersonal(*to) || *to == EntityType::Meeting
                        || *to == EntityType::CoreGroup)
                        continue;
                    for (const QString &id : text->split(u'\n')) {
                        const QUuid uuid = QUuid::fromString(id);
                        if (contains(*to, uuid) || !m_all.value(*to).contains(uuid))
                            continue;
                        add(*to, uuid);
                        more = true;
                    }
                }
            }
        }
    }
}

void ExportScope::addOfCompanies()
{
    if (m_request.scope != SharingScope::Group)
        return;
    for (const EntityType type : {EntityType::Person, EntityType::Unavailability}) {
        for (const QUuid &id : m_all.value(type)) {
            if (contains(EntityType::Company, reference(type, id, "company")))
                add(type, id);
        }
    }
    for (const QUuid &id : m_all.value(EntityType::Consent)) {
        if (contains(EntityType::Person, reference(EntityType::Consent, id, "person")))
            add(EntityType::Consent, id);
    }
    for (const QUuid &id : m_all.value(EntityType::Theme))
        add(EntityType::Theme, id);
}

} // namespace kv::exchange
