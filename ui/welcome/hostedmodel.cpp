// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/hostedmodel.h"

#include "domain/groups/members.h"
#include "exchange/importvalues.h"

#include <QLocale>

namespace kv::ui {

void HostedModel::show(const Dataset &dataset, Id<CoreGroup> group, QDate day)
{
    // Another group of rows altogether, not a commit: here a reset is what happened.
    beginResetModel();
    m_today = day;
    m_rows.clear();
    for (const Company &company : companiesOf(dataset, group, day)) {
        m_rows.append({company.name, {company.id, 0, {}}});
        for (const HostTurn &turn : dataset.hostTurns) {
            if (turn.group == group && turn.company == company.id
                && turn.kind == HostTurnKind::HostedBefore) {
                m_rows.last().hosted.count = turn.count;
                m_rows.last().hosted.last = turn.date;
            }
        }
    }
    endResetModel();
}

QList<operations::HostedBefore> HostedModel::hosted() const
{
    QList<operations::HostedBefore> all;
    for (const Row &row : m_rows) {
        all.append(row.hosted);
    }
    return all;
}

int HostedModel::count() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row &row) { return row.hosted.count > 0; }));
}

int HostedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HostedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HostedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const bool ticked = row.hosted.count > 0;
    if (index.column() == CompanyColumn && role == Qt::CheckStateRole) {
        return ticked ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::TextAlignmentRole) {
        return int((index.column() == CompanyColumn ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    switch (index.column()) {
    case CompanyColumn:
        return row.name;
    case TimesColumn:
        return ticked ? QVariant(row.hosted.count) : QVariant();
    default:
        return ticked && row.hosted.last.isValid()
            ? row.hosted.last.toString(QStringLiteral("M/yyyy"))
            : QString();
    }
}

bool HostedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    auto &hosted = m_rows[index.row()].hosted;
    if (index.column() == CompanyColumn && role == Qt::CheckStateRole) {
        hosted.count = value.toInt() == Qt::Checked ? qMax(1, hosted.count) : 0;
    } else if (index.column() == TimesColumn && role == Qt::EditRole) {
        hosted.count = qMax(0, value.toInt());
    } else if (index.column() == LastColumn && role == Qt::EditRole) {
        const QString text = value.toString().trimmed();
        const auto read = exchange::dateOf(text);
        if (!text.isEmpty() && (!read || read->date > m_today)) {
            return false; // what is not a month that has been stays as it was
        }
        hosted.last = text.isEmpty() ? QDate() : read->date;
        hosted.count = text.isEmpty() ? hosted.count : qMax(1, hosted.count);
    } else {
        return false;
    }
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

Qt::ItemFlags HostedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (index.column() == CompanyColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant HostedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == CompanyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CompanyColumn:
        return tr("Has been host");
    case TimesColumn:
        return tr("Times");
    default:
        return tr("Last (month/year)");
    }
}

} // namespace kv::ui
