// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportplan.h"
#include "exchange/payload.h"
#include "journal/fold.h"

#include <array>

// The plan of an export by its definition: every change of the whole journal is looked at. What the
// program plans, which reads much less, must be the same.
namespace kv::wholejournal {

using exchange::Consents;
using exchange::ExportPlan;
using exchange::ExportRequest;
using exchange::isSendable;
using exchange::Withheld;
using exchange::WithheldReason;

template <typename T>
const T *anyOf(const Dataset &dataset, QUuid id)
{
    return dataset.table<T>().findAny(Id<T>(id));
}

// Whether a change says what is shown.
inline bool isShown(const Dataset &dataset, EntityType type, const journal::EntryChange &change)
{
    const auto reg = entityInfo(type).registerNamed(change.reg);
    return reg && shown(dataset, type, change.record, *reg) == change.after;
}

// The records that an export is about.
class Scope
{
public:
    Scope(const Dataset &dataset, const QList<journal::Entry> &entries,
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

    bool contains(EntityType type, QUuid id) const { return m_records[size_t(type)].contains(id); }

private:
    using RecordId = std::pair<int, QUuid>;
    using ByType = std::array<QSet<QUuid>, size_t(entityTypeCount)>;

    void add(EntityType type, QUuid id)
    {
        if (!id.isNull() && m_all[size_t(type)].contains(id))
            m_records[size_t(type)].insert(id);
    }

    // All that refer, by one field, to something of the scope.
    template <typename T, typename To>
    void addThoseOf(Id<To> T::*field)
    {
        for (const QUuid &id : m_all[size_t(Schema<T>::type)]) {
            const T *record = anyOf<T>(m_dataset, id);
            if (record && contains(Schema<To>::type, (record->*field).uuid()))
                add(Schema<T>::type, id);
        }
    }

    void addGroups()
    {
        for (const QUuid &id : m_all[size_t(EntityType::CoreGroup)]) {
            if (m_request.groups.isEmpty() || m_request.groups.contains(Id<CoreGroup>(id)))
                add(EntityType::CoreGroup, id);
        }
        // Who signed what goes: their names stand in the file as it is.
        for (const QUuid &id : m_all[size_t(EntityType::Coordinator)])
            add(EntityType::Coordinator, id);
    }

    void addMeetings()
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

    void addOfGroups()
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
    void noteReferences(EntityType type, const journal::EntryChange &change)
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
    void addReferred()
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

    void addOfCompanies()
    {
        if (m_request.scope != SharingScope::Group)
            return;
        addThoseOf(&Person::company);
        addThoseOf(&Unavailability::company);
        addThoseOf(&Consent::person);
        for (const QUuid &id : m_all[size_t(EntityType::Theme)])
            add(EntityType::Theme, id);
    }

    const Dataset &m_dataset;
    const ExportRequest &m_request;
    ByType m_all; // every record of the journal
    ByType m_records; // those of the scope
    QMultiHash<RecordId, RecordId> m_references; // of all times
};

// Decides change by change.
class Policy
{
public:
    Policy(const Dataset &dataset, const Consents &consents, const Scope &scope,
           const ExportRequest &request)
        : m_dataset(dataset)
        , m_consents(consents)
        , m_scope(scope)
        , m_request(request)
    { }

    // Nothing where it goes; the reason where it stays though the scope is about it. Outside: the
    // export is not about it.
    std::optional<WithheldReason> whyNot(EntityType type, const journal::EntryChange &change) const
    {
        // A withdrawal always may leave, so that receivers can follow it.
        if (type == EntityType::Consent)
            return whyNotConsent(change);
        // So may an erasure, which says nothing but whose it was.
        if (change.reg == journal::erasedName)
            return isSendable(change) ? std::nullopt : std::optional(WithheldReason::CannotBeSent);
        if (const auto reason = whyNotRecord(type, change.record))
            return reason;
        if (change.reg != journal::aliveName && change.reg != journal::erasedName) {
            if (!mayLeave(type, change.reg, m_request.scope))
                return WithheldReason::Private;
            if (refersToWithheld(type, change))
                return WithheldReason::RefersToWithheld;
        }
        return isSendable(change) ? std::nullopt : std::optional(WithheldReason::CannotBeSent);
    }

private:
    std::optional<WithheldReason> whyNotConsent(const journal::EntryChange &change) const
    {
        if (change.reg != journal::aliveName
            && !mayLeave(EntityType::Consent, change.reg, m_request.scope))
            return WithheldReason::Private;
        return isSendable(change) ? std::nullopt : std::optional(WithheldReason::CannotBeSent);
    }

    std::optional<WithheldReason> whyNotRecord(EntityType type, QUuid id) const
    {
        QUuid person;
        if (type == EntityType::Person) {
            person = id;
        } else if (type == EntityType::Registration) {
            if (const auto *reply = anyOf<Registration>(m_dataset, id))
                person = reply->person.uuid();
        } else if (type == EntityType::Attendance) {
            const auto *row = anyOf<Attendance>(m_dataset, id);
            if (row && !row->guestName.isEmpty())
                return WithheldReason::Guest;
            if (row)
                person = row->person.uuid();
        }
        if (!person.isNull() && !m_consents.has(person))
            return WithheldReason::NoConsent;
        return std::nullopt;
    }

