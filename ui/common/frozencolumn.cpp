// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/frozencolumn.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace kv::ui {

FrozenColumn::FrozenColumn(QTableView *table)
    : QTableView(table)
    , m_table(table)
{
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegate(table->itemDelegate());
    setSelectionBehavior(table->selectionBehavior());
    setSelectionMode(table->selectionMode());
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(table->wordWrap());
    setVerticalScrollMode(table->verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(table->verticalHeader()->defaultSectionSize());
    horizontalHeader()->setFont(table->horizontalHeader()->font());
    horizontalHeader()->setDefaultAlignment(table->horizontalHeader()->defaultAlignment());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followSorting();

    // The first column may not leave its place under this one.
    table->horizontalHeader()->setFirstSectionMovable(false);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this,
            &FrozenColumn::follow);
    connect(table->model(), &QAbstractItemModel::columnsInserted, this, &FrozenColumn::follow);
    connect(table->model(), &QAbstractItemModel::columnsRemoved, this, &FrozenColumn::follow);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::follow);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    follow();
    show();
}

// The same order as the table, told by either header; a header of its own would begin with another.
void FrozenColumn::followSorting()
{
    QHeaderView *theirs = m_table->horizontalHeader();
    horizontalHeader()->setSortIndicator(theirs->sortIndicatorSection(),
                                         theirs->sortIndicatorOrder());
    setSortingEnabled(m_table->isSortingEnabled());
    connect(theirs, &QHeaderView::sortIndicatorChanged, horizontalHeader(),
            &QHeaderView::setSortIndicator);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, theirs,
            &QHeaderView::setSortIndicator);
}

void FrozenColumn::place()
{
    setGeometry(m_table->frameWidth(), m_table->frameWidth(), m_table->columnWidth(0),
                m_table->viewport()->height() + m_table->horizontalHeader()->height());
    horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->height());
}

void FrozenColumn::follow()
{
    // The header of a table that is going still tells of its size, when the table is a bare widget.
    if (!qobject_cast<QTableView *>(parent()))
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, column != 0);
    }
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    setColumnWidth(0, m_table->columnWidth(0));
    place();
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_table->horizontalScrollBar()->value() > 0) { // something is beneath
        QPainter painter(viewport());
        painter.fillRect(viewport()->width() - space::hairline, 0, space::hairline,
                         viewport()->height(), color(Role::Hairline));
    }
}

} // namespace kv::ui
