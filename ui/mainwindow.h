// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "workspace/workspace.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace kv::ui {

class Actions;
class MessageBar;
class Page;
class Preferences;
class Rail;
class SearchBox;
class StatusLine;
class TopBar;
class UndoActions;
struct SearchEntry;

// The window: menus, tool bar, rail, pages, message strip and status line around one open file. It
// holds no domain logic.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Makes a file with the example region at a path.
    using DemoMaker = std::function<Done(const QString &path)>;

    MainWindow(const workspace::Session &session, Preferences &preferences, DemoMaker makeDemo,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens a file in place of the one before, or says why not and keeps that. Gives whether it
    // did.
    bool openFile(const QString &path);
    // Opens a copy of a file that is open elsewhere or was made by a newer version.
    bool openCopyToRead(const QString &path);
    // Makes the example region as a temporary file and opens it.
    bool openDemo();
    // Takes up a file that is already open, just made.
    void openMade(std::unique_ptr<workspace::Workspace> workspace);
    void closeFile();
    // The open file; null when none is.
    UiContext *context() const { return m_context.get(); }

    // Shows a place of the open file.
    void go(const Place &place);
    Room room() const { return m_place.room; }
    // The page of a room, made if it was not yet; null where there is no file or no such page.
    Page *page(Room room);
    void tell(const Message &message);
    const Actions &actions() const { return *m_actions; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // mainwindow.cpp
    void layOut();
    void retranslate();
    void tellOfDemo();
    void take(std::unique_ptr<workspace::Workspace> workspace);
    void rememberChoice() const;
    void chooseFirst();
    void showChoice();
    void afterCommit(const Operation &operation);
    void updateTitle();
    // safekeeping.cpp
    void tellCannotOpen(const QString &path, const Error &error);
    void backUpToday();
    void backUpOnClosing();
    void showBackups(const QString &path);
    void checkFile();
    // menus.cpp
    void connectActions();
    void makeMenus();
    void retitleMenus();
    void fillRecent();
    void fillGroups();
    void fillEdit();
    void chooseFile();
    // assistants.cpp
    void connectAssistants();
    void startNewFile();
    void bringIn(const QString &path);
    void editGroup(Id<CoreGroup> group);
    // Of a colleague; "": asks for the file.
    void receive(const QString &path);
    // navigation.cpp
    void fillRail();
    void showPage(Page *page);
    void step(int direction);
    void showInspector();
    void focusPane(int direction);
    void focusInto(QWidget *pane);
    QList<SearchEntry> searchEntries();

    workspace::Session m_session;
    Preferences &m_preferences;
    DemoMaker m_makeDemo;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<UiContext> m_context;
    QMap<Room, Page *> m_pages;
    Place m_place;
    QList<Place> m_visited; // for back and forward
    int m_visit = -1;
    QDateTime m_savedAt;

    Actions *m_actions;
    UndoActions *m_undo;
    QList<QAction *> m_roomActions;
    Rail *m_rail;
    SearchBox *m_search;
    TopBar *m_bar;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QWidget *m_welcome;
    QSplitter *m_panes;
    QPointer<QWidget> m_inspector;
    StatusLine *m_status;
    QMenu *m_fileMenu;
    QMenu *m_recentMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_textMenu;
    QMenu *m_appearanceMenu;
    QMenu *m_languageMenu;
    QMenu *m_groupMenu;
    QMenu *m_toolsMenu;
    QMenu *m_helpMenu;
};

} // namespace kv::ui
