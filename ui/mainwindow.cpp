// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "demo/demoregion.h"
#include "domain/dataset.h"
#include "ui/actions.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/page.h"
#include "ui/common/recentfiles.h"
#include "ui/common/searchbox.h"
#include "ui/groups.h"
#include "ui/preferences.h"
#include "ui/rail.h"
#include "ui/rooms.h"
#include "ui/statusline.h"
#include "ui/topbar.h"
#include "ui/undoactions.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace kv::ui {

namespace {

const QLatin1String geometryKey("window/geometry");

// Where the group and year last looked at are remembered, for one file.
QString choiceKey(const QString &path)
{
    const auto digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("files/%1/").arg(QString::fromLatin1(digest.toHex()));
}

} // namespace

MainWindow::MainWindow(const workspace::Session &session, Preferences &preferences,
                       DemoMaker makeDemo, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_makeDemo(std::move(makeDemo))
    , m_actions(new Actions(this))
    , m_undo(new UndoActions(this))
    , m_rail(new Rail(this))
    , m_search(new SearchBox([this] { return searchEntries(); }, this))
    , m_bar(new TopBar(*m_actions, m_search, this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_panes(new QSplitter(this))
    , m_status(new StatusLine(this))
{
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(space::windowWidth, space::windowHeight);
    layOut();
    makeMenus();
    connectActions();
    fillRail();
    closeFile();
    retranslate();
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray())) {
        resize(space::windowWidth * 5 / 4, space::windowHeight * 5 / 4);
    }
}

MainWindow::~MainWindow()
{
    closeFile();
}

void MainWindow::layOut()
{
    addToolBar(m_bar);
    setStatusBar(m_status);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *strip = new QWidget(middle);
    auto *stripRow = new QVBoxLayout(strip);
    stripRow->setContentsMargins(space::page, space::small, space::page, space::small);
    stripRow->addWidget(m_messages);
    strip->hide();
    connect(m_messages, &MessageBar::spoke, strip, &QWidget::setVisible);
    column->addWidget(strip);
    column->addWidget(m_stack, 1);

    m_panes->addWidget(middle);
    m_panes->setStretchFactor(0, 1);
    m_panes->setChildrenCollapsible(false);

    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_panes, 1);
    setCentralWidget(central);

    auto *welcome = new WelcomePage(
        {m_actions->newFile, m_actions->openFile, m_actions->bringIn, m_actions->openDemo}, this);
    connect(welcome, &WelcomePage::fileAsked, this, &MainWindow::openFile);
    m_welcome = welcome;
    m_stack->addWidget(m_welcome);
}

bool MainWindow::openFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_workspace && m_workspace->path() == whole) {
        return true;
    }
    auto opened = workspace::Workspace::open(whole, m_session);
    if (!opened) {
        tellCannotOpen(whole, opened.error());
        return false;
    }
    take(std::move(opened).value());
    m_demoFolder.reset();
    rememberFile({whole, m_session.clock.now(), int(m_context->dataset().groups.size())});
    return true;
}

void MainWindow::openMade(std::unique_ptr<workspace::Workspace> workspace)
{
    take(std::move(workspace));
    rememberFile(
        {m_workspace->path(), m_session.clock.now(), int(m_context->dataset().groups.size())});
}

bool MainWindow::openDemo()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) {
        tell(
            {MessageKind::Error, describe(Error{ErrorCode::FolderReadOnly, {folder->path()}}), {}});
        return false;
    }
    const QString path = folder->filePath(tr("Example", "name of the example file")
                                          + QStringLiteral(".kiertovuoro"));
    if (const auto made = m_makeDemo(path); !made) {
        tell({MessageKind::Error, describe(made.error()), {}});
        return false;
    }
    auto opened = workspace::Workspace::open(path, m_session);
    if (!opened) {
        tell({MessageKind::Error, describe(opened.error()), {}});
        return false;
    }
    take(std::move(opened).value());
    m_demoFolder = std::move(folder);
    // Years that the example has: two held, one to be planned.
    m_context->choose(m_context->group(),
                      qBound(demo::openYear - 2, m_context->today().year(), demo::openYear));
    tellOfDemo();
    return true;
}

void MainWindow::tellOfDemo()
{
    tell({MessageKind::Info,
          tr("This is a made-up region to try things on. Nothing done here is kept."),
          {}});
}

void MainWindow::take(std::unique_ptr<workspace::Workspace> workspace)
{
    closeFile();
    m_workspace = std::move(workspace);
    m_savedAt = QFileInfo(m_workspace->path()).lastModified();
    m_context = std::make_unique<UiContext>(*m_workspace, m_session.clock);
    connect(m_workspace.get(), &workspace::Workspace::committed, this, &MainWindow::afterCommit);
    connect(m_context.get(), &UiContext::told, this, &MainWindow::tell);
    connect(m_context.get(), &UiContext::placeAsked, this, &MainWindow::go);
    connect(m_context.get(), &UiContext::chosen, this, &MainWindow::showChoice);
    connect(m_context.get(), &UiContext::progressed, m_status,
            qOverload<const Progress &>(&StatusLine::show));
    connect(m_status, &StatusLine::cancelAsked, m_context.get(), &UiContext::cancelAsked);
    m_undo->follow(m_context.get());
    for (QAction *action : std::as_const(m_roomActions)) {
        action->setEnabled(true);
    }
    for (QAction *action : {m_actions->close, m_actions->previousYear, m_actions->nextYear,
                            m_actions->checkFile, m_actions->backups, m_actions->addGroup,
                            m_actions->editGroup, m_actions->receive, m_actions->send}) {
        action->setEnabled(true);
    }
    m_rail->setVisible(m_rail->count() > 0);
    m_groupMenu->setEnabled(true);
    chooseFirst();
    showChoice();
    if (!allRooms().isEmpty()) {
        go({allRooms().first(), {}, {}, {}});
    }
    backUpToday();
}

