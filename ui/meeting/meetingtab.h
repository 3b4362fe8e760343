// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataset.h"
#include "ui/common/context.h"

#include <QEvent>
#include <QWidget>

namespace kv::ui {

// One tab of the meeting page: a view of one meeting that changes it by verbs.
class MeetingTab : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingTab(UiContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    { }

    // Shows a meeting as the data has it now; a null id: none.
    void show(Id<Meeting> meeting)
    {
        m_meeting = meeting;
        refresh();
    }
    using QWidget::show;
    // Its title among the tabs.
    virtual QString title() const = 0;

protected:
    // Takes everything from the data again.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;

    UiContext &context() const { return m_context; }
    const Dataset &dataset() const { return m_context.dataset(); }
    Id<Meeting> meetingId() const { return m_meeting; }
    // Null where there is none.
    const Meeting *meeting() const { return dataset().meetings.find(m_meeting); }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
            refresh();
        }
        QWidget::changeEvent(event);
    }

private:
    UiContext &m_context;
    Id<Meeting> m_meeting;
};

} // namespace kv::ui
