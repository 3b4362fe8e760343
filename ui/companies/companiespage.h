// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/entitytablemodel.h"
#include "ui/common/page.h"
#include "ui/companies/companyfigures.h"

#include <QPointer>

class QComboBox;

namespace kv::ui {

class CompanyForm;
class EmptyState;
class FilterBar;
class FilteredList;
class Heading;
class SortFilterProxy;
class TableView;

// The companies of the group: a table to find and compare them, and the form of one at the side.
class CompaniesPage : public Page
{
    Q_OBJECT

public:
    explicit CompaniesPage(UiContext &context, QWidget *parent = nullptr);
    ~CompaniesPage() override;

    QString title() const override;
    Icon icon() const override { return Icon::Companies; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;
    void reveal(const Place &place) override;
    QList<QAction *> toolActions() const override;
    QWidget *inspector() override;

private:
    QList<Column<Company>> columns();
    void makeActions();
    void layOut();
    void refresh() override;
    bool isWanted(const Company &company) const;
    void say();
    void showSelected();
    void select(Id<Company> company);
    QList<Id<Company>> selected() const;
    void editSelected();
    void addNew();
    void removeSelected();
    void paste();
    void import();
    void tickHosts();
    void showMenu(const QPoint &where);

    QHash<Id<Company>, CompanyFigures> m_figures;
    EntityTableModel<Company> *m_model;
    SortFilterProxy *m_proxy;
    TableView *m_table;
    QComboBox *m_which;
    Heading *m_count;
    FilterBar *m_filter;
    EmptyState *m_empty;
    FilteredList *m_list;
    QPointer<CompanyForm> m_form; // the window shows it at the side, and may delete it first
    bool m_selecting = false;

    QAction *m_add;
    QAction *m_edit;
    QAction *m_leave;
    QAction *m_paste;
    QAction *m_import;
    QAction *m_hosts;
};

} // namespace kv::ui
