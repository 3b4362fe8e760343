// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/meeting.h"
#include "ui/common/icons.h"

#include <QFontMetrics>
#include <QWidget>

namespace kv::ui {

// How a meeting's state looks: always word, picture and colour together.
struct StateLook
{
    Icon icon;
    Role text;
    Role fill;
};

StateLook lookOf(MeetingState state);
// "asked", as it stands in the middle of a line.
QString wordOf(MeetingState state);
// The room that paintState() needs.
QSize stateSize(MeetingState state, const QFontMetrics &metrics);
// Paints picture and word on their fill at the left of the rectangle, centred upright; as much as
// fits.
void paintState(QPainter &painter, const QRect &rect, MeetingState state, const QFont &font);

// The state of one meeting, as a widget.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(MeetingState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    MeetingState m_state = MeetingState::Proposed;
};

} // namespace kv::ui
