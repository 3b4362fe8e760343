// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menus of MainWindow, and what its actions do.
#include "ui/actions.h"
#include "ui/common/page.h"
#include "ui/common/recentfiles.h"
#include "ui/common/searchbox.h"
#include "ui/groups.h"
#include "ui/help/aboutwindow.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shortcutswindow.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/rail.h"
#include "ui/undoactions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>

namespace kv::ui {

namespace {

constexpr int textStep = 10;

} // namespace

void MainWindow::connectActions()
{
    const auto on
        = [this](QAction *action, auto does) { connect(action, &QAction::triggered, this, does); };
    connectAssistants();
    on(m_actions->openFile, [this] { chooseFile(); });
    on(m_actions->openDemo, [this] { openDemo(); });
    on(m_actions->close, [this] { closeFile(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->back, [this] { step(-1); });
    on(m_actions->forward, [this] { step(+1); });
    on(m_actions->previousYear,
       [this] { m_context->choose(m_context->group(), m_context->year() - 1); });
    on(m_actions->nextYear,
       [this] { m_context->choose(m_context->group(), m_context->year() + 1); });
    on(m_actions->inspector, [this] { showInspector(); });
    on(m_actions->nextPane, [this] { focusPane(+1); });
    on(m_actions->previousPane, [this] { focusPane(-1); });

    on(m_actions->textLarger,
       [this] { m_preferences.setTextPercent(m_preferences.textPercent() + textStep); });
    on(m_actions->textSmaller,
       [this] { m_preferences.setTextPercent(m_preferences.textPercent() - textStep); });
    on(m_actions->textNormal, [this] { m_preferences.setTextPercent(100); });
    on(m_actions->systemAppearance, [this] { m_preferences.setAppearance(Appearance::System); });
    on(m_actions->light, [this] { m_preferences.setAppearance(Appearance::Light); });
    on(m_actions->dark, [this] { m_preferences.setAppearance(Appearance::Dark); });
    on(m_actions->finnish, [this] { m_preferences.setLanguage(QStringLiteral("fi")); });
    on(m_actions->english, [this] { m_preferences.setLanguage(QStringLiteral("en")); });
    const QList<QAction *> appearances{m_actions->systemAppearance, m_actions->light,
                                       m_actions->dark};
    appearances.at(int(m_preferences.appearance()))->setChecked(true);
    (m_preferences.language() == QLatin1String("fi") ? m_actions->finnish : m_actions->english)
        ->setChecked(true);

    on(m_actions->search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(m_actions->checkFile, [this] { checkFile(); });
    on(m_actions->backups, [this] { showBackups(m_workspace->path()); });
    on(m_actions->help, [this] { HelpWindow::open(this); });
    on(m_actions->shortcuts, [this] {
        for (QAction *action : std::as_const(m_roomActions)) {
            page(Room(action->data().toInt())); // a page brings its own actions
        }
        ShortcutsWindow::open(this);
    });
    on(m_actions->about, [this] { AboutWindow::open(this); });
}

void MainWindow::makeMenus()
{
    const auto menu = [this] { return menuBar()->addMenu(QString()); };
    m_fileMenu = menu();
    m_fileMenu->addActions({m_actions->newFile, m_actions->openFile});
    m_recentMenu = m_fileMenu->addMenu(QString());
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_fileMenu->addActions({m_actions->openDemo, m_actions->bringIn});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions->receive, m_actions->send});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions->close, m_actions->quit});

    m_editMenu = menu();

