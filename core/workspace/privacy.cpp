// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Workspace does outside the journal's ordinary way: erasure, which leaves nothing, and diets.
#include "domain/privacy/erasure.h"
#include "domain/privacy/identitycode.h"
#include "storage/ledger.h"
#include "storage/store.h"
#include "workspace/disk.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace kv::workspace {

Result<Operation> Workspace::erase(Id<Person> person)
{
    const auto erasure = erasureOf(m_dataset, person);
    if (!erasure)
        return erasure.error();
    if (const auto made = backup(BackupReason::BeforeErasure); !made)
        return made.error();
    auto done = commit(erasure->step);
    if (!done)
        return done;
    noteErasedBy(*done);
    // What is freed is overwritten as it is written: this only makes the file smaller.
    const Done compacted = m_disk->store->compact();
    Q_UNUSED(compacted)
    return done;
}

// So that a restored backup is without them too; a colleague's erasure likewise. Where it cannot be
// written, the next opening does it.
void Workspace::noteErasedBy(const Operation &applied)
{
    QList<Id<Person>> erased;
    for (const Person &person : m_dataset.people.deleted()) {
        const auto isOf = [&person](const Change &change) { return change.id == person.id.uuid(); };
        if (person.erased.value_or(false)
            && std::any_of(applied.changes.cbegin(), applied.changes.cend(), isOf))
            erased.append(person.id);
    }
    const Done noted = erased.isEmpty() ? Done() : storage::noteErased(path(), erased);
    Q_UNUSED(noted)
}

// Whoever was erased is erased again from an older copy that took the place of the file; and whom
// the file alone knows to be erased is noted beside the backups.
Done Workspace::eraseAgain()
{
    const QList<Id<Person>> before = storage::erasedBefore(path());
    QList<Id<Person>> toNote;
    for (const Person &person : m_dataset.people.deleted()) {
        if (person.erased.value_or(false) && !before.contains(person.id))
            toNote.append(person.id);
    }
    const Done noted = toNote.isEmpty() ? Done() : storage::noteErased(path(), toNote);
    Q_UNUSED(noted) // again at the next opening
    for (const Id<Person> person : before) {
        const auto erasure = erasureOf(m_dataset, person);
        if (!erasure)
            continue; // not there
        if (const auto done = commit(erasure->step); !done)
            return done.error();
        if (const Done compacted = m_disk->store->compact(); !compacted)
            return compacted;
    }
    return {};
}

Result<QList<Diet>> Workspace::diets(Id<Meeting> meeting) const
{
    return m_disk->store->diets(meeting);
}

Done Workspace::setDiets(Id<Meeting> meeting, const QList<Diet> &diets)
{
    for (const Diet &diet : diets) {
        if (holdsIdentityCode(diet.diet))
            return Error{ErrorCode::IdentityCode, {}};
    }
    return m_disk->store->setDiets(meeting, diets);
}

} // namespace kv::workspace
