// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reasonrow.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kv::ui {

ReasonRow::ReasonRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_question(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(space::small);
    m_row->addWidget(m_question);
    m_row->addWidget(m_reason, 1);
    m_row->addWidget(m_confirm);
    m_row->addWidget(m_back);
    m_question->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonRow::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonRow::confirm);
    connect(m_back, &QPushButton::clicked, this, &QWidget::hide);
    m_back->setText(tr("Back"));
    hide();
}

void ReasonRow::setTexts(const QString &question, const QString &confirm)
{
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_confirm->setText(confirm);
}

void ReasonRow::addWidget(QWidget *choice)
{
    m_row->insertWidget(m_row->indexOf(m_confirm), choice);
}

void ReasonRow::ask()
{
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void ReasonRow::confirm()
{
    const QString reason = m_reason->text().trimmed();
    hide();
    emit confirmed(reason);
}

void ReasonRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_back->setText(tr("Back"));
    }
    QWidget::changeEvent(event);
}

void ReasonRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kv::ui