    m_viewMenu = menu();
    for (const Room room : {Room::Today, Room::YearPlan, Room::Meetings, Room::Companies,
                            Room::Attendance, Room::Reports, Room::Transfer, Room::History}) {
        auto *action = new QAction(this);
        action->setData(int(room));
        connect(action, &QAction::triggered, this, [this, room] { go({room, {}, {}, {}}); });
        if (room == Room::Transfer) { // not in the rail, which gives the others their keys
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_7));
        }
        m_roomActions.append(action);
    }
    m_groupMenu = new QMenu(this);
    m_toolsMenu = new QMenu(this);

    m_viewMenu->addActions(m_roomActions);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->back, m_actions->forward});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->previousYear, m_actions->nextYear});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions->inspector, m_actions->nextPane, m_actions->previousPane});
    m_viewMenu->addSeparator();
    m_textMenu = m_viewMenu->addMenu(iconOf(Icon::Search), {});
    m_textMenu->addActions({m_actions->textLarger, m_actions->textSmaller, m_actions->textNormal});
    m_appearanceMenu = m_viewMenu->addMenu(iconOf(Icon::Appearance), {});
    m_appearanceMenu->addActions({m_actions->systemAppearance, m_actions->light, m_actions->dark});
    m_languageMenu = m_viewMenu->addMenu(iconOf(Icon::Language), {});
    m_languageMenu->addActions({m_actions->finnish, m_actions->english});

    menuBar()->addMenu(m_groupMenu);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &MainWindow::fillGroups);
    menuBar()->addMenu(m_toolsMenu);
    m_toolsMenu->addActions({m_actions->search, m_actions->backups, m_actions->checkFile});
    m_helpMenu = menu();
    m_helpMenu->addActions({m_actions->help, m_actions->shortcuts});
    m_helpMenu->addSeparator();
    m_helpMenu->addAction(m_actions->about);
    fillGroups();
}

void MainWindow::retitleMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Recent files"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_textMenu->setTitle(tr("Text size"));
    m_appearanceMenu->setTitle(tr("Appearance"));
    m_languageMenu->setTitle(tr("Language"));
    m_groupMenu->setTitle(tr("&Group"));
    m_toolsMenu->setTitle(tr("&Tools"));
    m_helpMenu->setTitle(tr("&Help"));
    const auto name = [](Room room) {
        switch (room) {
        case Room::Today:
            return tr("Today");
        case Room::YearPlan:
            return tr("Year plan");
        case Room::Meetings:
            return tr("Meetings");
        case Room::Companies:
            return tr("Companies");
        case Room::Attendance:
            return tr("Attendance");
        case Room::Reports:
            return tr("Reports");
        case Room::Transfer:
            return tr("Data transfer");
        case Room::History:
            break;
        }
        return tr("History");
    };
    int row = 0;
    for (QAction *action : std::as_const(m_roomActions)) {
        action->setText(name(Room(action->data().toInt())));
        if (row < m_rail->count() && m_rail->item(row)->data(Rail::RoomRole) == action->data()) {
            m_rail->setTitle(row++, action->text());
        }
    }
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    for (const RecentFile &file : recentFiles()) {
        QAction *action = m_recentMenu->addAction(
            QFileInfo(file.path).fileName().replace(QLatin1String("&"), QLatin1String("&&")));
        action->setToolTip(file.path);
        action->setEnabled(QFileInfo::exists(file.path));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file.path); });
    }
}

void MainWindow::fillGroups()
{
    m_groupMenu->clear();
    if (!m_context) {
        return;
    }
    auto *choice = new QActionGroup(m_groupMenu);
    for (const CoreGroup &group : groupsByName(m_context->dataset())) {
        QAction *action = m_groupMenu->addAction(
            QString(group.name).replace(QLatin1String("&"), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(group.id == m_context->group());
        choice->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = group.id] { m_context->choose(id, m_context->year()); });
    }
    m_groupMenu->addSeparator();
    m_groupMenu->addActions({m_actions->addGroup, m_actions->editGroup});
}

void MainWindow::fillEdit()
{
    m_editMenu->clear();
    m_editMenu->addActions({m_undo->undo(), m_undo->redo()});
    if (auto *shown = qobject_cast<Page *>(m_stack->currentWidget()); shown && m_context) {
        m_editMenu->addSeparator();
        m_editMenu->addActions(shown->actions());
    }
}

void MainWindow::chooseFile()
{
    const auto recent = recentFiles();
    const QString folder = recent.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(recent.first().path).path();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a file"), folder, tr("Kiertovuoro files (*.kiertovuoro *.kvexchange)"));
    if (path.endsWith(QLatin1String(".kvexchange"), Qt::CaseInsensitive)) {
        receive(path);
    } else if (!path.isEmpty()) {
        openFile(path);
    }
}

} // namespace kv::ui
