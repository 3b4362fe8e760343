// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "reports/attendancefigures.h"

#include <QAbstractTableModel>

namespace kv::ui {

// The companies of a group by the evenings of a year, and their sums as the attendance report
// counts them. The last rows are the sums of each evening.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum SumRow
    {
        PresentSum,
        RemoteSum,
        GuestSum,
        SumRowCount
    };
    enum Role
    {
        PresenceRole = Qt::UserRole + 10, // reports::Presence
        HostRole,
        RecordableRole // the evening has come
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Shows a group's year. The same companies and evenings as before change in place.
    void show(const Dataset &dataset, Id<CoreGroup> group, int year, QDate today);
    const reports::AttendanceFigures &figures() const { return m_figures; }

    bool isSum(int row) const { return row >= m_rows.size(); }
    Id<Company> companyAt(int row) const { return m_rows.value(row).company; }
    // Null for the name and the sums.
    Id<Meeting> meetingAt(int column) const { return m_evenings.value(column - 1).id; }
    int columnOf(Id<Meeting> meeting) const; // -1: none
    int eveningCount() const { return int(m_evenings.size()); }
    reports::Presence presenceAt(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    struct Evening
    {
        Id<Meeting> id;
        QDate date;
        QString host;
        bool recordable = false;
        reports::MeetingFigures figures; // of a held one
        bool operator==(const Evening &) const = default;
    };
    struct Row
    {
        Id<Company> company;
        QString name;
        QList<reports::CompanyEvening> evenings;
        int possible = 0;
        int attended = 0;
        double rate = 0;
        bool operator==(const Row &) const = default;
    };

    void takeEvenings(const Dataset &dataset, Id<CoreGroup> group, int year, QDate today,
                      QList<Evening> &evenings) const;
    QList<Row> rowsOf(const Dataset &dataset, Id<CoreGroup> group,
                      const QList<Evening> &evenings) const;
    QVariant textOf(int row, int column) const;
    QVariant sumText(SumRow row, int column) const;
    QString spoken(int row, int column) const;

    reports::AttendanceFigures m_figures;
    QList<Evening> m_evenings;
    QList<Row> m_rows;
};

// "present", "remote", …; nothing for who was no member or is not recorded.
QString wordOf(reports::Presence presence);

} // namespace kv::ui
