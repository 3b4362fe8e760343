// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "domain/describe.h"
#include "domain/edit.h"
#include "domain/integrity.h"
#include "domain/privacy/identitycode.h"
#include "exchange/payload.h"
#include "exchange/textencoding.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/store.h"
#include "workspace/disk.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace kv::workspace {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Operation)
};

Result<journal::DeviceKey> keyOf(const Session &session)
{
    if (!session.keySeed.isEmpty())
        return journal::keyOfSeed(session.keySeed);
    return journal::deviceKey(session.keyFile);
}

// What is typed or pasted may carry characters that nobody sees and no file may hold: they are
// taken out. Refused is what must not be stored, or could not be sent.
std::optional<Error> makeTextsFit(Operation &step)
{
    for (qsizetype i = 0; i < step.changes.size(); ++i) {
        const Change change = std::as_const(step).changes.at(i);
        for (qsizetype field = 0; field < change.after.size(); ++field) {
            const auto *text = std::get_if<QString>(&change.after.at(field));
            if (!text)
                continue;
            if (holdsIdentityCode(*text))
                return Error{ErrorCode::IdentityCode, {}};
            if (text->size() > exchange::mostValueCharacters)
                return Error{ErrorCode::TooLarge,
                             {entityInfo(change.entity).registerName(change.reg),
                              QString::number(exchange::mostValueCharacters)}};
            const QString clean = exchange::cleanText(*text);
            if (clean != *text)
                step.changes[i].after[field] = clean.isEmpty() ? Value() : Value(clean);
        }
    }
    return std::nullopt;
}

QString loginName()
{
    for (const char *name : {"USERNAME", "USER", "LOGNAME"}) {
        if (const QString login = qEnvironmentVariable(name); !login.isEmpty())
            return login;
    }
#ifdef Q_OS_UNIX
    if (const passwd *user = ::getpwuid(::geteuid()); user && *user->pw_name)
        return QString::fromLocal8Bit(user->pw_name);
#endif
    return QStringLiteral("user");
}

} // namespace

Workspace::Workspace(std::unique_ptr<Disk> disk, const Session &session)
    : m_disk(std::move(disk))
    , m_session(session)
    , m_ids(session.clock, session.entropy)
{ }

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Session &session)
{
    auto key = keyOf(session);
    if (!key)
        return key.error();
    auto store = storage::Store::create(path);
    if (!store)
        return store.error();
    return opened(std::make_unique<Disk>(Disk{std::move(*store), std::move(*key)}), session);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Session &session)
{
    auto key = keyOf(session);
    if (!key)
        return key.error();
    auto store = storage::Store::open(path);
    if (!store)
        return store.error();
    auto workspace
        = opened(std::make_unique<Disk>(Disk{std::move(*store), std::move(*key)}), session);
    if (!workspace)
        return workspace;
    if (const Done erased = (*workspace)->eraseAgain(); !erased)
        return erased.error();
    const Dataset &dataset = (*workspace)->dataset();
    if (const Done forgotten
        = (*workspace)->m_disk->store->forgetDiets(dataset, session.clock.today());
        !forgotten)
        return forgotten.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString &path,
                                                         const Session &session)
{
    return openedToRead(path, session, &storage::Store::openToRead);
}

Result<std::unique_ptr<Workspace>> Workspace::openCopyToRead(const QString &path,
                                                             const Session &session)
{
    return openedToRead(path, session, &storage::Store::openCopyToRead);
}

Result<std::unique_ptr<Workspace>> Workspace::openedToRead(const QString &path,
                                                           const Session &session,
                                                           OpenStore openStore)
{
    // Without a key there is nothing of this device to undo, and a key that signs nothing will do.
    Session reading = session;
    if (reading.keySeed.isEmpty() && !QFileInfo(reading.keyFile).isReadable())
        reading.keySeed = QByteArray(32, '\0');
    auto key = keyOf(reading);
    if (!key)
        return key.error();
    auto store = openStore(path);
    if (!store)
        return store.error();
    return opened(std::make_unique<Disk>(Disk{std::move(*store), std::move(*key)}), session);
}

Result<std::unique_ptr<Workspace>> Workspace::opened(std::unique_ptr<Disk> disk,
                                                     const Session &session)
{
    auto dataset = disk->store->load();
    if (!dataset)
        return dataset.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(disk), session));
    workspace->m_dataset = std::move(*dataset);
    workspace->findAuthor();
    workspace->lookUpSteps();
    return workspace;
}

void Workspace::findAuthor()
{
    if (m_session.authorName.isEmpty()) {
        m_author = m_disk->store->lastAuthor(m_disk->key.publicKey);
        if (m_dataset.coordinators.contains(m_author))
            return;
    }
    m_author = {};
    const QString name = authorName();
    for (const Coordinator &coordinator : m_dataset.coordinators) {
        if (coordinator.name.compare(name, Qt::CaseInsensitive) == 0)
            m_author = coordinator.id;
    }
    if (m_author.isNull())
        m_author = m_ids.next<Coordinator>();
}

QString Workspace::authorName() const
{
    if (const Coordinator *coordinator = m_dataset.coordinators.find(m_author))
        return coordinator->name;
    const QString name = m_session.authorName.simplified();
    return name.isEmpty() ? loginName() : name;
}

const QString &Workspace::path() const
{
    return m_disk->store->path();
}

bool Workspace::mayChange() const
{
    return m_disk->store->mayWrite();
}

bool Workspace::hasAllGuards() const
{
    return storage::hasAllGuards();
}

