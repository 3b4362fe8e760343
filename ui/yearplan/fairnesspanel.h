// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/turns.h"

#include <QWidget>

#include <utility>

class QLabel;
class QListView;

namespace kv::ui {

class Heading;
class QueueModel;
class UiContext;

// "Next in turn": the queue of hosts, with when each hosted last. A company is dragged to a month,
// or given to the current month by Enter.
class FairnessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FairnessPanel(UiContext &context, QWidget *parent = nullptr);

    void show(Id<CoreGroup> group);
    void retranslate();
    // How many members have hosted, of how many that host.
    std::pair<int, int> share() const;
    // The chosen company of the queue; null: none.
    Id<Company> current() const;
    // What can be done with a company of the queue, in its context menu.
    void setActions(const QList<QAction *> &actions);

signals:
    void chosen(kv::Id<kv::Company> company);
    void currentChanged();

private:
    UiContext &m_context;
    QueueModel *m_model;
    Heading *m_title;
    Heading *m_hint;
    QListView *m_list;
};

} // namespace kv::ui
