// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/heading.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kv::ui {

Heading::Heading(Type type, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
{
    restyle();
}

Heading::Heading(Type type, const QString &text, QWidget *parent)
    : Heading(type, parent)
{
    setText(text);
}

void Heading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void Heading::restyle()
{
    if (m_restyling) {
        return;
    }
    m_restyling = true;
    setFont(fontOf(m_type));
    if (m_type == Type::Secondary) {
        QPalette colors;
        colors.setColor(QPalette::WindowText, color(Role::Secondary));
        setPalette(colors);
    }
    m_restyling = false;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(fontMetrics().horizontalAdvance(text) > width() ? text : QString());
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("mmm…")), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? m_text : QString());
    QFrame::resizeEvent(event);
}

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::card, space::card, space::card, space::card);
    m_column->setSpacing(space::small);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Surface), color(Role::Hairline));
}

} // namespace kv::ui
