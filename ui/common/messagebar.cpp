// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace kv::ui {

namespace {

struct Look
{
    Icon icon;
    Role text;
    Role fill;
};

Look lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success:
        return {Icon::Success, Role::HeldText, Role::HeldFill};
    case MessageKind::Warning:
        return {Icon::Warning, Role::AskedText, Role::AskedFill};
    case MessageKind::Error:
        return {Icon::Error, Role::CancelledText, Role::CancelledFill};
    case MessageKind::Info:
        break;
    }
    return {Icon::Info, Role::AgreedText, Role::AgreedFill};
}

// Screen readers take the strip for what it is.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage) : nullptr;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setFixedSize(space::icon, space::icon);
    m_close->setAutoRaise(true);
    m_close->setIcon(iconOf(Icon::Close));
    m_actions->setSpacing(space::tight);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::card, space::tight, space::tight, space::tight);
    row->setSpacing(space::small);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    QAccessible::installFactory(interfaceOf); // once, however often it is called
    retranslate();
    hide();
}

void MessageBar::tell(const Message &message)
{
    m_message = message;
    m_text->setText(message.text);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // The button may be the one whose click brought this message.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < qMin(2, int(message.actions.size())); ++i) {
        auto *button = new QToolButton(this);
        button->setText(message.actions.at(i).text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        QFont underlined = button->font();
        underlined.setUnderline(true);
        button->setFont(underlined);
        connect(button, &QToolButton::clicked, this, [this, i] { runAction(i); });
        m_actions->addWidget(button);
    }
    recolor();
    setAccessibleName(message.text);
    show();
    emit spoke(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_message = {};
    hide();
    emit spoke(false);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::runAction(int index)
{
    const auto run = m_message.actions.value(index).run;
    dismiss();
    if (run) {
        run();
    }
}

void MessageBar::recolor()
{
    const Look look = lookOf(m_message.kind);
    m_icon->setPixmap(
        iconOf(look.icon, look.text).pixmap(QSize(space::icon, space::icon), devicePixelRatioF()));
    for (int i = 0; i < m_actions->count(); ++i) {
        QPalette colors = m_actions->itemAt(i)->widget()->palette();
        colors.setColor(QPalette::ButtonText, color(look.text));
        m_actions->itemAt(i)->widget()->setPalette(colors);
    }
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        recolor();
    }
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(lookOf(m_message.kind).fill), {});
}

} // namespace kv::ui
