// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/recentfiles.h"
#include "ui/common/style.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int commandHeight = 40;
constexpr int pictureSide = 64;

// A large button that shows an action with its keys.
QPushButton *commandOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setMinimumHeight(commandHeight);
    const auto follow = [action, button] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(action->text());
        button->setToolTip(keys);
        button->setAccessibleDescription(keys);
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton *linkOf(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading(Type::PageTitle, this))
    , m_purpose(new Heading(Type::Secondary, this))
    , m_recentTitle(new Heading(Type::SectionTitle, this))
    , m_noRecent(new Heading(Type::Secondary, this))
    , m_drop(new Heading(Type::Secondary, this))
    , m_recent(new QVBoxLayout)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(
        applicationIcon().pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(picture);
    left->addSpacing(space::small);
    left->addWidget(m_title);
    left->addWidget(m_purpose);
    left->addSpacing(space::group);
    m_purpose->setWordWrap(true);
    for (QAction *action : commands) {
        auto *button = commandOf(action, this);
        if (action == commands.first()) {
            makePrimary(button);
            setFocusProxy(button);
        } else {
            button->setIcon(action->icon()); // its colour would drown in the main one
        }
        left->addWidget(button);
    }
    left->addStretch();

    auto *right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addWidget(m_recentTitle);
    m_recent->setSpacing(space::tight);
    right->addLayout(m_recent);
    right->addWidget(m_noRecent);
    right->addSpacing(space::small);
    right->addWidget(m_drop);
    right->addStretch();

    auto *leftSide = new QWidget(this);
    leftSide->setLayout(left);
    leftSide->setFixedWidth(space::inspector - space::wide);
    auto *rightSide = new QWidget(this);
    rightSide->setLayout(right);
    rightSide->setMaximumWidth(space::formWidth);
    left->setContentsMargins({});
    right->setContentsMargins({});

    auto *row = new QHBoxLayout;
    row->setSpacing(space::wide * 2);
    row->addStretch(1);
    row->addWidget(leftSide, 0, Qt::AlignTop);
    row->addWidget(rightSide, 4, Qt::AlignTop);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide * 2, 0, space::wide * 2, 0);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    retranslate();
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought this
        delete item;
    }
    const auto files = recentFiles();
    for (const RecentFile &file : files) {
        m_recent->addWidget(rowOf(file.path, file.openedAt, file.groups));
    }
    m_noRecent->setVisible(files.isEmpty());
}

QWidget *WelcomePage::rowOf(const QString &path, const QDateTime &openedAt, int groups)
{
    const QFileInfo file(path);
    const bool missing = !file.exists();
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::small);

    auto *open = new QToolButton(row);
    open->setAutoRaise(true);
    open->setFocusPolicy(Qt::StrongFocus);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setIcon(iconOf(missing ? Icon::Warning : Icon::File));
    const QString name = file.fileName();
    open->setText(missing          ? tr("%1 (missing)").arg(name)
                      : groups > 0 ? tr("%1 (%2)").arg(name, tr("%n group(s)", nullptr, groups))
                                   : name);
    open->setToolTip(path);
    open->setEnabled(!missing);
    connect(open, &QToolButton::clicked, this, [this, path] { emit fileAsked(path); });
    line->addWidget(open);
    line->addStretch();
    if (missing) {
        auto *find = linkOf(tr("Find…"), tr("Find the file %1").arg(name), row);
        auto *forget = linkOf(tr("Remove from list"), tr("Remove %1 from the list").arg(name), row);
        connect(find, &QToolButton::clicked, this, [this, path] { locate(path); });
        connect(forget, &QToolButton::clicked, this, [this, path] {
            forgetFile(path);
            refresh();
        });
        line->addWidget(find);
        line->addWidget(forget);
    } else {
        line->addWidget(
            new Heading(Type::Secondary,
                        QLocale().toString(openedAt.toLocalTime(), QLocale::ShortFormat), row));
    }
    return row;
}

void WelcomePage::locate(const QString &path)
{
    const QString found = QFileDialog::getOpenFileName(
        this, tr("Find the file"), QFileInfo(path).path(), tr("Kiertovuoro files (*.kiertovuoro)"));
    if (!found.isEmpty()) {
        forgetFile(path);
        emit fileAsked(found);
    }
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(QStringLiteral("Kiertovuoro"));
    m_purpose->setText(tr("The year of a core group: who hosts, when, and who came."));
    m_recentTitle->setText(tr("Opened last"));
    m_noRecent->setText(tr("No file has been opened on this computer yet."));
    m_drop->setText(tr("Drag a file here to open it."));
    refresh();
}

} // namespace kv::ui
