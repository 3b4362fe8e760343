// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "operations/companyoperations.h"

#include <QAbstractTableModel>

namespace kv::ui {

// Who of a group has hosted before this file: a tick, how many times, and when last. Two columns
// are edited: the number, and the month as "3/2024" or a day.
class HostedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns
    {
        CompanyColumn, // with the tick
        TimesColumn,
        LastColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    // The members of a group on a day, with what is recorded of them.
    void show(const Dataset &dataset, Id<CoreGroup> group, QDate day);
    // All companies, those never hosted with a count of 0.
    QList<operations::HostedBefore> hosted() const;
    // How many are ticked.
    int count() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name;
        operations::HostedBefore hosted;
    };

    QList<Row> m_rows;
    QDate m_today;
};

} // namespace kv::ui
