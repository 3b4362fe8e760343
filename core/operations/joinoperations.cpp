// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/joinoperations.h"

#include "domain/edit.h"

namespace kv::operations {
namespace {

QString bothTexts(const QString &first, const QString &second)
{
    if (first.isEmpty() || first == second)
        return second;
    return second.isEmpty() ? first : first + u'\n' + second;
}

template <typename F>
void fill(F &kept, const F &other)
{
    if (kept == F())
        kept = other;
}

// The chosen registers of the other, all else of the first.
Company chosen(const Company &first, const Company &other, const QStringList &fromOther)
{
    Record record = toRecord(first);
    const Record source = toRecord(other);
    for (const RegisterInfo &reg : entityInfo(EntityType::Company).registers) {
        for (const int field : reg.fields) {
            if (fromOther.contains(reg.name))
                record.values[field] = source.values.at(field);
        }
    }
    return fromRecord<Company>(record);
}

Company united(Company kept, const Company &other)
{
    fill(kept.businessId, other.businessId);
    fill(kept.legalForm, other.legalForm);
    fill(kept.municipality, other.municipality);
    fill(kept.industry, other.industry);
    if (kept.street.isEmpty() && kept.postCode.isEmpty() && kept.postOffice.isEmpty()) {
        kept.street = other.street;
        kept.postCode = other.postCode;
        kept.postOffice = other.postOffice;
    }
    fill(kept.phone, other.phone);
    fill(kept.email, other.email);
    fill(kept.language, other.language);
    fill(kept.headcount, other.headcount);
    fill(kept.turnover, other.turnover);
    fill(kept.capacity, other.capacity);
    kept.offeredThemes += other.offeredThemes;
    kept.offeredThemes.removeDuplicates();
    kept.hostNotes = bothTexts(kept.hostNotes, other.hostNotes);
    kept.notes = bothTexts(kept.notes, other.notes);
    return kept;
}

QDate earlier(QDate a, QDate b)
{
    return a.isValid() && b.isValid() ? qMin(a, b) : QDate();
}

QDate later(QDate a, QDate b)
{
    return a.isValid() && b.isValid() ? qMax(a, b) : QDate();
}

void joinMemberships(Edit &edit, const Dataset &dataset, Id<Company> keep, Id<Company> other)
{
    for (const Membership &membership : dataset.memberships) {
        if (membership.company != other)
            continue;
        Membership moved = membership;
        moved.company = keep;
        bool isUnited = false;
        for (const Membership &own : dataset.memberships) {
            if (own.company != keep || own.group != membership.group
                || !own.period().overlaps(membership.period()) || isUnited)
                continue;
            Membership both = own;
            both.from = earlier(own.from, membership.from);
            both.until = later(own.until, membership.until);
            both.creditedTurns = qMax(own.creditedTurns, membership.creditedTurns);
            edit.set(both);
            isUnited = true;
        }
        if (isUnited)
            edit.remove(membership.id);
        else
            edit.set(moved);
    }
}

// A company attends an evening once; of two rows the one that says it came stays.
void joinAttendances(Edit &edit, const Dataset &dataset, Id<Company> keep, Id<Company> other)
{
    const auto came = [](const Attendance &row) {
        return row.state != AttendanceState::Absent && row.state != AttendanceState::Excused;
    };
    for (const Attendance &row : dataset.attendances) {
        if (row.company != other)
            continue;
        bool isUnited = false;
        for (const Attendance &own : dataset.attendances) {
            if (own.company != keep || own.meeting != row.meeting || isUnited)
                continue;
            if (!came(own) && came(row)) {
                Attendance better = own;
                better.state = row.state;
                better.minutes = row.minutes;
                edit.set(better);
            }
            isUnited = true;
        }
        if (isUnited) {
            edit.remove(row.id);
            continue;
        }
        Attendance moved = row;
        moved.company = keep;
        edit.set(moved);
    }
}

template <typename T>
void move(Edit &edit, const Table<T> &table, Id<Company> T::*member, Id<Company> keep,
          Id<Company> other)
{
    for (const T &entity : table) {
        if (entity.*member != other)
            continue;
        T moved = edit.find(entity.id).value_or(entity); // another of its fields may have moved
        moved.*member = keep;
        edit.set(moved);
    }
}

} // namespace

Result<Operation> joinCompanies(const Dataset &dataset, Id<Company> keep, Id<Company> other,
                                const QStringList &fromOther)
{
    for (const Id<Company> id : {keep, other}) {
        if (!dataset.companies.contains(id))
            return Error{ErrorCode::Unknown, {QStringLiteral("company"), id.toString()}};
    }
    if (keep == other)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("company"), keep.toString()}};
    Edit edit(dataset, OperationKind::JoinCompanies);
    const Company source = dataset.companies.value(other);
    edit.set(united(chosen(dataset.companies.value(keep), source, fromOther), source));
    move(edit, dataset.people, &Person::company, keep, other);
    joinMemberships(edit, dataset, keep, other);
    joinAttendances(edit, dataset, keep, other);
    move(edit, dataset.unavailabilities, &Unavailability::company, keep, other);
    move(edit, dataset.meetings, &Meeting::host, keep, other);
    move(edit, dataset.meetings, &Meeting::reserve, keep, other);
    move(edit, dataset.hostTurns, &HostTurn::company, keep, other);
    move(edit, dataset.registrations, &Registration::company, keep, other);
    move(edit, dataset.themeVotes, &ThemeVote::company, keep, other);
    edit.remove(other);
    return edit.result();
}

} // namespace kv::operations
