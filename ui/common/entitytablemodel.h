// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"
#include "ui/common/sortfilterproxy.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <functional>
#include <utility>

namespace kv::ui {

// One column of an EntityTableModel: functions of the entity. Titles are asked for each time, so
// they may call tr().
template <typename T>
struct Column
{
    std::function<QString()> title;
    std::function<QVariant(const T &)> text;
    // What to sort by when the text is not it: a number or a date. May be empty.
    std::function<QVariant(const T &)> sortKey;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    // Any other role: a decoration, a tool tip. May be empty.
    std::function<QVariant(const T &, int role)> other;
};

// A column of which only these parts are needed.
template <typename T>
Column<T> column(std::function<QString()> title, std::function<QVariant(const T &)> text,
                 std::function<QVariant(const T &)> sortKey = {},
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    return {std::move(title), std::move(text), std::move(sortKey), alignment, {}};
}

// The living entities of one Table<T> as rows, in the order of their ids. Shows a newer table by
// exact insert, remove and change signals, so selection and scroll position survive; never resets.
template <typename T>
class EntityTableModel : public QAbstractTableModel
{
public:
    explicit EntityTableModel(QList<Column<T>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    { }

    // Shows the entities of a table that `wanted` accepts; all, without it.
    void show(const Table<T> &table, const std::function<bool(const T &)> &wanted = {})
    {
        QList<T> rows;
        for (const T &entity : table) {
            if (!wanted || wanted(entity)) {
                rows.append(entity);
            }
        }
        removeGone(rows);
        takeChangesAndNew(rows);
    }

    // Tells that columns computed from other tables may read differently now.
    void refresh()
    {
        if (!m_rows.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }
    // After a change of language.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        refresh();
    }

    const T &entityAt(int row) const { return m_rows.at(row); }
    Id<T> idAt(int row) const { return m_rows.at(row).id; }
    // -1 where it is not shown.
    int rowOf(Id<T> id) const
    {
        const auto it = lowerBound(m_rows, id);
        return it != m_rows.cend() && it->id == id ? int(it - m_rows.cbegin()) : -1;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const T &entity = m_rows.at(index.row());
        const Column<T> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(entity);
        case SortRole:
            return column.sortKey ? column.sortKey(entity) : column.text(entity);
        case Qt::TextAlignmentRole:
            return int(column.alignment);
        default:
            return column.other ? column.other(entity, role) : QVariant();
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override
    {
        if (orientation == Qt::Horizontal && section >= 0 && section < m_columns.size()) {
            if (role == Qt::DisplayRole) {
                return m_columns.at(section).title();
            }
            if (role == Qt::TextAlignmentRole) {
                return int(m_columns.at(section).alignment);
            }
        }
        return {};
    }

private:
    static auto lowerBound(const QList<T> &rows, Id<T> id)
    {
        return std::lower_bound(rows.cbegin(), rows.cend(), id,
                                [](const T &row, Id<T> wanted) { return row.id < wanted; });
    }
    static bool has(const QList<T> &rows, Id<T> id)
    {
        const auto it = lowerBound(rows, id);
        return it != rows.cend() && it->id == id;
    }

    void removeGone(const QList<T> &rows)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (has(rows, m_rows.at(last).id)) {
                continue;
            }
            int first = last;
            while (first > 0 && !has(rows, m_rows.at(first - 1).id)) {
                --first;
            }
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    // What is left of the old rows is all among the new ones, in the same order.
    void takeChangesAndNew(const QList<T> &rows)
    {
        for (int row = 0; row < rows.size(); ++row) {
            if (row < m_rows.size() && m_rows.at(row).id == rows.at(row).id) {
                if (!(m_rows.at(row) == rows.at(row))) {
                    m_rows[row] = rows.at(row);
                    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
                }
                continue;
            }
            int last = row;
            while (last + 1 < rows.size()
                   && (row >= m_rows.size() || rows.at(last + 1).id < m_rows.at(row).id)) {
                ++last;
            }
            beginInsertRows({}, row, last);
            for (int added = row; added <= last; ++added) {
                m_rows.insert(added, rows.at(added));
            }
            endInsertRows();
            row = last;
        }
    }

    QList<Column<T>> m_columns;
    QList<T> m_rows; // in the order of ids
};

} // namespace kv::ui
