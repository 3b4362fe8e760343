// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/heading.h"
#include "ui/common/style.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int pictureSide = 40;

// A button that shows and triggers an action, without its icon.
QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

EmptyState::EmptyState(Icon picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMinimumWidth(space::inspector);
    m_text->setMaximumWidth(space::formWidth);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::card);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    m_buttons->setSpacing(space::small);
    column->addLayout(m_buttons);
    column->addStretch(3);
    redraw();
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::setText(const QString &sentence)
{
    m_text->setText(sentence);
    // A label that is centred is given the height of two lines only.
    m_text->setMinimumHeight(
        m_text->heightForWidth(qMax(space::inspector, m_text->sizeHint().width())));
    setAccessibleName(sentence);
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *action : actions) {
        QPushButton *button = buttonOf(action, this);
        if (action == actions.first()) {
            makePrimary(button);
        }
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        redraw();
    }
    QWidget::changeEvent(event);
}

void EmptyState::redraw()
{
    m_icon->setPixmap(iconOf(m_picture, Role::Secondary)
                          .pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
}

} // namespace kv::ui
