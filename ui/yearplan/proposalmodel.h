// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/proposal.h"

#include <QAbstractTableModel>

namespace kv::ui {

// A proposal by month: what would be, what was, and why.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns
    {
        Month,
        Date,
        Host,
        Theme,
        Change,
        Why,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Another proposal altogether, so this is the one model that resets.
    void show(const Dataset &dataset, const QList<planning::ProposedMeeting> &meetings);
    const planning::ProposedMeeting &at(int row) const { return m_meetings.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString hostOf(const planning::ProposedMeeting &meeting) const;
    QString themeOf(const planning::ProposedMeeting &meeting) const;
    QString changeOf(const planning::ProposedMeeting &meeting) const;

    Dataset m_dataset;
    QList<planning::ProposedMeeting> m_meetings;
};

} // namespace kv::ui
