// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace kv::ui {

// A row of a list that is made anew from the file each time it changes: what it says, and a key by
// which it is known again.
struct Line
{
    QString key;
    QStringList cells;
    int kind = 0; // for LinesFilter
    bool isFaint = false; // of the past
    std::optional<bool> checked = std::nullopt; // a tick before the first cell

    bool operator==(const Line &) const = default;
};

// Lines as a table. What stays the same is not told as changed.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTitles(const QStringList &titles);
    // Columns of figures stand to the right.
    void setFigures(const QList<int> &columns) { m_figures = columns; }
    void show(const QList<Line> &lines);
    const Line &lineAt(int row) const { return m_lines.at(row); }
    // The row of a key; -1 where it is not there.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void ticked(const QString &key, bool on); // by the user

private:
    QStringList m_titles;
    QList<int> m_figures;
    QList<Line> m_lines;
};

// The lines of one kind, or all.
class LinesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void showOnly(std::optional<int> kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<int> m_kind;
};

} // namespace kv::ui
