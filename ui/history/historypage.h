// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QLabel;
class QPushButton;

namespace kv::ui {

class FilterBar;
class Heading;
class HistoryModel;
class SortFilterProxy;
class TableView;

// Historia: every step of the file in words; any of them can be taken back if nothing later stands
// on it.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::History; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;
    QList<QAction *> toolActions() const override { return {m_revert}; }

private:
    void refresh() override;
    void showDetails();
    void takeBack();
    int currentRow() const;

    HistoryModel *m_model;
    SortFilterProxy *m_proxy;
    Heading *m_title;
    TableView *m_table;
    FilterBar *m_filter;
    Heading *m_detailsTitle;
    QLabel *m_details;
    QPushButton *m_more;
    QAction *m_revert;
    int m_wanted;
};

} // namespace kv::ui
