// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/meetingtab.h"

#include <QAbstractTableModel>

class QPushButton;

namespace kv::ui {

class Heading;
class TableView;

// The companies to call for a host, the one who has waited longest first, with names and numbers.
class CallListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        CompanyColumn,
        ContactColumn,
        PhoneColumn,
        HostedColumn,
        LastColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Dataset &dataset, Id<Meeting> meeting);
    Id<Company> companyAt(int row) const { return m_rows.at(row).company; }
    QList<Id<Company>> companies() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Id<Company> company;
        QString name;
        QString contact;
        QString phone;
        int hosted = 0;
        QDate last;
        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
};

// Soittolista: for the day a host falls ill, or when there is none yet.
class CallListTab : public MeetingTab
{
    Q_OBJECT

public:
    explicit CallListTab(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeHost();

    CallListModel m_model;
    Heading *m_help;
    TableView *m_table;
    QPushButton *m_makeHost;
    QPushButton *m_copy;
};

} // namespace kv::ui
