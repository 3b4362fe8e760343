// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/joinoperations.h"
#include "storage/exchangetables.h"
#include "workspace/disk.h"
#include "workspace/transfer.h"

namespace kv::workspace {

using storage::ExchangeTables;

namespace {

// Whether a register is one text for a reader, of which two can stand below each other.
bool isNotes(EntityType type, int reg)
{
    if (reg == aliveRegister)
        return false;
    static const QStringList notes{QStringLiteral("notes"),         QStringLiteral("hostNotes"),
                                   QStringLiteral("description"),   QStringLiteral("descriptionEn"),
                                   QStringLiteral("programme"),     QStringLiteral("programmeEn"),
                                   QStringLiteral("directions"),    QStringLiteral("directionsEn"),
                                   QStringLiteral("offeredThemes"), QStringLiteral("note"),
                                   QStringLiteral("reason")};
    return notes.contains(entityInfo(type).registerName(reg));
}

} // namespace

Result<QList<journal::Conflict>> Transfer::conflicts() const
{
    return ExchangeTables(*m_workspace.m_disk->store).conflicts(m_workspace.m_dataset);
}

bool Transfer::takesBoth(const journal::Conflict &conflict)
{
    return !conflict.isDeletedAgainstEdited && isNotes(conflict.type, conflict.reg);
}

const journal::ConflictSide *Transfer::mineOf(const journal::Conflict &conflict) const
{
    for (const journal::ConflictSide &side : conflict.sides) {
        if (side.author == m_workspace.m_author || side.device == m_workspace.m_disk->key.publicKey)
            return &side;
    }
    return nullptr;
}

Result<Operation> Transfer::resolve(const QString &id, Take take)
{
    const auto list = conflicts();
    if (!list)
        return list.error();
    const auto found = std::find_if(list->cbegin(), list->cend(),
                                    [&](const auto &conflict) { return conflict.id == id; });
    if (found == list->cend())
        return Error{ErrorCode::Unknown, {QStringLiteral("conflict"), id}};
    const journal::ConflictSide *mine = mineOf(*found);
    if (found->isDeletedAgainstEdited) {
        // Its only side is the deletion; what stands against it is what was edited.
        if (take == Take::Both)
            return Error{ErrorCode::BothOnlyForNotes, {}};
        const bool keep = (mine != nullptr) == (take == Take::Theirs);
        return resolveTo(*found, aliveValue(keep));
    }
    if (!mine)
        mine = &found->sides.first();
    const journal::ConflictSide *theirs = nullptr;
    for (const journal::ConflictSide &side : found->sides) {
        if (!sameValue(side.value, mine->value) && (!theirs || side.at > theirs->at))
            theirs = &side;
    }
    if (!theirs)
        theirs = mine;
    if (take != Take::Both)
        return resolveTo(*found, take == Take::Mine ? mine->value : theirs->value);
    const Value own = mine->value.value(0);
    const auto *first = std::get_if<QString>(&own);
    if (!isNotes(found->type, found->reg))
        return Error{ErrorCode::BothOnlyForNotes, {}};
    QStringList texts;
    if (first)
        texts.append(*first);
    for (const journal::ConflictSide &side : found->sides) {
        const Value value = side.value.value(0);
        const auto *text = std::get_if<QString>(&value);
        if (text && !texts.contains(*text))
            texts.append(*text);
    }
    return resolveTo(*found, {Value(texts.join(u'\n'))});
}

Result<Operation> Transfer::resolveTo(const journal::Conflict &conflict, const RegisterValue &value)
{
    Operation step;
    step.kind = OperationKind::Resolve;
    step.changes.append({conflict.type, conflict.record, conflict.reg,
                         shown(m_workspace.m_dataset, conflict.type, conflict.record, conflict.reg),
                         value});
    return m_workspace.commit(step);
}

Result<QList<journal::Suggestion>> Transfer::suggestions() const
{
    return ExchangeTables(*m_workspace.m_disk->store).suggestions(m_workspace.m_dataset);
}

Result<Operation> Transfer::accept(const QByteArray &suggestion)
{
    auto applied
        = ExchangeTables(*m_workspace.m_disk->store).acceptAside(suggestion, m_workspace.m_dataset);
    if (applied)
        m_workspace.show(*applied);
    return applied;
}

Result<Operation> Transfer::decline(const QByteArray &suggestion)
{
    // A declined step is folded and superseded at once: its author sees the decision.
    const auto done
        = ExchangeTables(*m_workspace.m_disk->store)
              .declineAside(suggestion, m_workspace.m_dataset,
                            {m_workspace.m_author, m_workspace.m_disk->key,
                             m_workspace.m_session.clock.now(), m_workspace.m_session.entropy});
    if (!done)
        return done.error();
    m_workspace.show(done->first);
    if (!done->second.isEmpty())
        m_workspace.show(done->second);
    return done->second.isEmpty() ? done->first : done->second;
}

Result<QList<exchange::Duplicate>> Transfer::duplicates() const
{
    const auto notSame = ExchangeTables(*m_workspace.m_disk->store).notSame();
    if (!notSame)
        return notSame.error();
    return exchange::duplicatesIn(m_workspace.m_dataset, *notSame);
}

Result<Operation> Transfer::join(Id<Company> keep, Id<Company> other, const QStringList &fromOther)
{
    const auto step = operations::joinCompanies(m_workspace.m_dataset, keep, other, fromOther);
    return step ? m_workspace.commit(*step) : step;
}

Done Transfer::noteNotSame(QUuid first, QUuid second)
{
    return ExchangeTables(*m_workspace.m_disk->store).rememberNotSame(first, second);
}

} // namespace kv::workspace
