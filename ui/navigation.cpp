// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How one moves about in MainWindow: rail, back and forward, panes, the search box.
#include "domain/describe.h"
#include "ui/actions.h"
#include "ui/common/page.h"
#include "ui/common/searchbox.h"
#include "ui/groups.h"
#include "ui/mainwindow.h"
#include "ui/rail.h"
#include "ui/rooms.h"
#include "ui/topbar.h"
#include "ui/undoactions.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>

namespace kv::ui {

namespace {

constexpr int mostVisited = 50;

} // namespace

void MainWindow::fillRail()
{
    const QList<Room> rooms = allRooms();
    for (QAction *action : std::as_const(m_roomActions)) {
        const Room room = Room(action->data().toInt());
        action->setVisible(rooms.contains(room));
        action->setIcon(iconOf(roomIcon(room)));
        if (!isInRail(room)) {
            continue;
        }
        const QString key = QString::number(m_rail->count() + 1);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+") + key));
        m_rail->addRoom(int(room), roomIcon(room), {}, key);
    }
    connect(m_rail, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && m_context && Room(item->data(Rail::RoomRole).toInt()) != m_place.room) {
            go({Room(item->data(Rail::RoomRole).toInt()), {}, {}, {}});
        }
    });
}

Page *MainWindow::page(Room room)
{
    if (!m_context) {
        return nullptr;
    }
    Page *&page = m_pages[room];
    if (!page) {
        page = makePage(room, *m_context, m_stack);
        if (page) {
            page->setAccessibleName(page->title());
            connect(page, &Page::inspectorAsked, this, [this] {
                m_actions->inspector->setChecked(true);
                showInspector();
            });
            m_stack->addWidget(page);
        }
    }
    return page;
}

void MainWindow::go(const Place &place)
{
    Page *target = page(place.room);
    if (!target) {
        return;
    }
    m_place = place;
    m_visited.resize(m_visit + 1);
    m_visited.append(place);
    m_visited = m_visited.mid(qMax(0, int(m_visited.size()) - mostVisited));
    m_visit = int(m_visited.size()) - 1;
    showPage(target);
    if (place.meeting || place.company || !place.part.isEmpty()) {
        target->reveal(place);
    }
}

void MainWindow::step(int direction)
{
    const int visit = m_visit + direction;
    if (visit < 0 || visit >= m_visited.size()) {
        return;
    }
    const QList<Place> visited = m_visited;
    m_visit = visit - 1; // go() appends the place itself
    go(visited.at(visit));
    m_visited = visited;
    m_visit = visit;
    m_actions->back->setEnabled(m_visit > 0);
    m_actions->forward->setEnabled(m_visit + 1 < m_visited.size());
}

void MainWindow::showPage(Page *page)
{
    page->showGroup(m_context->group(), m_context->year());
    page->setAccessibleName(page->title());
    m_stack->setCurrentWidget(page);
    const QSignalBlocker quiet(m_rail);
    m_rail->setCurrentRow(-1);
    for (int row = 0; row < m_rail->count(); ++row) {
        if (Room(m_rail->item(row)->data(Rail::RoomRole).toInt()) == m_place.room) {
            m_rail->setCurrentRow(row);
        }
    }
    m_bar->setPageActions(page->toolActions());
    m_actions->back->setEnabled(m_visit > 0);
    m_actions->forward->setEnabled(m_visit + 1 < m_visited.size());
    fillEdit();
    showInspector();
    if (!m_rail->hasFocus()) {
        focusInto(page);
    }
}

void MainWindow::showInspector()
{
    auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
    QWidget *inspector = shown && m_context ? shown->inspector() : nullptr;
    if (m_inspector && m_inspector != inspector) {
        m_inspector->setParent(m_stack->currentWidget());
        m_inspector->hide();
    }
    m_inspector = inspector;
    const bool hadOne = m_actions->inspector->isEnabled();
    m_actions->inspector->setEnabled(inspector);
    if (!inspector) {
        return;
    }
    if (!hadOne) {
        m_actions->inspector->setChecked(width() >= space::inspectorCollapses);
    }
    // Large text needs more than the usual width.
    inspector->setMinimumWidth(qMax(space::inspector, inspector->minimumSizeHint().width()));
    if (m_panes->indexOf(inspector) < 0) {
        m_panes->addWidget(inspector);
        m_panes->setStretchFactor(m_panes->count() - 1, 0);
    }
    inspector->setVisible(m_actions->inspector->isChecked());
}

void MainWindow::focusPane(int direction)
{
    QList<QWidget *> panes;
    for (QWidget *pane :
         {static_cast<QWidget *>(m_rail), m_stack->currentWidget(), m_inspector.data()}) {
        if (pane && pane->isVisible()) {
            panes.append(pane);
        }
    }
    const QWidget *focus = QApplication::focusWidget();
    int now = 0;
    for (int i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))) {
            now = i;
        }
    }
    focusInto(panes.at((now + direction + int(panes.size())) % int(panes.size())));
}

void MainWindow::focusInto(QWidget *pane)
{
    // The first control of the pane that takes the Tab key.
    QWidget *candidate = pane;
    do {
        if (candidate->focusPolicy() & Qt::TabFocus && candidate->isVisible()
            && candidate->isEnabled() && (candidate == pane || pane->isAncestorOf(candidate))) {
            candidate->setFocus(Qt::TabFocusReason);
            return;
        }
        candidate = candidate->nextInFocusChain();
    } while (candidate != pane);
}

QList<SearchEntry> MainWindow::searchEntries()
{
    QList<SearchEntry> entries;
    const auto addActions = [&entries](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action->isEnabled() && action->isVisible() && !action->text().isEmpty()) {
                entries.append({Icon::ArrowRight, action->text().remove(u'&'),
                                action->shortcut().toString(QKeySequence::NativeText),
                                [action = QPointer(action)] {
                                    if (action) {
                                        action->trigger();
                                    }
                                }});
            }
        }
    };
    if (m_context) {
        const Dataset &dataset = m_context->dataset();
        for (const Company &company : dataset.companies) {
            entries.append(
                {Icon::Companies, company.name, company.municipality, [this, id = company.id] {
                     go({Room::Companies, {}, id, {}});
                 }});
        }
        for (const Meeting &meeting : dataset.meetings) {
            if (meeting.group != m_context->group() || !meeting.date.isValid()) {
                continue;
            }
            const QString date = QLocale().toString(meeting.date, QLocale::ShortFormat);
            const QString host = nameOf(dataset, meeting.host);
            entries.append({Icon::Calendar,
                            host.isEmpty() ? date : QStringLiteral("%1 · %2").arg(date, host),
                            describe(meeting.state), [this, id = meeting.id] {
                                go({Room::Meetings, id, {}, {}});
                            }});
        }
        addActions(m_roomActions);
        addActions({m_undo->undo(), m_undo->redo()});
        if (const auto *shown = qobject_cast<Page *>(m_stack->currentWidget())) {
            addActions(shown->actions());
        }
    }
    addActions(m_actions->all());
    return entries;
}

} // namespace kv::ui
