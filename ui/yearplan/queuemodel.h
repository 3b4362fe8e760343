// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/turns.h"

#include <QAbstractListModel>

namespace kv::ui {

// The members of a group in the order of the queue.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles
    {
        CompanyRole = Qt::UserRole, // QUuid
        WhenRole, // "not yet", "hosted 3/2024 · next 5/2027"
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const Dataset &dataset, const QList<planning::CompanyTurn> &turns);
    const QList<planning::CompanyTurn> &turns() const { return m_turns; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString whenOf(const planning::CompanyTurn &turn) const;

    QList<planning::CompanyTurn> m_turns;
    QList<QString> m_names;
};

} // namespace kv::ui
