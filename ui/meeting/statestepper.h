// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/meeting.h"

#include <QWidget>

namespace kv::ui {

// The one chain of states with the meeting's place on it: what is done, where it is now, what
// comes.
class StateStepper : public QWidget
{
    Q_OBJECT

public:
    explicit StateStepper(QWidget *parent = nullptr);

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
