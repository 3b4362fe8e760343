// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/registrationmodel.h"

#include "domain/groups/members.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace kv::ui {

namespace {

QList<Company> invited(const Dataset &dataset, const Meeting &meeting)
{
    const QDate day = meeting.date.isValid() ? meeting.date : meeting.month;
    QList<Company> companies = companiesOf(dataset, meeting.group, day);
    companies += companiesOf(dataset, meeting.group, day, MembershipState::Guest);
    for (const Registration &reply : dataset.registrations) {
        if (reply.meeting != meeting.id) {
            continue;
        }
        const Id<Company> company
            = reply.person.isNull() ? reply.company : dataset.people.value(reply.person).company;
        const bool known
            = std::any_of(companies.cbegin(), companies.cend(),
                          [company](const Company &each) { return each.id == company; });
        if (!known && dataset.companies.contains(company)) {
            companies.append(dataset.companies.value(company));
        }
    }
    std::stable_sort(companies.begin(), companies.end(), [](const Company &a, const Company &b) {
        return namesInOrder(a.name, b.name);
    });
    return companies;
}

QList<RegistrationModel::Row> rowsOf(const Dataset &dataset, const Meeting &meeting)
{
    QHash<QUuid, Registration> replies; // by person or company
    for (const Registration &reply : dataset.registrations) {
        if (reply.meeting == meeting.id) {
            replies.insert(reply.person.isNull() ? reply.company.uuid() : reply.person.uuid(),
                           reply);
        }
    }
    QList<RegistrationModel::Row> rows;
    const auto add = [&rows, &replies](const Company &company, const Person &person) {
        RegistrationModel::Row row{company.id, person.id, company.name, person.name(), {}, {}};
        const QUuid who = person.id.isNull() ? company.id.uuid() : person.id.uuid();
        if (const auto reply = replies.constFind(who); reply != replies.cend()) {
            row.reply = reply->id;
            row.answer = reply->answer;
        }
        rows.append(row);
    };
    for (const Company &company : invited(dataset, meeting)) {
        const QList<Person> people = peopleOf(dataset, company.id);
        if (people.isEmpty() || replies.contains(company.id.uuid())) {
            add(company, {});
        }
        for (const Person &person : people) {
            add(company, person);
        }
    }
    return rows;
}

} // namespace

QString wordOf(Answer answer)
{
    switch (answer) {
    case Answer::Comes:
        return RegistrationModel::tr("comes");
    case Answer::Remote:
        return RegistrationModel::tr("comes remotely");
    case Answer::Cannot:
        break;
    }
    return RegistrationModel::tr("cannot come");
}

void RegistrationModel::show(const Dataset &dataset, Id<Meeting> id)
{
    const Meeting *meeting = dataset.meetings.find(id);
    const QList<Row> rows = meeting ? rowsOf(dataset, *meeting) : QList<Row>();
    const bool sameWho = id == m_meeting
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                      [](const Row &a, const Row &b) {
                          return a.company == b.company && a.person == b.person;
                      });
    if (!sameWho) {
        beginResetModel(); // another meeting, or others are invited now
        m_meeting = id;
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) != m_rows.at(row)) {
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int RegistrationModel::companiesSilent() const
{
    QSet<Id<Company>> silent;
    QSet<Id<Company>> answered;
    for (const Row &row : m_rows) {
        (row.answer ? answered : silent).insert(row.company);
    }
    return int((silent - answered).size());
}

int RegistrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegistrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RegistrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Qt::ForegroundRole && row.answer == Answer::Cannot) {
        return color(Role::Secondary);
    }
    if (role != Qt::DisplayRole && role != SortRole) {
        return {};
    }
    switch (index.column()) {
    case CompanyColumn:
        return row.companyName;
    case PersonColumn:
        return row.personName;
    default:
        if (role == SortRole) {
            return row.answer ? int(*row.answer) : int(Answer::Cannot) + 1;
        }
        return row.answer ? wordOf(*row.answer) : QString();
    }
}

QVariant RegistrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CompanyColumn:
        return tr("Company");
    case PersonColumn:
        return tr("Person");
    default:
        return tr("Answer");
    }
}

void RegistrationModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace kv::ui
