// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kv::ui {

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_text(new QTextBrowser(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconOf(Icon::Search, Role::Secondary), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(space::inspector);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->addWidget(m_search);
    column->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::find);
    auto *toSearch = new QAction(this);
    toSearch->setShortcut(QKeySequence::Find);
    connect(toSearch, &QAction::triggered, m_search, [this] { m_search->setFocus(); });
    addAction(toSearch);
    resize(space::readingWidth, space::windowHeight);
    retranslate();
    m_text->setFocus();
}

void HelpWindow::open(QWidget *parent)
{
    auto *window = parent->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        window = new HelpWindow(parent);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("User guide"));
    m_search->setPlaceholderText(tr("Search the guide, then Enter"));
    m_search->setAccessibleName(tr("Search the guide, then Enter"));
    m_text->setAccessibleName(tr("User guide"));
    const bool finnish = QLocale().language() == QLocale::Finnish;
    QFile file(finnish ? QStringLiteral(":/help/fi.md") : QStringLiteral(":/help/en.md"));
    if (file.open(QIODevice::ReadOnly)) {
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    }
}

void HelpWindow::find()
{
    // From the top again, where there is none further down.
    if (!m_text->find(m_search->text())) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_search->text());
    }
}

} // namespace kv::ui
