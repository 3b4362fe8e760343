// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/linesmodel.h"

#include <QStackedWidget>

class QHBoxLayout;

namespace kv::ui {

class EmptyState;
class TableView;

// A list of what was sent or received: a table, a row of buttons below it, or one sentence where
// there is nothing.
class LinesTab : public QStackedWidget
{
    Q_OBJECT

public:
    // name: under which the columns are remembered.
    LinesTab(const QString &name, const QList<int> &widths, const QStringList &titles,
             QWidget *parent = nullptr);

    void show(const QList<Line> &lines);
    using QWidget::show;
    void retranslate(const QString &name, const QString &nothing, const QStringList &titles);
    // The key of the line that is chosen; "" where none is.
    QString key() const;
    void addBelow(QWidget *widget, int stretch = 0);
    TableView *table() const { return m_table; }
    LinesModel *model() const { return m_model; }

signals:
    void selected();

private:
    LinesModel *m_model;
    TableView *m_table;
    QHBoxLayout *m_below;
    EmptyState *m_empty;
};

} // namespace kv::ui