Result<Operation> Workspace::commit(const Operation &step)
{
    if (step.isEmpty())
        return Error{ErrorCode::NothingToDo, {}};
    if (const auto stale = staleChange(m_dataset, step))
        return Error{ErrorCode::Conflict, {nameOf(m_dataset, stale->entity, stale->id)}};
    Operation kept = step;
    if (const auto fault = makeTextsFit(kept))
        return *fault;
    const bool erases = step.kind == OperationKind::Erase; // an attendance without a name stays
    const auto referring = erases ? QList<BrokenReference>() : stillReferring(m_dataset, step);
    if (!referring.isEmpty()) {
        const BrokenReference &first = referring.first();
        return Error{
            ErrorCode::StillReferred,
            {nameOf(m_dataset, first.to, first.toId), nameOf(m_dataset, first.from, first.fromId)}};
    }
    return write(withAuthor(kept));
}

Operation Workspace::withAuthor(const Operation &step)
{
    QList<Id<Coordinator>> added;
    for (const Change &change : step.changes) {
        if (change.entity == EntityType::Coordinator)
            added.append(Id<Coordinator>(change.id));
    }
    if (m_dataset.coordinators.contains(m_author) || added.contains(m_author))
        return step;
    // Who makes a file says who they are in its first step.
    if (m_dataset.coordinators.isEmpty() && m_session.authorName.isEmpty() && !added.isEmpty()) {
        m_author = added.first();
        return step;
    }
    Edit edit(m_dataset, step.kind);
    Coordinator coordinator;
    coordinator.id = m_author;
    coordinator.name = authorName();
    edit.add(coordinator);
    Operation whole = step;
    whole.changes = edit.operation().changes + step.changes;
    return whole;
}

Result<Operation> Workspace::write(const Operation &step)
{
    auto written = m_disk->store->append(
        step, m_dataset, {m_author, m_disk->key, m_session.clock.now(), m_session.entropy});
    if (!written)
        return written;
    m_changedSinceBackup = true;
    apply(m_dataset, *written);
    lookUpSteps();
    emit committed(*written);
    return written;
}

void Workspace::show(const Operation &applied)
{
    apply(m_dataset, applied);
    lookUpSteps();
    m_changedSinceBackup = true;
    emit committed(applied);
}

Result<Operation> Workspace::takeBack(const Operation &operation)
{
    if (operation.kind == OperationKind::Erase)
        return Error{ErrorCode::ErasedForGood, {}};
    auto later = m_disk->store->standingOn(operation);
    if (!later)
        return later.error();
    if (*later)
        return Error{ErrorCode::Conflict, {describe(**later, m_dataset)}};
    Operation back = inverse(operation);
    const auto isDecision = m_disk->store->isDecision(operation);
    if (!isDecision)
        return isDecision.error();
    if (*isDecision) {
        // What will be shown is not known before it is folded.
        for (Change &change : back.changes)
            change.before = shown(m_dataset, change.entity, change.id, change.reg);
    }
    return commit(back);
}

Result<Operation> Workspace::undo()
{
    return m_undoable ? takeBack(*m_undoable) : Error{ErrorCode::NothingToUndo, {}};
}

Result<Operation> Workspace::redo()
{
    return m_redoable ? takeBack(*m_redoable) : Error{ErrorCode::NothingToRedo, {}};
}

Result<Operation> Workspace::revert(const QByteArray &operation)
{
    auto found = m_disk->store->operation(operation);
    return found ? takeBack(*found) : found;
}

void Workspace::lookUpSteps()
{
    auto undoable = m_disk->store->undoable(m_disk->key.publicKey);
    m_undoable = undoable ? std::optional(std::move(*undoable)) : std::nullopt;
    auto redoable = m_disk->store->redoable(m_disk->key.publicKey);
    m_redoable = redoable ? std::optional(std::move(*redoable)) : std::nullopt;
}

Result<QList<Operation>> Workspace::history(int count, int skip) const
{
    return m_disk->store->history(count, skip);
}

Result<QByteArray> Workspace::firstStep() const
{
    return m_disk->store->firstStep();
}

Operation Workspace::origin(const Operation &step) const
{
    Operation root = step;
    while (!root.reverts.isEmpty()) {
        auto reverted = m_disk->store->operation(root.reverts);
        if (!reverted)
            break;
        root = std::move(*reverted);
    }
    return root;
}

QString Workspace::wordsOf(const Operation &step) const
{
    if (step.reverts.isEmpty())
        return describe(step, m_dataset);
    const QString words = describe(origin(step), m_dataset);
    const auto reverted = m_disk->store->operation(step.reverts);
    const bool broughtBack = reverted && !reverted->reverts.isEmpty();
    return broughtBack ? Text::tr("Done again: %1").arg(words) : Text::tr("Undone: %1").arg(words);
}

Result<FileCheck> Workspace::check(const std::function<bool(qint64, qint64)> &progress) const
{
    auto report = m_disk->store->check(progress);
    if (!report)
        return report.error();
    return FileCheck{report->operations, report->changes, report->entities, report->problems,
                     int(brokenReferences(m_dataset).size())};
}

Result<Backup> Workspace::backup(BackupReason reason)
{
    auto made = m_disk->store->backup(reason, m_session.clock.now());
    if (made)
        m_changedSinceBackup = false;
    return made;
}

QList<Backup> Workspace::backups() const
{
    return storage::backupsOf(path());
}

bool Workspace::isBackupDue() const
{
    const QList<Backup> all = backups();
    return all.isEmpty() || all.first().at.toLocalTime().date() < m_session.clock.today();
}

} // namespace kv::workspace
