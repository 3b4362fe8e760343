// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "operations/attendanceoperations.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace kv::ui {

// One evening to tick off: a row for everybody who is recorded or has registered, and for each
// other member company the one to call first. Nothing is saved until marks() are committed.
class QuickEntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        CompanyColumn, // with the check box
        PersonColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Begins with a meeting: with what is recorded, else with the registrations.
    void start(const Dataset &dataset, Id<Meeting> meeting);
    void setState(int row, AttendanceState state);
    void toggle(int row);
    void setAll(AttendanceState state);
    // Adds somebody by name, and gives the row: another person of a member company, or else a
    // guest. -1 where the name is empty or there already.
    int addByName(const QString &name);
    bool isHere(int row) const;
    int hereCount() const;
    // All rows as marks for recordAttendance().
    QList<operations::AttendanceMark> marks() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    struct Row
    {
        operations::AttendanceMark mark;
        QString company;
        QString person;
        AttendanceState away = AttendanceState::Absent; // what it is without the tick
        bool wasRecorded = false;
    };
    struct Colleague // of a member company, who has no row yet
    {
        Person person;
        QString company;
    };
    void addRow(const Dataset &dataset, const operations::AttendanceMark &mark);
    void findColleagues(const Dataset &dataset, const Meeting &meeting);

    QList<Row> m_rows;
    QHash<QString, Colleague> m_colleagues; // by folded name
};

} // namespace kv::ui
