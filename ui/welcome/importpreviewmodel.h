// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/companyimport.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace kv::ui {

// What happens to each row of a list, in words.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns
    {
        RowColumn, // as Excel counts
        CompanyColumn,
        OutcomeColumn,
        DetailColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<exchange::ImportedRow> &rows);
    const exchange::ImportedRow &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    // "new", "same", "changed", "refused".
    static QString wordOf(exchange::RowOutcome outcome);

private:
    QList<exchange::ImportedRow> m_rows;
};

// The rows of one outcome, or all.
class ImportOutcomeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void showOnly(std::optional<exchange::RowOutcome> outcome);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<exchange::RowOutcome> m_outcome;
};

} // namespace kv::ui
