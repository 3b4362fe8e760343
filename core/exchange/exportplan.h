// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daterange.h"
#include "domain/sharing.h"
#include "journal/bundle.h"

#include <QSet>

namespace kv::exchange {

// What somebody wants to give to whom, and why.
struct ExportRequest
{
    SharingScope scope = SharingScope::Calendar;
    QList<Id<CoreGroup>> groups; // empty: all
    DateRange period; // of meetings; open ends: always
    QString receiver;
    QString purpose;
    bool full = false; // also what the receiver already has
};

// Why something stays at home.
enum class WithheldReason
{
    NoConsent, // a person has not granted it, or two disagree about it
    Guest, // somebody of whom only a name is known
    Private, // a field that never leaves
    RefersToWithheld, // it names somebody or something that stays
    CannotBeSent // too long, or with characters that a reader would refuse
};

} // namespace kv::exchange

namespace kv {

template <>
struct EnumTexts<exchange::WithheldReason>
{
    static constexpr std::array texts{"noConsent", "guest", "private", "refersToWithheld",
                                      "cannotBeSent"};
};

} // namespace kv

namespace kv::exchange {

// A record of which something stays, and why.
struct Withheld
{
    WithheldReason reason{};
    EntityType type{};
    QUuid id;

    bool operator==(const Withheld &) const = default;
    friend size_t qHash(const Withheld &withheld, size_t seed = 0)
    {
        return qHashMulti(seed, int(withheld.reason), int(withheld.type), withheld.id);
    }
};

// What would go, and what stays: shown to the sender before anything is written.
struct ExportPlan
{
    journal::Bundle bundle; // devices are filled in by who knows them, entries by putEntries
    QList<qint64> operations; // of which something is new for the receiver: their numbers
    QHash<EntityType, QSet<QUuid>> records; // that go, or of which something goes
    QList<Withheld> withheld;
    QSet<journal::Digest> disclosed; // changes that go
    // Six characters or more, of all times, that occur in nothing that goes. Until putEntries: all.
    QSet<QString> withheldTexts;
    ExportRequest request;
};

class ExportScope;

// Who replied and who was there: in a large register most of all records. They stay or go by whom
// they are of, so that of those that stay only the texts are looked at.
inline const QList<EntityType> attending{EntityType::Registration, EntityType::Attendance};

// Those of the scope.
struct Attending
{
    QList<QUuid> going; // each of their changes is to be looked at
    QList<Withheld> staying;
};
Attending attendingOf(const Dataset &dataset, const ExportScope &scope);

// What goes and what stays. Changes: all that count, but of the attending only what they say in
// texts, and then all of those going. Known: changes that the receiver has. No operations where
// nothing is new for them.
ExportPlan planExport(const Dataset &dataset, const ExportScope &scope,
                      const QList<journal::NumberedChange> &changes, const Attending &who,
                      const QList<journal::NumberedChange> &ofGoing, const ExportRequest &request,
                      const QSet<journal::Digest> &known);

// Fills in the operations of the plan, what stays of them by its digest alone; of the texts that
// stay are withheld those that occur in nothing of it.
void putEntries(ExportPlan &plan, QList<journal::Entry> entries);

// Whether a person's data may be given to another advisor: exactly granted.
bool hasConsent(const Dataset &dataset, QUuid person);

// The same of many people, each looked up once. Not longer than the dataset.
class Consents
{
public:
    explicit Consents(const Dataset &dataset)
        : m_dataset(dataset)
    { }
    bool has(QUuid person) const
    {
        auto it = m_asked.constFind(person);
        if (it == m_asked.cend())
            it = m_asked.insert(person, hasConsent(m_dataset, person));
        return *it;
    }

private:
    const Dataset &m_dataset;
    mutable QHash<QUuid, bool> m_asked;
};

} // namespace kv::exchange
