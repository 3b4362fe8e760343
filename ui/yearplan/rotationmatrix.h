// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/turns.h"
#include "ui/common/entitytablemodel.h"

#include <QHash>
#include <QWidget>

namespace kv::ui {

class TableView;

// The rotation over years: for each company the months it hosted (●) and will host (○), and how it
// stands.
class RotationMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit RotationMatrix(QWidget *parent = nullptr);

    void show(const Dataset &dataset, Id<CoreGroup> group, int year, QDate today);
    void retranslate();

private:
    QString monthsOf(Id<Company> company, int year) const;

    int m_year = 0;
    QHash<Id<Company>, planning::CompanyTurn> m_turns;
    QHash<Id<Company>, int> m_places; // in the queue
    QHash<std::pair<Id<Company>, int>, QStringList> m_months;
    EntityTableModel<Company> *m_model;
    TableView *m_table;
};

} // namespace kv::ui