    bool refersToWithheld(EntityType type, const journal::EntryChange &change) const
    {
        const EntityInfo &info = entityInfo(type);
        const auto reg = info.registerNamed(change.reg);
        if (!reg)
            return true; // what it says, only a newer version knows
        const QList<int> &fields = info.registers.at(*reg).fields;
        for (qsizetype i = 0; i < fields.size() && i < change.after.size(); ++i) {
            const auto to = info.fields.at(fields.at(i)).refersTo;
            const auto *text = std::get_if<QString>(&change.after.at(i));
            if (!to || !text)
                continue;
            for (const QString &line : text->split(u'\n')) {
                const QUuid id = QUuid::fromString(line);
                const bool stays = *to == EntityType::Person
                    ? !m_scope.contains(*to, id) || !m_consents.has(id)
                    : (*to == EntityType::Company || *to == EntityType::Expert)
                        && !m_scope.contains(*to, id);
                if (stays)
                    return true;
            }
        }
        return false;
    }

    const Dataset &m_dataset;
    const Consents &m_consents;
    const Scope &m_scope;
    const ExportRequest &m_request;
};

inline void collect(QSet<QString> &texts, const RegisterValue &value)
{
    for (const Value &item : value) {
        const auto *text = std::get_if<QString>(&item);
        if (text && text->size() >= 6)
            texts.insert(*text);
    }
}

// What is also said by something that goes is no secret: a town, a title, a name of a company.
inline QSet<QString> secretsOf(QSet<QString> withheld, const QSet<QString> &going)
{
    const QString all = QStringList(going.cbegin(), going.cend()).join(u'\n');
    withheld.removeIf([&](const QString &text) {
        return all.contains(text) || !QUuid::fromString(text).isNull();
    });
    return withheld;
}

// An operation with some of its changes by their digests alone.
inline journal::Entry without(journal::Entry entry, const QList<qsizetype> &staying)
{
    for (const qsizetype i : staying) {
        const journal::Digest digest = entry.changes.at(i).digest;
        entry.changes[i] = {};
        entry.changes[i].digest = digest;
    }
    return entry;
}

// With the texts of all times that must be nowhere in the file.
struct WholePlan : ExportPlan
{
    QSet<QString> secrets;
};

inline WholePlan planOf(const Dataset &dataset, const QList<journal::Entry> &entries,
                        const ExportRequest &request, const QSet<journal::Digest> &known)
{
    WholePlan plan;
    plan.request = request;
    const Consents consents(dataset);
    plan.bundle.scope
        = {textOf(request.scope), {}, request.period.first, request.period.last, request.receiver,
           request.purpose,       {}};
    for (const Id<CoreGroup> &group : request.groups)
        plan.bundle.scope.groups.append(dataset.groups.value(group).name);
    const Scope scope(dataset, entries, request);
    const Policy policy(dataset, consents, scope, request);
    QSet<QString> withheldTexts;
    QSet<QString> goingTexts;
    QSet<Withheld> withheld;
    for (const journal::Entry &entry : entries) {
        QList<qsizetype> staying;
        bool isNew = false;
        for (qsizetype i = 0; i < entry.changes.size(); ++i) {
            const journal::EntryChange &change = entry.changes.at(i);
            if (change.isWithheld())
                continue;
            const auto type = entityTypeNamed(change.entity);
            const bool inScope = type && scope.contains(*type, change.record);
            const auto reason
                = inScope && !change.isErased() ? policy.whyNot(*type, change) : std::nullopt;
            if (inScope && !change.isErased() && !reason) {
                plan.records[*type].insert(change.record);
                isNew = isNew || request.full || !known.contains(change.digest);
                collect(goingTexts, change.after);
                goingTexts.insert(change.entity); // a role "expert" beside a field of that name
                goingTexts.insert(change.reg);
                continue;
            }
            collect(withheldTexts, change.after);
            if (reason && !isAbsent(change.after) && isShown(dataset, *type, change))
                withheld.insert({*reason, *type, change.record});
            staying.append(i);
        }
        goingTexts.insert(entry.kind);
        if (isNew)
            plan.bundle.entries.append(without(entry, staying));
        for (const journal::EntryChange &change :
             isNew ? plan.bundle.entries.last().changes : QList<journal::EntryChange>()) {
            if (!change.isWithheld())
                plan.disclosed.insert(change.digest);
        }
    }
    for (const QString &group : std::as_const(plan.bundle.scope.groups))
        goingTexts.insert(group);
    goingTexts.insert(request.purpose);
    goingTexts.insert(request.receiver);
    for (const journal::Figure &figure : std::as_const(plan.bundle.scope.figures))
        goingTexts.insert(figure.of);
    plan.secrets = secretsOf(withheldTexts, goingTexts);
    plan.withheld = QList<Withheld>(withheld.cbegin(), withheld.cend());
    std::sort(plan.withheld.begin(), plan.withheld.end(), [](const Withheld &a, const Withheld &b) {
        return std::tie(a.reason, a.type, a.id) < std::tie(b.reason, b.type, b.id);
    });
    return plan;
}

} // namespace kv::wholejournal
