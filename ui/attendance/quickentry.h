// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/quickentrymodel.h"
#include "ui/common/context.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QPushButton;

namespace kv::ui {

class Heading;
class TableView;

// Pikakirjaus: one evening ticked off with Enter and Down, guests typed below, saved as one step.
class QuickEntry : public QWidget
{
    Q_OBJECT

public:
    explicit QuickEntry(UiContext &context, QWidget *parent = nullptr);

    void start(Id<Meeting> meeting);
    void retranslate();

signals:
    void finished(); // saved, or left

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool tableKey(const QKeyEvent &key);
    void addGuest();
    void save();
    void showCount();
    void showTitle();

    UiContext &m_context;
    Id<Meeting> m_meeting;
    QuickEntryModel m_model;
    Heading *m_title;
    Heading *m_help;
    Heading *m_count;
    QPushButton *m_everybody;
    TableView *m_table;
    QLineEdit *m_guest;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace kv::ui
