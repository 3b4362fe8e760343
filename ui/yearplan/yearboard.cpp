// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/yearboard.h"

#include "domain/meetings/meeting.h"
#include "ui/yearplan/meetingdelegate.h"
#include "ui/yearplan/yearmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace kv::ui {

YearBoard::YearBoard(YearModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new MeetingDelegate(*model, this));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window); // cards stand on the page
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QList<Meeting> meetings = m_model->meetingsAt(index); !meetings.isEmpty())
            emit opened(meetings.first().id);
    });
}

Id<Meeting> YearBoard::currentMeeting() const
{
    const QList<Meeting> meetings = m_model->meetingsAt(currentIndex());
    return meetings.isEmpty() ? Id<Meeting>() : meetings.first().id;
}

QDate YearBoard::currentMonth() const
{
    return m_model->monthAt(currentIndex());
}

void YearBoard::select(Id<Meeting> meeting)
{
    if (const QModelIndex index = m_model->indexOf(meeting); index.isValid())
        setCurrentIndex(index);
}

void YearBoard::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCardChanged();
}

void YearBoard::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && !currentMeeting().isNull()) {
        emit opened(currentMeeting());
        return;
    }
    QTableView::keyPressEvent(event);
}

void YearBoard::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void YearBoard::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

// Three rows fill the height, but no lower than their cards.
void YearBoard::fit()
{
    const int least = itemDelegate()->sizeHint({}, {}).height();
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, qBound(least, viewport()->height() / rows, least * 5 / 4));
}

} // namespace kv::ui
