// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/transfer.h"

#include "domain/describe.h"
#include "exchange/exportscope.h"
#include "exchange/passphrase.h"
#include "journal/encoding.h"
#include "journal/hybridclock.h"
#include "journal/shown.h"
#include "storage/exchangetables.h"
#include "storage/migrator.h"
#include "workspace/disk.h"

#include <QLocale>

namespace kv::workspace {

using storage::ExchangeTables;

namespace {

// The changes that are new for a receiver, by record: of records that were looked at when they were
// told, those that came after.
class NewChanges
{
public:
    NewChanges(ExchangeTables &tables, std::optional<QString> receiver, journal::Weighed weighed)
        : m_tables(tables)
        , m_receiver(std::move(receiver))
        , m_weighed(std::move(weighed))
    { }

    Result<QList<journal::NumberedChange>> of(const QList<QUuid> &records)
    {
        if (!m_weighed.records.isEmpty() && !m_later) {
            const auto later = m_tables.newChangesSince(m_weighed, *m_receiver);
            if (!later)
                return later;
            m_later.emplace();
            for (const journal::NumberedChange &change : *later)
                (*m_later)[change.change.record].append(change);
        }
        QList<journal::NumberedChange> changes;
        QList<QUuid> whole;
        for (const QUuid &record : records) {
            if (m_weighed.records.contains(record))
                changes += m_later->value(record);
            else
                whole.append(record);
        }
        auto ofWhole = m_tables.newChangesOf(m_receiver, whole);
        if (ofWhole)
            *ofWhole += changes;
        return ofWhole;
    }

private:
    ExchangeTables &m_tables;
    std::optional<QString> m_receiver; // nobody of a full file
    journal::Weighed m_weighed;
    std::optional<QHash<QUuid, QList<journal::NumberedChange>>> m_later;
};

} // namespace

Result<exchange::ExportPlan> Transfer::plan(const exchange::ExportRequest &request) const
{
    ExchangeTables tables(*m_workspace.m_disk->store);
    const Dataset &dataset = m_workspace.m_dataset;
    const auto devices = tables.devices();
    const auto weighed = tables.weighedFor(request.receiver, request.scope);
    const auto now = tables.nothingWeighed();
    if (!devices)
        return devices.error();
    if (!weighed)
        return weighed.error();
    if (!now)
        return now.error();
    NewChanges changes(tables, request.full ? std::nullopt : std::optional(request.receiver),
                       request.full ? journal::Weighed() : *weighed);
    auto planned = exchange::planExport(
        dataset, request,
        {[&] { return tables.referringChanges(); },
         [&](const QList<QUuid> &records) { return changes.of(records); },
         [&](const QList<qint64> &numbers) { return tables.entriesOf(numbers); }});
    if (!planned)
        return planned;
    exchange::ExportPlan &plan = *planned;
    plan.weighed.until = now->until;
    plan.weighed.recount = now->recount;
    plan.bundle.schema = storage::newestSchema();
    plan.bundle.clock = journal::nextClock(m_workspace.clock().now(), 0);
    // The sender's device first; then those whose operations go.
    const QByteArray own = m_workspace.m_disk->key.publicKey;
    plan.bundle.sender = own;
    plan.bundle.devices.append({own, m_workspace.authorName(), m_workspace.m_author.uuid(), 0, {}});
    for (journal::BundleDevice device : *devices) {
        if (device.key == own) {
            plan.bundle.devices.first().held = device.held;
            plan.bundle.devices.first().heldXor = device.heldXor;
            continue;
        }
        device.name = nameOf(dataset, Id<Coordinator>(device.coordinator));
        if (request.scope != SharingScope::Statistics)
            plan.bundle.devices.append(device);
    }
    for (const journal::BundleDevice &device : std::as_const(plan.bundle.devices))
        plan.goingTexts.insert(device.name); // who signed is no secret of the register
    return planned;
}

Result<QByteArray> Transfer::fileOf(const exchange::ExportPlan &plan, const QString &passphrase,
                                    const exchange::PassphraseCost &cost) const
{
    return exchange::exchangeFileOf(plan, m_workspace.m_disk->key, passphrase, cost);
}

Done Transfer::noteDisclosure(const exchange::ExportPlan &plan, const QString &fileName)
{
    Disclosure disclosure{m_workspace.clock().now(),
                          plan.request.receiver,
                          plan.request.purpose,
                          textOf(plan.request.scope),
                          plan.bundle.scope.groups.join(u'\n'),
                          plan.request.period.first,
                          plan.request.period.last,
                          fileName,
                          0,
                          plan.records.value(EntityType::Person).size(),
                          plan.withheld.size()};
    for (const QSet<QUuid> &records : plan.records)
        disclosure.records += records.size();
    return ExchangeTables(*m_workspace.m_disk->store)
        .rememberDisclosure(disclosure, plan.disclosed, plan.records.value(EntityType::Person),
                            plan.disclosed.isEmpty() ? std::nullopt : std::optional(plan.weighed));
}

Result<QList<Disclosure>> Transfer::disclosuresOf(Id<Person> person) const
{
    return ExchangeTables(*m_workspace.m_disk->store).disclosuresOf(person);
}

Result<QList<Disclosure>> Transfer::disclosures() const
{
    return ExchangeTables(*m_workspace.m_disk->store).disclosures();
}

// Whether somebody else's change belongs to a group of this advisor, who then decides.
bool Transfer::isForOwner(const journal::Entry &entry, EntityType type, QUuid id,
                          const std::function<const Dataset &()> &told) const
{
    const Id<Coordinator> me = m_workspace.m_author;
    const Dataset &own = m_workspace.m_dataset;
    const bool hasGroups = std::any_of(own.groups.begin(), own.groups.end(),
                                       [&](const auto &each) { return each.coordinator == me; });
    if (Id<Coordinator>(entry.author) == me || !hasGroups)
        return false;
    const auto reference = [&](EntityType of, QUuid record, const char *field) {
        auto found = entityInfo(of).find(own, record);
        if (!found)
            found = entityInfo(of).find(told(), record);
        const EntityInfo &info = entityInfo(of);
        for (int i = 0; found && i < info.fields.size(); ++i) {
            if (info.fields.at(i).name == QLatin1String(field))
                return QUuid::fromString(FieldCodec<QString>::fromValue(found->values.at(i)));
        }
        return QUuid();
    };
    QUuid group;
    switch (type) {
    case EntityType::CoreGroup:
        group = id;
        break;
    case EntityType::Membership:
    case EntityType::Meeting:
    case EntityType::HostTurn:
    case EntityType::ThemeVote:
        group = reference(type, id, "group");
        break;
    case EntityType::Registration:
    case EntityType::Attendance:
        group = reference(EntityType::Meeting, reference(type, id, "meeting"), "group");
        break;
    default:
        return false;
    }
    const CoreGroup *found = own.groups.find(Id<CoreGroup>(group));
    return found && !me.isNull() && found->coordinator == me;
}

Done Transfer::checkBefore(const journal::Bundle &bundle, const MergeChoice &choice) const
{
    const QDateTime now = m_workspace.clock().now();
    for (const journal::Entry &entry : bundle.entries) {
        if (!choice.allowClockAhead && journal::isTooFarAhead(entry.clock, now)) {
            const auto shown = [](const QDateTime &moment) {
                return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
            };
            return Error{ErrorCode::ClockAhead,
                         {shown(journal::momentOf(entry.clock)), shown(now)}};
        }
    }
    return {};
}

Result<storage::TakenIn> Transfer::takeIn(const journal::Bundle &bundle, const MergeChoice &choice,
                                          Trial trial) const
{
    Workspace &workspace = m_workspace;
    if (const Done allowed = checkBefore(bundle, choice); !allowed)
        return allowed.error();
    std::optional<Dataset> incoming; // what the file says, folded where that is asked
    const auto told = [&]() -> const Dataset & {
        if (!incoming)
            incoming = journal::datasetOf(journal::fold(bundle.entries));
        return *incoming;
    };
    const auto isForOwnerAt = [&](const journal::Entry &entry, const journal::EntryChange &change) {
        const auto type = entityTypeNamed(change.entity);
        return type && isForOwner(entry, *type, change.record, told);
    };
    // A step waits whole: half of a join would leave members of the group that are nobody. But an
    // erasure is not asked for.
    QHash<journal::Digest, bool> waits;
    const auto doesWait = [&](const journal::Entry &entry, const journal::EntryChange &change) {
        if (entry.kind == textOf(OperationKind::Erase))
            return isForOwnerAt(entry, change);
        auto known = waits.constFind(entry.id);
        if (known == waits.cend())
            known = waits.insert(entry.id,
                                 std::any_of(entry.changes.cbegin(), entry.changes.cend(),
                                             [&](const journal::EntryChange &each) {
                                                 return isForOwnerAt(entry, each);
                                             }));
        return *known;
    };
    const auto aside = [&](const journal::Entry &entry, const journal::EntryChange &change) {
        if (choice.leaveOut.contains(change.record))
            return QStringLiteral("left");
        return !choice.acceptSuggestions && doesWait(entry, change) ? QStringLiteral("suggestion")
                                                                    : QString();
    };
    const QByteArray file = journal::hashed("KVX1-batch", bundle.sender);
    return ExchangeTables(*workspace.m_disk->store)
        .take({bundle, file, workspace.clock().now(), workspace.m_disk->key.publicKey, aside,
               trial == Trial::No},
              workspace.m_dataset,
              trial == Trial::Yes ? ExchangeTables::Keep::No : ExchangeTables::Keep::Yes);
}

Result<exchange::MergeReport> Transfer::preview(const journal::Bundle &bundle,
                                                const MergeChoice &choice) const
{
    const Workspace &workspace = m_workspace;
    ExchangeTables tables(*workspace.m_disk->store);
    const auto taken = takeIn(bundle, choice, Trial::Yes);
    if (!taken)
        return taken.error();
    const auto senders = tables.senders();
    if (!senders)
        return senders.error();
    const auto notSame = tables.notSame();
    if (!notSame)
        return notSame.error();

    exchange::MergeReport report;
    report.sender = bundle.senderName();
    report.isOwn = bundle.sender == workspace.m_disk->key.publicKey;
    report.scope = bundle.scope;
    report.newOperations = taken->newOperations;
    report.knownOperations = taken->knownOperations;
    report.applied = taken->applied;
    report.conflicts = taken->conflicts;
    report.suggestions = taken->suggestions;
    for (const journal::Sender &sender : *senders) {
        report.isSenderKnown = report.isSenderKnown || sender.device == bundle.sender;
        report.isNameKnown
            = report.isNameKnown || sender.coordinator == bundle.devices.first().coordinator;
    }
    exchange::review(report, workspace.m_dataset, taken->after, *notSame);
    report.same = taken->records.size() - qsizetype(touched(report.applied).size());
    return report;
}

Result<exchange::MergeReport> Transfer::take(const journal::Bundle &bundle,
                                             const MergeChoice &choice)
{
    // What it would do decides whether it may.
    auto report = preview(bundle, choice);
    if (!report)
        return report;
    const qsizetype all = exchange::livingRecords(m_workspace.m_dataset);
    if (exchange::isMassDeletion(report->deleted.size(), all)
        && choice.confirmedDeletions != report->deleted.size())
        return Error{ErrorCode::NeedsConfirmation,
                     {QString::number(report->deleted.size()), QString::number(all)}};
    if (const auto backup = m_workspace.backup(BackupReason::BeforeImport); !backup)
        return backup.error();
    const auto taken = takeIn(bundle, choice, Trial::No);
    if (!taken)
        return taken.error();
    // From here on it is done, whatever else fails.
    report->batch = taken->batch;
    report->applied = taken->applied;
    if (!report->applied.isEmpty())
        m_workspace.show(report->applied);
    m_workspace.noteErasedBy(report->applied);
    const auto held = ExchangeTables(*m_workspace.m_disk->store).devices();
    for (const journal::BundleDevice &device : bundle.devices) {
        qint64 have = 0;
        for (const journal::BundleDevice &own : held ? *held : QList<journal::BundleDevice>())
            have = own.key == device.key ? own.held : have;
        if (held && device.held > have && device.key != m_workspace.m_disk->key.publicKey)
            report->notYetReceived.append({device.name, device.held - have});
    }
    return report;
}

Result<QList<journal::Batch>> Transfer::imports() const
{
    return ExchangeTables(*m_workspace.m_disk->store).batches();
}

Result<Operation> Transfer::undoImport(qint64 batch)
{
    auto applied = ExchangeTables(*m_workspace.m_disk->store).reject(batch, m_workspace.m_dataset);
    if (applied)
        m_workspace.show(*applied);
    return applied;
}

Result<QByteArray> Transfer::digest() const
{
    return ExchangeTables(*m_workspace.m_disk->store).digest();
}

Result<QList<Operation>> Transfer::historyOf(EntityType type, QUuid id) const
{
    return ExchangeTables(*m_workspace.m_disk->store).historyOf({entityInfo(type).name, id});
}

Result<QList<journal::Sender>> Transfer::senders() const
{
    return ExchangeTables(*m_workspace.m_disk->store).senders();
}

Result<QString> Transfer::passphraseFor(const QString &colleague)
{
    ExchangeTables tables(*m_workspace.m_disk->store);
    auto known = tables.passphraseOf(colleague);
    if (!known || !known->isEmpty())
        return known;
    const QString made = exchange::newPassphrase();
    if (const Done kept = tables.rememberPassphrase(colleague, made); !kept)
        return kept.error();
    return made;
}

Done Transfer::rememberPassphrase(const QString &colleague, const QString &passphrase)
{
    return ExchangeTables(*m_workspace.m_disk->store).rememberPassphrase(colleague, passphrase);
}

Result<QStringList> Transfer::passphrases() const
{
    return ExchangeTables(*m_workspace.m_disk->store).passphrases();
}

} // namespace kv::workspace
