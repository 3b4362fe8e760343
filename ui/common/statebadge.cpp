// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statebadge.h"

#include "domain/describe.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace kv::ui {

namespace {

constexpr int badgeHeight = 22;

} // namespace

StateLook lookOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Proposed:
        break;
    case MeetingState::Asked:
        return {Icon::StateAsked, Role::AskedText, Role::AskedFill};
    case MeetingState::Promised:
        return {Icon::StatePromised, Role::AgreedText, Role::Surface};
    case MeetingState::Agreed:
        return {Icon::StateAgreed, Role::AgreedText, Role::AgreedFill};
    case MeetingState::Invited:
        return {Icon::StateInvited, Role::InvitedText, Role::InvitedFill};
    case MeetingState::Held:
        return {Icon::StateHeld, Role::HeldText, Role::HeldFill};
    case MeetingState::Cancelled:
        return {Icon::StateCancelled, Role::CancelledText, Role::CancelledFill};
    }
    return {Icon::StateProposed, Role::ProposedText, Role::ProposedFill};
}

QString wordOf(MeetingState state)
{
    return describe(state);
}

QSize stateSize(MeetingState state, const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(wordOf(state)) + 2 + space::iconSmall + space::tight
                + 2 * space::small,
            qMax(badgeHeight, metrics.height() + space::tight)};
}

void paintState(QPainter &painter, const QRect &rect, MeetingState state, const QFont &font)
{
    const QFontMetrics metrics(font);
    const StateLook look = lookOf(state);
    QRect box(QPoint(), stateSize(state, metrics).boundedTo(rect.size()));
    box.moveCenter(rect.center());
    box.moveLeft(rect.left());

    painter.save();
    const bool outlined = state == MeetingState::Proposed || state == MeetingState::Promised;
    paintBox(painter, box, color(look.fill), {}, 0, box.height() / 2.0);
    if (outlined) {
        QPen edge(color(look.text), space::hairline);
        if (state == MeetingState::Proposed) {
            edge.setStyle(Qt::DashLine);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        const double radius = box.height() / 2.0;
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    QRect inside = box.adjusted(space::small, 0, -space::small, 0);
    paintIcon(painter,
              QRect(inside.left(), inside.center().y() - space::iconSmall / 2 + 1, space::iconSmall,
                    space::iconSmall),
              look.icon, color(look.text));
    inside.setLeft(inside.left() + space::iconSmall + space::tight);
    QFont written = font;
    written.setStrikeOut(state == MeetingState::Cancelled);
    painter.setFont(written);
    painter.setPen(color(look.text));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(wordOf(state), Qt::ElideRight, inside.width()));
    painter.restore();
}

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(MeetingState::Proposed);
}

void StateBadge::setState(MeetingState state)
{
    m_state = state;
    setAccessibleName(wordOf(state));
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return stateSize(m_state, fontMetrics());
}

void StateBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setState(m_state);
    }
    QWidget::changeEvent(event);
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect(), m_state, font());
}

} // namespace kv::ui
