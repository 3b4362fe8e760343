// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mergereport.h"

#include "domain/companies/businessid.h"
#include "domain/folding.h"

namespace kv::exchange {
namespace {

template <typename T>
QList<T> newOnes(const QList<T> &before, const QList<T> &after)
{
    QList<T> list;
    for (const T &item : after) {
        if (!before.contains(item))
            list.append(item);
    }
    return list;
}

bool overlap(const Meeting &a, const Meeting &b)
{
    if (a.date != b.date)
        return false;
    if (!a.start.isValid() || !b.start.isValid() || !a.end.isValid() || !b.end.isValid())
        return true;
    return a.start < b.end && b.start < a.end;
}

std::optional<EntityType> sharedBy(const Dataset &dataset, const Meeting &a, const Meeting &b)
{
    if (a.group == b.group)
        return EntityType::CoreGroup;
    if (!a.host.isNull() && a.host == b.host)
        return EntityType::Company;
    if (!a.expert.isNull() && a.expert == b.expert)
        return EntityType::Expert;
    const Id<Coordinator> advisor = dataset.groups.value(a.group).coordinator;
    if (!advisor.isNull() && advisor == dataset.groups.value(b.group).coordinator)
        return EntityType::Coordinator;
    return std::nullopt;
}

// A reference breaks where who refers changes, or where what is referred to goes: only then the
// whole register is looked through.
QList<BrokenReference> newlyBroken(QList<std::pair<EntityType, QUuid>> records,
                                   const Dataset &before, const Dataset &after)
{
    const bool goes = std::any_of(records.cbegin(), records.cend(), [&](const auto &record) {
        return !entityInfo(record.first).isAlive(after, record.second);
    });
    if (goes)
        return newOnes(brokenReferences(before), brokenReferences(after));
    std::sort(records.begin(), records.end());
    return newOnes(brokenReferences(before, records), brokenReferences(after, records));
}

// Whether one comes or goes, or one of these registers of it changes: only then the whole register
// is looked through for what these decide.
bool changesAny(const Operation &applied, EntityType type, const QStringList &registers)
{
    const EntityInfo &info = entityInfo(type);
    return std::any_of(applied.changes.cbegin(), applied.changes.cend(), [&](const Change &change) {
        return change.entity == type
            && (change.reg == aliveRegister || registers.contains(info.registerName(change.reg)));
    });
}

} // namespace

QList<Duplicate> duplicatesIn(const Dataset &dataset, const QSet<std::pair<QUuid, QUuid>> &notSame)
{
    QHash<QString, QList<QUuid>> byId;
    QHash<QString, QList<QUuid>> byName;
    for (const Company &company : dataset.companies) {
        if (!company.businessId.isEmpty())
            byId[company.businessId.trimmed()].append(company.id.uuid());
        byName[withoutLegalForm(foldedName(company.name)) + u'\n' + company.municipality].append(
            company.id.uuid());
    }
    QList<Duplicate> duplicates;
    const auto addPairs = [&](const QHash<QString, QList<QUuid>> &groups, bool certain) {
        for (QList<QUuid> ids : groups) {
            std::sort(ids.begin(), ids.end());
            for (qsizetype i = 0; i < ids.size(); ++i) {
                for (qsizetype j = i + 1; j < ids.size(); ++j) {
                    const bool known
                        = std::any_of(duplicates.cbegin(), duplicates.cend(), [&](const auto &d) {
                              return d.first == ids.at(i) && d.second == ids.at(j);
                          });
                    if (!known && !notSame.contains({ids.at(i), ids.at(j)}))
                        duplicates.append({ids.at(i), ids.at(j), certain});
                }
            }
        }
    };
    addPairs(byId, true);
    addPairs(byName, false);
    std::sort(duplicates.begin(), duplicates.end(), [](const Duplicate &a, const Duplicate &b) {
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return duplicates;
}

QList<DoubleBooking> doubleBookingsIn(const Dataset &dataset)
{
    QMap<QDate, QList<Meeting>> days;
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.date.isValid() && meeting.state != MeetingState::Cancelled)
            days[meeting.date].append(meeting);
    }
    QList<DoubleBooking> bookings;
    for (const QList<Meeting> &day : std::as_const(days)) {
        for (qsizetype i = 0; i < day.size(); ++i) {
            for (qsizetype j = i + 1; j < day.size(); ++j) {
                const auto of = overlap(day.at(i), day.at(j))
                    ? sharedBy(dataset, day.at(i), day.at(j))
                    : std::nullopt;
                if (of)
                    bookings.append({day.at(i).id, day.at(j).id, *of});
            }
        }
    }
    return bookings;
}

void review(MergeReport &report, const Dataset &before, const Dataset &after,
            const QSet<std::pair<QUuid, QUuid>> &notSame)
{
    for (const auto &[type, id] : touched(report.applied)) {
        const bool was = entityInfo(type).isAlive(before, id);
        const bool is = entityInfo(type).isAlive(after, id);
        if (!was && is)
            report.created.append({type, id});
        else if (was && is)
            report.changed.append({type, id});
        else if (was)
            report.deleted.append({type, id});
        if (!was && is && type == EntityType::Person)
            report.people.append({type, id});
    }
    if (changesAny(
            report.applied, EntityType::Company,
            {QStringLiteral("name"), QStringLiteral("businessId"), QStringLiteral("municipality")}))
        report.duplicates = newOnes(duplicatesIn(before, notSame), duplicatesIn(after, notSame));
    if (changesAny(report.applied, EntityType::Meeting,
                   {QStringLiteral("group"), QStringLiteral("when"), QStringLiteral("turn"),
                    QStringLiteral("expert")})
        || changesAny(report.applied, EntityType::CoreGroup, {QStringLiteral("coordinator")}))
        report.doubleBookings = newOnes(doubleBookingsIn(before), doubleBookingsIn(after));
    report.brokenReferences = newlyBroken(touched(report.applied), before, after);
}

bool isMassDeletion(qsizetype deleted, qsizetype all)
{
    return deleted > 5 && deleted * 50 > all;
}

qsizetype livingRecords(const Dataset &dataset)
{
    qsizetype count = 0;
    for (int type = 0; type < entityTypeCount; ++type)
        count += entityInfo(EntityType(type)).all(dataset).size();
    return count;
}

} // namespace kv::exchange
