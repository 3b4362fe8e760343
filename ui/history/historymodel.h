// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QAbstractTableModel>

namespace kv::ui {

// The steps of a file in words, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns
    {
        When,
        Who,
        What,
        Standing,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    // All steps read so far, the newest first. A newer list begins with new steps or ends with
    // older ones.
    void show(const Dataset &dataset, const QList<Operation> &steps);
    const Operation &stepAt(int row) const { return m_steps.at(row); }
    // Whether the step has been taken back and not made again.
    bool isTakenBack(int row) const;
    // What the step changed, a line each: "Alfa Oy, phone: 040 1 → 040 2".
    QStringList detailsOf(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString wordsOf(const Operation &step) const;

    Dataset m_dataset;
    QList<Operation> m_steps;
    QSet<QByteArray> m_takenBack;
};

} // namespace kv::ui
