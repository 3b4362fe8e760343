// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportplan.h"

#include "exchange/exportscope.h"
#include "exchange/figures.h"
#include "exchange/payload.h"
#include "journal/fold.h"

namespace kv::exchange {
namespace {

std::optional<WithheldReason> whyNotOf(const Consents &consents, Id<Person> person)
{
    return person.isNull() || consents.has(person.uuid())
        ? std::nullopt
        : std::optional(WithheldReason::NoConsent);
}

std::optional<WithheldReason> whyNot(const Consents &consents, const Registration &reply)
{
    return whyNotOf(consents, reply.person);
}

std::optional<WithheldReason> whyNot(const Consents &consents, const Attendance &row)
{
    return row.guestName.isEmpty() ? whyNotOf(consents, row.person)
                                   : std::optional(WithheldReason::Guest);
}

// Those of the scope who replied or were there.
struct Attending
{
    QSet<QUuid> going;
    QList<Withheld> staying;
};

template <typename T>
void addAttending(Attending &who, const Dataset &dataset, const Consents &consents,
                  const ExportScope &scope)
{
    forEachAny<T>(dataset, [&](const T &each) {
        if (!scope.contains(Schema<T>::type, each.id.uuid()))
            return;
        if (const auto reason = whyNot(consents, each))
            who.staying.append({*reason, Schema<T>::type, each.id.uuid()});
        else
            who.going.insert(each.id.uuid());
    });
}

// Decides change by change. Of the attending: those going.
class Policy
{
public:
    Policy(const Consents &consents, const ExportScope &scope, const ExportRequest &request)
        : m_consents(consents)
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
        if (type == EntityType::Person && !m_consents.has(change.record))
            return WithheldReason::NoConsent;
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

    const Consents &m_consents;
    const ExportScope &m_scope;
    const ExportRequest &m_request;
};

void collect(QSet<QString> &texts, const RegisterValue &value)
{
    for (const Value &item : value) {
        const auto *text = std::get_if<QString>(&item);
        if (text)
            texts.insert(*text);
    }
}

// Registers of which a value may stay though its record goes: written by somebody, referring to who
// may stay, or private.
QList<int> doubtfulRegisters(const EntityInfo &info, SharingScope scope)
{
    QList<int> doubtful;
    for (int reg = 0; reg < info.registers.size(); ++reg) {
        const QList<int> &fields = info.registers.at(reg).fields;
        if (!mayLeave(info.type, info.registers.at(reg).name, scope)
            || std::any_of(fields.cbegin(), fields.cend(), [&](int field) {
                   return info.fields.at(field).kind == FieldKind::Text
                       || info.fields.at(field).refersTo;
               }))
            doubtful.append(reg);
    }
    return doubtful;
}

// One plan at work.
class Planning
{
public:
    Planning(const Dataset &dataset, const QList<journal::NumberedChange> &referring,
             const ExportRequest &request, const ExportSources &sources)
        : m_dataset(dataset)
        , m_request(request)
        , m_sources(sources)
        , m_consents(dataset)
        , m_scope(dataset, referring, request)
        , m_policy(m_consents, m_scope, request)
    {
        plan.request = request;
        plan.bundle.scope = {textOf(request.scope),
                             {},
                             request.period.first,
                             request.period.last,
                             request.receiver,
                             request.purpose,
                             figuresOf(dataset, m_consents, request)};
        for (const Id<CoreGroup> &group : request.groups)
            plan.bundle.scope.groups.append(dataset.groups.value(group).name);
        addAttending<Registration>(m_attending, dataset, m_consents, m_scope);
        addAttending<Attendance>(m_attending, dataset, m_consents, m_scope);
    }

    // What is new of the records of which something may go.
    Done weigh()
    {
        QList<QUuid> asked;
        for (int i = 0; i < entityTypeCount; ++i) {
            for (const QUuid &id : m_scope.of(EntityType(i))) {
                if (goes(EntityType(i), id))
                    asked.append(id);
            }
        }
        auto changes = m_sources.newChangesOf(asked);
        if (!changes)
            return changes.error();
        m_changes = std::move(*changes);
        return {};
    }

    Done putEntries()
    {
        QSet<qint64> operations;
        for (const auto &[operation, change] : std::as_const(m_changes)) {
            const auto reason = whyNot(change);
            if (!reason)
                operations.insert(operation);
            else if (*reason == WithheldReason::RefersToWithheld)
                plan.weighed.waiting.append(change.digest);
        }
        QList<qint64> numbers = operations.values();
        std::sort(numbers.begin(), numbers.end());
        auto entries = m_sources.entriesOf(numbers);
        if (!entries)
            return entries.error();
        plan.bundle.entries = std::move(*entries);
        for (journal::Entry &entry : plan.bundle.entries) {
            plan.goingTexts.insert(entry.kind);
            for (journal::EntryChange &change : entry.changes)
                tell(change);
        }
        return {};
    }

