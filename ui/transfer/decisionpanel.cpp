// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/decisionpanel.h"

#include "ui/common/heading.h"
#include "ui/common/style.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace kv::ui {

DecisionPanel::DecisionPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Heading(Type::SectionTitle, this))
    , m_sentence(new Heading(Type::Secondary, this))
    , m_scroll(new QScrollArea(this))
    , m_buttons(new QVBoxLayout)
    , m_later(new QPushButton(this))
{
    for (Heading *heading : {m_title, m_sentence})
        heading->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_buttons->setSpacing(space::small);
    m_buttons->addWidget(m_later);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::tight);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_buttons);
    connect(m_later, &QPushButton::clicked, this, &DecisionPanel::later);
    retranslateLater();
}

void DecisionPanel::begin(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_body = new QWidget(m_scroll);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, space::small, 0);
    m_column->setSpacing(space::card);
}

void DecisionPanel::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void DecisionPanel::end()
{
    m_column->addStretch();
    m_scroll->setWidget(m_body); // deletes what was there
    m_body->setAutoFillBackground(false); // the card is the background
}

QPushButton *DecisionPanel::addButton()
{
    auto *button = new QPushButton(this);
    if (!m_hasMain)
        makePrimary(button);
    m_hasMain = true;
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void DecisionPanel::retranslateLater()
{
    m_later->setText(tr("Later"));
}

} // namespace kv::ui
