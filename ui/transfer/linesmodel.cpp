// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/linesmodel.h"

#include "ui/common/theme.h"

#include <QColor>
#include <QSet>

namespace kv::ui {

void LinesModel::setTitles(const QStringList &titles)
{
    const bool first = m_titles.isEmpty() && !titles.isEmpty();
    if (first)
        beginInsertColumns({}, 0, int(titles.size()) - 1);
    m_titles = titles;
    if (first)
        endInsertColumns();
    emit headerDataChanged(Qt::Horizontal, 0, int(titles.size()) - 1);
}

void LinesModel::show(const QList<Line> &lines)
{
    QSet<QString> wanted;
    for (const Line &line : lines)
        wanted.insert(line.key);
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_lines.at(row).key))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        if (row < m_lines.size() && m_lines.at(row).key == line.key) {
            if (m_lines.at(row) == line)
                continue;
            m_lines[row] = line;
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            continue;
        }
        if (const int before = rowOf(line.key); before >= 0) { // it stands elsewhere now
            beginRemoveRows({}, before, before);
            m_lines.removeAt(before);
            endRemoveRows();
        }
        // New ones that follow each other come in at once.
        int last = row;
        if (m_lines.size() == row)
            last = int(lines.size()) - 1;
        beginInsertRows({}, row, last);
        for (int i = row; i <= last; ++i)
            m_lines.insert(i, lines.at(i));
        endInsertRows();
        row = last;
    }
}

int LinesModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).key == key)
            return row;
    }
    return -1;
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const QString text = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QString(text).replace(u'\n', QStringLiteral(" · "));
    case Qt::ToolTipRole: // what does not fit the column
        return text.isEmpty() ? QVariant() : QVariant(text);
    case Qt::ForegroundRole:
        return line.isFaint ? QVariant(color(Role::Secondary)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((m_figures.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: // of a cell that is a tick alone, or not even that
        return text.isEmpty() && index.column() == 0 ? QVariant(line.cells.join(u' ').trimmed())
                                                     : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == 0 && line.checked)
            return int(*line.checked ? Qt::Checked : Qt::Unchecked);
        return {};
    default:
        return {};
    }
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_lines.at(index.row()).checked)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    m_lines[index.row()].checked = on;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticked(m_lines.at(index.row()).key, on);
    return true;
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_lines.at(index.row()).checked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_figures.contains(section) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

void LinesFilter::showOnly(std::optional<int> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool LinesFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *lines = static_cast<const LinesModel *>(sourceModel());
    return !m_kind || lines->lineAt(row).kind == *m_kind;
}

} // namespace kv::ui
