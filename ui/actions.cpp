// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>

namespace kv::ui {

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    auto *appearances = new QActionGroup(this);
    auto *languages = new QActionGroup(this);

    newFile = make(Icon::Add, "newFile", {QKeySequence(QKeySequence::New)});
    openFile = make(Icon::Folder, "openFile", {QKeySequence(QKeySequence::Open)});
    openDemo = make(Icon::Star, "openDemo");
    bringIn = make(Icon::Import, "bringIn", {key("Ctrl+I")});
    receive = make(Icon::Import, "receive", {key("Ctrl+Shift+O")});
    send = make(Icon::Export, "send", {key("Ctrl+Shift+S")});
    addGroup = make(Icon::Add, "addGroup");
    editGroup = make(Icon::Settings, "editGroup");
    close = make("close", {QKeySequence(QKeySequence::Close)});
    quit = make("quit", {key("Ctrl+Q")});
    quit->setMenuRole(QAction::QuitRole);
    back = make(Icon::ChevronLeft, "back", {key("Alt+Left")});
    forward = make(Icon::ChevronRight, "forward", {key("Alt+Right")});
    previousYear = make(Icon::ChevronLeft, "previousYear", {key("Ctrl+PgUp")});
    nextYear = make(Icon::ChevronRight, "nextYear", {key("Ctrl+PgDown")});
    inspector = make("inspector", {key("F4")});
    inspector->setCheckable(true);
    nextPane = make("nextPane", {key("F6")});
    previousPane = make("previousPane", {key("Shift+F6")});
    textLarger = make("textLarger", {key("Ctrl++"), key("Ctrl+=")});
    textSmaller = make("textSmaller", {key("Ctrl+-")});
    textNormal = make("textNormal", {key("Ctrl+0")});
    systemAppearance = choice(appearances, "systemAppearance");
    light = choice(appearances, "light");
    dark = choice(appearances, "dark");
    finnish = choice(languages, "finnish");
    english = choice(languages, "english");
    search = make(Icon::Search, "search", {key("Ctrl+K")});
    backups = make(Icon::Copy, "backups");
    checkFile = make(Icon::Success, "checkFile");
    help = make(Icon::Help, "help", {QKeySequence(QKeySequence::HelpContents)});
    shortcuts = make("shortcuts", {key("Ctrl+/")});
    about = make(Icon::Info, "about");
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::retranslate()
{
    newFile->setText(tr("Begin a new file…"));
    bringIn->setText(tr("Bring in from Excel…"));
    receive->setText(tr("Receive data…"));
    send->setText(tr("Send data…"));
    addGroup->setText(tr("New group…"));
    editGroup->setText(tr("Settings of the group…"));
    openFile->setText(tr("Open…"));
    openDemo->setText(tr("Try with an example region"));
    close->setText(tr("Close file"));
    quit->setText(tr("Quit"));
    back->setText(tr("Back"));
    forward->setText(tr("Forward"));
    previousYear->setText(tr("Previous year"));
    nextYear->setText(tr("Next year"));
    inspector->setText(tr("Details at the side"));
    nextPane->setText(tr("Next pane"));
    previousPane->setText(tr("Previous pane"));
    textLarger->setText(tr("Larger text"));
    textSmaller->setText(tr("Smaller text"));
    textNormal->setText(tr("Normal text size"));
    systemAppearance->setText(tr("As the system"));
    light->setText(tr("Light"));
    dark->setText(tr("Dark"));
    // The names of languages are written in the languages themselves.
    finnish->setText(QStringLiteral("Suomi"));
    english->setText(QStringLiteral("English"));
    search->setText(tr("Search or do…"));
    backups->setText(tr("Backups…"));
    checkFile->setText(tr("Check that the file is whole"));
    help->setText(tr("User guide"));
    shortcuts->setText(tr("Keyboard shortcuts"));
    about->setText(tr("About Kiertovuoro"));
}

QList<QAction *> Actions::all() const
{
    return m_all;
}

QAction *Actions::make(const char *code, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(code));
    action->setShortcuts(keys);
    m_all.append(action);
    return action;
}

QAction *Actions::make(Icon icon, const char *code, const QList<QKeySequence> &keys)
{
    QAction *action = make(code, keys);
    action->setIcon(iconOf(icon));
    return action;
}

QAction *Actions::choice(QActionGroup *group, const char *code)
{
    QAction *action = make(code);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

} // namespace kv::ui
