// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daterange.h"
#include "domain/result.h"
#include "domain/sharing.h"
#include "journal/bundle.h"

#include <QSet>

#include <functional>

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
    journal::Bundle bundle; // devices are filled in by who knows them
    QHash<EntityType, QSet<QUuid>> records; // that go or went, or of which something goes or went
    QList<Withheld> withheld; // records of which something that is shown stays
    QSet<journal::Digest> disclosed; // changes that go
    journal::Weighed weighed; // now
    // All that the file may say, names of fields too: it is held against this before it is offered.
    QSet<QString> goingTexts;
    ExportRequest request;
};

// Who replied and who was there: in a large register most of all records. They stay or go by whom
// they are of.
inline const QList<EntityType> attending{EntityType::Registration, EntityType::Attendance};

// What a plan reads of the journal.
struct ExportSources
{
    // Of all times, those that count of registers that refer to more than people and evenings.
    std::function<Result<QList<journal::NumberedChange>>()> referringChanges;
    // The changes of these records that count and are new for the receiver; without parents up to
    // the number that may be sent, and without salts.
    std::function<Result<QList<journal::NumberedChange>>(const QList<QUuid> &)> newChangesOf;
    // The operations with these numbers, which are sorted.
    std::function<Result<QList<journal::Entry>>(const QList<qint64> &)> entriesOf;
};

// What goes and what stays. No operations where nothing is new for the receiver.
Result<ExportPlan> planExport(const Dataset &dataset, const ExportRequest &request,
                              const ExportSources &sources);

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
