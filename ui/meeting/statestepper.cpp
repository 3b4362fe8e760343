// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/statestepper.h"

#include "ui/common/statebadge.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace kv::ui {

namespace {

constexpr MeetingState chain[]
    = {MeetingState::Proposed, MeetingState::Asked,   MeetingState::Promised,
       MeetingState::Agreed,   MeetingState::Invited, MeetingState::Held};
constexpr int gap = space::group; // the line between two states

} // namespace

StateStepper::StateStepper(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(m_state);
}

void StateStepper::setState(MeetingState state)
{
    m_state = state;
    setAccessibleName(tr("State: %1").arg(wordOf(state)));
    updateGeometry();
    update();
}

QSize StateStepper::sizeHint() const
{
    if (m_state == MeetingState::Cancelled) {
        return stateSize(m_state, fontMetrics());
    }
    int width = 0;
    for (const MeetingState state : chain) {
        width += gap
            + (state == m_state ? stateSize(state, fontMetrics()).width()
                                : fontMetrics().horizontalAdvance(wordOf(state)) + space::small);
    }
    return {width - gap, stateSize(m_state, fontMetrics()).height()};
}

void StateStepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setState(m_state);
    }
    QWidget::changeEvent(event);
}

void StateStepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_state == MeetingState::Cancelled) {
        paintState(painter, rect(), m_state, font());
        return;
    }
    int left = 0;
    for (const MeetingState state : chain) {
        if (left > 0) {
            painter.setPen(color(Role::Outline));
            painter.drawLine(left + space::tight / 2, height() / 2, left + gap - space::tight / 2,
                             height() / 2);
            left += gap;
        }
        if (state == m_state) {
            const int width = stateSize(state, fontMetrics()).width();
            paintState(painter, QRect(left, 0, width, height()), state, font());
            left += width;
            continue;
        }
        const int width = fontMetrics().horizontalAdvance(wordOf(state)) + space::small;
        painter.setPen(color(state < m_state ? Role::Text : Role::Secondary));
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignCenter, wordOf(state));
        left += width;
    }
}

} // namespace kv::ui