void MainWindow::closeFile()
{
    if (m_context) {
        rememberChoice();
    }
    m_bar->setPageActions({});
    delete m_inspector;
    m_stack->setCurrentWidget(m_welcome);
    qDeleteAll(std::exchange(m_pages, {}));
    m_visited.clear();
    m_visit = -1;
    m_undo->follow(nullptr);
    backUpOnClosing();
    m_context.reset();
    m_workspace.reset();
    m_demoFolder.reset();
    m_messages->dismiss();
    m_rail->hide();
    for (QAction *action : std::as_const(m_roomActions)) {
        action->setEnabled(false);
    }
    for (QAction *action :
         {m_actions->close, m_actions->previousYear, m_actions->nextYear, m_actions->checkFile,
          m_actions->backups, m_actions->addGroup, m_actions->editGroup, m_actions->receive,
          m_actions->send, m_actions->back, m_actions->forward, m_actions->inspector}) {
        action->setEnabled(false);
    }
    m_groupMenu->setEnabled(false);
    fillEdit();
    m_bar->show(nullptr);
    m_status->show(nullptr, {});
    m_status->show(Progress{});
    updateTitle();
}

void MainWindow::rememberChoice() const
{
    if (m_demoFolder) {
        return;
    }
    QSettings settings;
    const QString key = choiceKey(m_workspace->path());
    settings.setValue(key + QStringLiteral("group"), m_context->group().toString());
    settings.setValue(key + QStringLiteral("year"), m_context->year());
}

void MainWindow::chooseFirst()
{
    const QSettings settings;
    const QString key = choiceKey(m_workspace->path());
    Id<CoreGroup> group(
        QUuid::fromString(settings.value(key + QStringLiteral("group")).toString()));
    const auto groups = groupsByName(m_context->dataset());
    if (!m_context->dataset().groups.contains(group)) {
        group = groups.isEmpty() ? Id<CoreGroup>() : groups.first().id;
    }
    const int thisYear = m_context->today().year();
    m_context->choose(group, settings.value(key + QStringLiteral("year"), thisYear).toInt());
}

void MainWindow::showChoice()
{
    m_bar->show(m_context.get());
    fillGroups();
    m_status->show(m_context.get(), m_savedAt);
    updateTitle();
    if (Page *shown = m_pages.value(m_place.room); shown && shown == m_stack->currentWidget()) {
        shown->showGroup(m_context->group(), m_context->year());
    }
}

void MainWindow::afterCommit(const Operation &operation)
{
    m_savedAt = QDateTime::currentDateTime();
    if (touches<CoreGroup>(operation) || touches<Area>(operation)) {
        if (!m_context->dataset().groups.contains(m_context->group())) {
            chooseFirst(); // the group was undone, or it is the first one
        }
        m_bar->show(m_context.get());
        fillGroups();
        updateTitle();
    }
    m_status->show(m_context.get(), m_savedAt);
}

void MainWindow::updateTitle()
{
    if (!m_context) {
        setWindowTitle(QStringLiteral("Kiertovuoro"));
        return;
    }
    const CoreGroup *group = m_context->dataset().groups.find(m_context->group());
    const QString file = QFileInfo(m_workspace->path()).completeBaseName();
    const QString shown = group ? group->name : file;
    setWindowTitle(QStringLiteral("%1 – Kiertovuoro")
                       .arg(m_workspace->mayChange() ? shown : tr("%1 (a copy)").arg(shown)));
    setWindowFilePath(m_workspace->path());
}

void MainWindow::tell(const Message &message)
{
    m_messages->tell(message);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_undo->retranslate();
    m_search->retranslate();
    m_bar->retranslate();
    m_status->retranslate();
    retitleMenus();
    // What went well is read and done with; a warning stays until it is answered.
    const Message said = m_messages->message();
    if (said.kind == MessageKind::Info || said.kind == MessageKind::Success) {
        m_messages->dismiss();
        if (m_demoFolder && said.kind == MessageKind::Info && !said.text.isEmpty())
            tellOfDemo();
    }
    m_rail->setAccessibleName(tr("Rooms"));
    m_panes->setAccessibleName(tr("Page"));
    for (Page *page : std::as_const(m_pages))
        page->setAccessibleName(page->title());
    if (m_context) {
        m_bar->show(m_context.get());
        m_status->show(m_context.get(), m_savedAt);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_context) {
        m_status->show(m_context.get(), m_savedAt);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    closeFile(); // all changes are on the disk already
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_context) { // the first thing to do, not the search box
        QMetaObject::invokeMethod(
            this, [this] { focusInto(m_stack->currentWidget()); }, Qt::QueuedConnection);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setIconsOnly(width() < space::railCollapses);
    showInspector();
}

} // namespace kv::ui
