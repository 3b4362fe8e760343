// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/quickentrymodel.h"

#include "domain/folding.h"
#include "domain/groups/members.h"

#include <QSet>

#include <algorithm>

namespace kv::ui {

namespace {

AttendanceState stateOf(Answer answer)
{
    switch (answer) {
    case Answer::Comes:
        return AttendanceState::Present;
    case Answer::Remote:
        return AttendanceState::Remote;
    case Answer::Cannot:
        break;
    }
    return AttendanceState::Excused;
}

QString wordOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Remote:
        return QuickEntryModel::tr("remotely");
    case AttendanceState::Excused:
        return QuickEntryModel::tr("sent apologies");
    case AttendanceState::Late:
        return QuickEntryModel::tr("came late");
    case AttendanceState::Substitute:
        return QuickEntryModel::tr("a substitute came");
    case AttendanceState::Present:
    case AttendanceState::Absent:
        break;
    }
    return {};
}

} // namespace

void QuickEntryModel::addRow(const Dataset &dataset, const operations::AttendanceMark &mark)
{
    Row row;
    row.mark = mark;
    const Person person = dataset.people.value(mark.person);
    const Id<Company> company = mark.person.isNull() ? mark.company : person.company;
    row.company = mark.guestName.isEmpty() ? dataset.companies.value(company).name : mark.guestName;
    row.person = mark.guestName.isEmpty() ? person.name() : tr("guest");
    if (mark.state == AttendanceState::Excused) {
        row.away = AttendanceState::Excused;
    }
    m_rows.append(row);
}

void QuickEntryModel::start(const Dataset &dataset, Id<Meeting> id)
{
    beginResetModel(); // another evening
    m_rows.clear();
    const Meeting meeting = dataset.meetings.value(id);
    findColleagues(dataset, meeting);
    QSet<QUuid> known; // people and companies that have a row
    for (const Attendance &row : dataset.attendances) {
        if (row.meeting != id) {
            continue;
        }
        addRow(dataset, {row.person, row.company, row.guestName, row.role, row.state, row.minutes});
        m_rows.last().wasRecorded = true;
        known << row.person.uuid() << row.company.uuid()
              << dataset.people.value(row.person).company.uuid();
    }
    for (const Registration &reply : dataset.registrations) {
        if (reply.meeting != id || known.contains(reply.person.uuid())
            || (reply.person.isNull() && known.contains(reply.company.uuid()))) {
            continue;
        }
        addRow(
            dataset,
            {reply.person, reply.company, {}, AttendanceRole::Member, stateOf(reply.answer), {}});
    }
    for (const Row &row : std::as_const(m_rows)) {
        known << row.mark.company.uuid() << dataset.people.value(row.mark.person).company.uuid();
    }
    for (const Company &company : companiesOf(dataset, meeting.group, meeting.date)) {
        if (known.contains(company.id.uuid())) {
            continue;
        }
        const QList<Person> people = peopleOf(dataset, company.id);
        operations::AttendanceMark mark;
        mark.person = people.isEmpty() ? Id<Person>() : people.first().id;
        mark.company = people.isEmpty() ? company.id : Id<Company>();
        // The host is there unless somebody says otherwise.
        mark.state
            = company.id == meeting.host ? AttendanceState::Present : AttendanceState::Absent;
        addRow(dataset, mark);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        const bool guestA = !a.mark.guestName.isEmpty();
        const bool guestB = !b.mark.guestName.isEmpty();
        return guestA != guestB ? guestB : namesInOrder(a.company, b.company);
    });
    endResetModel();
}

bool QuickEntryModel::isHere(int row) const
{
    return operations::wasThere(m_rows.at(row).mark.state.value_or(AttendanceState::Absent));
}

int QuickEntryModel::hereCount() const
{
    int here = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        here += isHere(row);
    }
    return here;
}

void QuickEntryModel::setState(int row, AttendanceState state)
{
    m_rows[row].mark.state = state;
    m_rows[row].mark.minutes.reset(); // the length of the evening, or nothing
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void QuickEntryModel::toggle(int row)
{
    setState(row, isHere(row) ? m_rows.at(row).away : AttendanceState::Present);
}

void QuickEntryModel::setAll(AttendanceState state)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        // Who comes remotely or late has come: only the others change.
        if (operations::wasThere(state) != isHere(row)) {
            setState(row, state);
        }
    }
}

void QuickEntryModel::findColleagues(const Dataset &dataset, const Meeting &meeting)
{
    m_colleagues.clear();
    for (const Company &company : companiesOf(dataset, meeting.group, meeting.date)) {
        for (const Person &person : peopleOf(dataset, company.id)) {
            m_colleagues.insert(foldedName(person.name()), {person, company.name});
        }
    }
}

int QuickEntryModel::addByName(const QString &typed)
{
    const QString name = foldedName(typed);
    const bool known = std::any_of(m_rows.cbegin(), m_rows.cend(), [&name](const Row &row) {
        return foldedName(row.mark.guestName) == name || foldedName(row.person) == name;
    });
    if (name.isEmpty() || known) {
        return -1;
    }
    const auto colleague = m_colleagues.constFind(name);
    Row added;
    added.mark.state = AttendanceState::Present;
    if (colleague != m_colleagues.cend()) {
        added.mark.person = colleague->person.id;
        added.company = colleague->company;
        added.person = colleague->person.name();
    } else {
        added.mark.guestName = typed.trimmed();
        added.mark.role = AttendanceRole::Guest;
        added.company = added.mark.guestName;
        added.person = tr("guest");
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(added);
    endInsertRows();
    return row;
}

QList<operations::AttendanceMark> QuickEntryModel::marks() const
{
    QList<operations::AttendanceMark> marks;
    for (const Row &row : m_rows) {
        operations::AttendanceMark mark = row.mark;
        if (!mark.guestName.isEmpty() && mark.state && !operations::wasThere(*mark.state)) {
            if (!row.wasRecorded) {
                continue;
            }
            mark.state.reset(); // a guest who did not come is no guest
        }
        marks.append(mark);
    }
    return marks;
}

int QuickEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QuickEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant QuickEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == CompanyColumn) {
        return isHere(index.row()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case CompanyColumn:
        return row.company;
    case PersonColumn:
        return row.person;
    default:
        return wordOf(row.mark.state.value_or(AttendanceState::Absent));
    }
}

bool QuickEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    if ((value.toInt() == Qt::Checked) != isHere(index.row())) {
        toggle(index.row());
    }
    return true;
}

Qt::ItemFlags QuickEntryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == CompanyColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant QuickEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == CompanyColumn ? tr("Company")
        : section == PersonColumn   ? tr("Who")
                                    : QString();
}

void QuickEntryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace kv::ui
