// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kv::ui {

// The first column of a table, drawn over it so that it stays in sight. For the eye and the mouse
// only: keyboard and screen reader use the table beneath, which has the column too.
class FrozenColumn : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumn(QTableView *table);

    // Takes place and size of the column beneath.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void followSorting();

    QTableView *m_table;
};

} // namespace kv::ui
