// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendancemodel.h"
#include "ui/attendance/attendancetable.h"
#include "ui/common/page.h"

#include <functional>

class QSortFilterProxyModel;
class QStackedWidget;

namespace kv::ui {

class EmptyState;
class Heading;
class QuickEntry;

// Läsnäolo: the companies by the evenings of a year. Part "quick" opens the quick entry of a
// meeting.
class AttendancePage : public Page
{
    Q_OBJECT

public:
    explicit AttendancePage(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Attendance; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;
    void reveal(const Place &place) override;
    QList<QAction *> toolActions() const override { return {m_quick}; }

private:
    QWidget *makeMatrix();
    void makeSums();
    void refresh() override;
    void sizeColumns();
    // Marks the selected cells; told whether somebody was there.
    void mark(const std::function<std::optional<AttendanceState>(bool here)> &stateOf);
    void paste(const QString &text);
    bool mayMark(const QModelIndex &index);
    void openQuick(Id<Meeting> meeting);
    Id<Meeting> meetingForQuick() const;

    Id<CoreGroup> m_group;
    int m_year = 0;
    AttendanceModel m_model;
    QSortFilterProxyModel *m_companies;
    QSortFilterProxyModel *m_sumRows;
    QAction *m_quick;
    QAction *m_addMeeting;
    QStackedWidget *m_stack;
    QWidget *m_matrix;
    Heading *m_legend;
    AttendanceTable *m_table;
    AttendanceTable *m_sums;
    QuickEntry *m_entry;
    EmptyState *m_empty;
};

} // namespace kv::ui