    // By what is shown.
    void listRecords()
    {
        QSet<Withheld> withheld;
        for (int i = 0; i < entityTypeCount; ++i) {
            const EntityType type = EntityType(i);
            const QList<int> doubtful = doubtfulRegisters(entityInfo(type), m_request.scope);
            for (const QUuid &id : m_scope.of(type)) {
                if (goes(type, id)) {
                    plan.records[type].insert(id);
                    addStaying(withheld, type, id, doubtful);
                }
                if (type == EntityType::Person && !m_consents.has(id))
                    withheld.insert({WithheldReason::NoConsent, type, id});
                else if (goes(type, id))
                    plan.weighed.records.insert(id);
            }
        }
        plan.withheld = m_attending.staying + withheld.values();
        std::sort(plan.withheld.begin(), plan.withheld.end(),
                  [](const Withheld &a, const Withheld &b) {
                      return std::tie(a.reason, a.type, a.id) < std::tie(b.reason, b.type, b.id);
                  });
    }

    ExportPlan plan;

private:
    // Whether anything of a record of the scope may go.
    bool goes(EntityType type, QUuid id) const
    {
        if (attending.contains(type))
            return m_attending.going.contains(id);
        if (type != EntityType::Person || m_consents.has(id))
            return true;
        const Person *person = m_dataset.people.findAny(Id<Person>(id));
        return person && person->erased; // that much may always be told
    }

    std::optional<WithheldReason> whyNot(const journal::EntryChange &change) const
    {
        const auto type = entityTypeNamed(change.entity);
        return type ? m_policy.whyNot(*type, change) : WithheldReason::Private;
    }

    // What stays of an operation goes as its digest.
    void tell(journal::EntryChange &change)
    {
        const auto type = entityTypeNamed(change.entity);
        if (!type || change.isErased() || !m_scope.contains(*type, change.record)
            || !goes(*type, change.record) || m_policy.whyNot(*type, change)) {
            const journal::Digest digest = change.digest;
            change = {};
            change.digest = digest;
            return;
        }
        plan.disclosed.insert(change.digest);
        plan.goingTexts += {change.entity, change.reg};
        collect(plan.goingTexts, change.after);
    }

    void addStaying(QSet<Withheld> &withheld, EntityType type, QUuid id,
                    const QList<int> &doubtful) const
    {
        const auto record
            = doubtful.isEmpty() ? std::nullopt : entityInfo(type).find(m_dataset, id);
        if (!record)
            return;
        journal::EntryChange change;
        for (const int reg : doubtful) {
            change.record = id;
            change.reg = entityInfo(type).registers.at(reg).name;
            change.after = registerOf(*record, reg);
            if (isAbsent(change.after))
                continue;
            if (const auto reason = m_policy.whyNot(type, change))
                withheld.insert({*reason, type, id});
        }
    }

    const Dataset &m_dataset;
    const ExportRequest &m_request;
    const ExportSources &m_sources;
    Consents m_consents;
    ExportScope m_scope;
    Policy m_policy;
    Attending m_attending;
    QList<journal::NumberedChange> m_changes; // that are new for the receiver
};

} // namespace

bool hasConsent(const Dataset &dataset, QUuid person)
{
    const Consent *consent
        = dataset.consents.find(consentId(Id<Person>(person), ConsentPurpose::Exchange));
    return consent && consent->state == ConsentState::Granted;
}

Result<ExportPlan> planExport(const Dataset &dataset, const ExportRequest &request,
                              const ExportSources &sources)
{
    const auto referring = sources.referringChanges();
    if (!referring)
        return referring.error();
    Planning planning(dataset, *referring, request, sources);
    if (const Done weighed = planning.weigh(); !weighed)
        return weighed.error();
    if (const Done put = planning.putEntries(); !put)
        return put.error();
    planning.listRecords();
    ExportPlan &plan = planning.plan;
    const journal::BundleScope &scope = plan.bundle.scope;
    plan.goingTexts += {QStringLiteral("kvx"),
                        scope.code,
                        scope.from.toString(Qt::ISODate),
                        scope.until.toString(Qt::ISODate),
                        scope.purpose,
                        scope.receiver};
    plan.goingTexts += QSet<QString>(scope.groups.cbegin(), scope.groups.cend());
    for (const journal::Figure &figure : scope.figures)
        plan.goingTexts.insert(figure.of);
    return std::move(plan);
}

} // namespace kv::exchange
