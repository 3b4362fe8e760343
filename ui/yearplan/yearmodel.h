// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"

#include <QAbstractTableModel>

namespace kv::ui {

// The twelve months of a group's year as cells of a board, three rows of four, each with its
// meetings.
class YearModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int columns = 4;

    enum Roles
    {
        MonthRole = Qt::UserRole, // first day of the month
        MeetingRole, // QUuid of the first meeting; null where there is none
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Shows a group's year; months that read differently now are told one by one.
    // `conflicts`: what meetings break together.
    void show(const Dataset &dataset, Id<CoreGroup> group, int year,
              const QMap<Id<Meeting>, QStringList> &conflicts = {});
    // What speaks against a meeting, in sentences: of its own, and together with others.
    QStringList warningsAt(const Meeting &meeting) const;

    // The meetings of a cell, first by date; cancelled ones last.
    QList<Meeting> meetingsAt(const QModelIndex &index) const;
    QDate monthAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Meeting> meeting) const;
    QModelIndex indexOfMonth(QDate month) const;
    // Whether the group meets in this month at all.
    bool isActive(const QModelIndex &index) const;
    const Dataset &dataset() const { return m_dataset; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    void retranslate();

signals:
    // A card was dropped on a month, a company of the queue on a month.
    void cardDropped(kv::Id<kv::Meeting> meeting, QDate month);
    void companyDropped(kv::Id<kv::Company> company, QDate month);

private:
    QString textOf(int month) const;

    Dataset m_dataset;
    Id<CoreGroup> m_group;
    int m_year = 0;
    QList<int> m_activeMonths;
    QMap<Id<Meeting>, QStringList> m_conflicts;
    QList<QList<Meeting>> m_months{12};
};

// What a drag of a company of the queue carries.
inline const char companyMimeType[] = "application/x-kiertovuoro-company";

} // namespace kv::ui
