// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportplan.h"

#include "exchange/exportscope.h"
#include "exchange/figures.h"
#include "exchange/occurrences.h"
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
            who.going.append(each.id.uuid());
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
        if (text && text->size() >= shortestSearched)
            texts.insert(*text);
    }
}

} // namespace

bool hasConsent(const Dataset &dataset, QUuid person)
{
    const Consent *consent
        = dataset.consents.find(consentId(Id<Person>(person), ConsentPurpose::Exchange));
    return consent && consent->state == ConsentState::Granted;
}

Attending attendingOf(const Dataset &dataset, const ExportScope &scope)
{
    const Consents consents(dataset);
    Attending who;
    addAttending<Registration>(who, dataset, consents, scope);
    addAttending<Attendance>(who, dataset, consents, scope);
    return who;
}

ExportPlan planExport(const Dataset &dataset, const ExportScope &scope,
                      const QList<journal::NumberedChange> &changes, const Attending &who,
                      const QList<journal::NumberedChange> &ofGoing, const ExportRequest &request,
                      const QSet<journal::Digest> &known)
{
    ExportPlan plan;
    plan.request = request;
    const Consents consents(dataset);
    plan.bundle.scope = {textOf(request.scope),
                         {},
                         request.period.first,
                         request.period.last,
                         request.receiver,
                         request.purpose,
                         figuresOf(dataset, consents, request)};
    for (const Id<CoreGroup> &group : request.groups)
        plan.bundle.scope.groups.append(dataset.groups.value(group).name);
    QSet<Withheld> withheld;
    const Policy policy(consents, scope, request);
    QSet<qint64> operations;
    const auto weigh = [&](const journal::NumberedChange &numbered, EntityType type) {
        const journal::EntryChange &change = numbered.change;
        if (const auto reason = policy.whyNot(type, change)) {
            if (!isAbsent(change.after))
                withheld.insert({*reason, type, change.record});
            return;
        }
        plan.disclosed.insert(change.digest);
        plan.records[type].insert(change.record);
        if (request.full || !known.contains(change.digest))
            operations.insert(numbered.operation);
    };
    for (const journal::NumberedChange &numbered : changes) {
        collect(plan.withheldTexts, numbered.change.after);
        const auto type = entityTypeNamed(numbered.change.entity);
        if (type && !attending.contains(*type) && scope.contains(*type, numbered.change.record))
            weigh(numbered, *type);
    }
    for (const journal::NumberedChange &numbered : ofGoing) {
        collect(plan.withheldTexts, numbered.change.after);
        if (const auto type = entityTypeNamed(numbered.change.entity))
            weigh(numbered, *type);
    }
    plan.operations = operations.values();
    std::sort(plan.operations.begin(), plan.operations.end());
    plan.withheld = who.staying + withheld.values();
    std::sort(plan.withheld.begin(), plan.withheld.end(), [](const Withheld &a, const Withheld &b) {
        return std::tie(a.reason, a.type, a.id) < std::tie(b.reason, b.type, b.id);
    });
    return plan;
}

void putEntries(ExportPlan &plan, QList<journal::Entry> entries)
{
    // What is also said by something that goes is no secret: a town, a title, a company's name.
    const journal::BundleScope &scope = plan.bundle.scope;
    QSet<QString> going(scope.groups.cbegin(), scope.groups.cend());
    going += {scope.purpose, scope.receiver};
    for (const journal::Figure &figure : scope.figures)
        going.insert(figure.of);
    for (journal::Entry &entry : entries) {
        going.insert(entry.kind);
        for (journal::EntryChange &change : entry.changes) {
            if (!plan.disclosed.contains(change.digest)) {
                const journal::Digest digest = change.digest;
                change = {};
                change.digest = digest;
                continue;
            }
            going += {change.entity, change.reg}; // a role "expert" beside a field of that name
            collect(going, change.after);
        }
    }
    plan.bundle.entries = std::move(entries);
    plan.withheldTexts -= occurring(plan.withheldTexts, going.values().join(u'\n'));
    plan.withheldTexts.removeIf(
        [](const QString &text) { return !QUuid::fromString(text).isNull(); });
}

} // namespace kv::exchange
