// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/assistant.h"

#include "ui/common/heading.h"
#include "ui/common/messagebar.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kv::ui {

Assistant::Assistant(QWidget *parent)
    : QDialog(parent)
    , m_title(new Heading(Type::PageTitle, this))
    , m_step(new Heading(Type::Secondary, this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(space::rail);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    // Enter presses the button that has the focus, and Next from a field.
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    makePrimary(m_next);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_step, 0, Qt::AlignBottom);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_progress, 1);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addSpacing(space::small);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::group, space::wide, space::group);
    column->setSpacing(space::group);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);

    connect(m_cancel, &QPushButton::clicked, this, &Assistant::reject);
    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_next, &QPushButton::clicked, this, &Assistant::next);
}

void Assistant::addPage(AssistantPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    connect(page, &AssistantPage::changed, this, &Assistant::update);
    connect(page, &AssistantPage::told, this, &Assistant::tell);
}

AssistantPage *Assistant::page() const
{
    return m_pages.value(m_stack->currentIndex());
}

void Assistant::next()
{
    if (m_working || !page()->isComplete() || !page()->leave()) {
        return;
    }
    const int index = neighbour(m_stack->currentIndex(), +1);
    if (index >= 0) {
        go(index);
        enter();
    } else if (finish()) {
        accept();
    }
}

void Assistant::back()
{
    const int index = neighbour(m_stack->currentIndex(), -1);
    if (index >= 0) {
        go(index);
        if (!m_entered.contains(page())) { // begun behind it
            enter();
        }
    }
}

void Assistant::tell(const Message &message)
{
    m_messages->tell(message);
}

bool Assistant::progressed(qsizetype done, qsizetype all)
{
    if (!m_working) {
        m_working = true;
        m_cancelled = false;
        update();
    }
    m_progress->setRange(0, int(all));
    m_progress->setValue(int(done));
    m_progress->show();
    QApplication::processEvents(QEventLoop::AllEvents);
    return !m_cancelled;
}

void Assistant::progressOver()
{
    m_working = false;
    m_progress->hide();
    update();
    focusPage(); // it was disabled meanwhile, and lost the focus to Cancel
}

void Assistant::showEvent(QShowEvent *event)
{
    if (m_entered.isEmpty()) {
        go(qMax(0, int(m_pages.indexOf(m_start))));
        enter();
    }
    QDialog::showEvent(event);
}

void Assistant::reject()
{
    if (m_working) {
        m_cancelled = true; // the work stops, the window stays
        emit cancelled();
        return;
    }
    QDialog::reject();
}

// The next page in a direction that is needed; -1 where there is none.
int Assistant::neighbour(int index, int step) const
{
    for (int i = index + step; i >= 0 && i < m_pages.size(); i += step) {
        if (m_pages.at(i)->isNeeded()) {
            return i;
        }
    }
    return -1;
}

void Assistant::go(int index)
{
    m_messages->dismiss();
    m_stack->setCurrentIndex(index);
    update();
    focusPage();
}

void Assistant::enter()
{
    m_entered.insert(page());
    page()->enter();
    update();
}

void Assistant::focusPage()
{
    QWidget *first = page()->focusProxy() ? page()->focusProxy() : page()->nextInFocusChain();
    if (first && page()->isAncestorOf(first)) {
        first->setFocus(Qt::TabFocusReason);
    }
}

void Assistant::update()
{
    const int index = m_stack->currentIndex();
    if (index < 0 || index >= m_pages.size()) {
        return;
    }
    int pages = 0;
    int number = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        pages += m_pages.at(i)->isNeeded() || i == index ? 1 : 0;
        number = i == index ? pages : number;
    }
    const bool last = neighbour(index, +1) < 0;
    m_title->setText(page()->title());
    m_step->setText(tr("Step %1 of %2").arg(number).arg(pages));
    m_back->setEnabled(neighbour(index, -1) >= 0 && !m_working);
    const QString own = page()->nextText();
    m_next->setText(!own.isEmpty() ? own : last ? finishText() : tr("Next"));
    m_next->setEnabled(page()->isComplete() && !m_working);
    m_stack->setEnabled(!m_working);
}

} // namespace kv::ui
