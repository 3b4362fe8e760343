// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/entitytablemodel.h"

#include <QListView>

namespace kv::ui {

// The meetings of a group in a year, one under another: day and state, under them host and theme.
class MeetingList : public QListView
{
    Q_OBJECT

public:
    explicit MeetingList(UiContext &context, QWidget *parent = nullptr);

    // Takes what the data holds now; what was selected stays so.
    void show(Id<CoreGroup> group, int year);
    using QListView::show;
    Id<Meeting> current() const;
    // Selects a meeting; a null id selects the next one to come, else the last.
    void select(Id<Meeting> meeting);
    bool isEmpty() const { return m_model.rowCount() == 0; }
    QAbstractItemModel *meetings() { return &m_model; }

signals:
    void selected(kv::Id<kv::Meeting> meeting);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    Id<Meeting> nextToCome() const;

    UiContext &m_context;
    EntityTableModel<Meeting> m_model;
    SortFilterProxy m_byTime;
};

} // namespace kv::ui
