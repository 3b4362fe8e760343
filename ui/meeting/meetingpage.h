// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QPushButton;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace kv::ui {

class AskPanel;
class CallListTab;
class DetailsTab;
class EmptyState;
class Heading;
class InvitationTab;
class MeetingList;
class MeetingTab;
class ReasonRow;
class RegistrationsTab;
class StateStepper;

// Tapaamiset: the meetings of a year at the left, the chosen one at the right, with all that is
// made from it in tabs. Parts: "details", "ask", "registrations", "invitation", "calllist".
class MeetingPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingPage(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Meetings; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;
    void reveal(const Place &place) override;
    QList<QAction *> toolActions() const override;

private:
    void makeActions();
    QWidget *makeMeetingPane();
    void layOut();
    void showMeeting();
    void refresh() override;
    void openPart(const QString &part);
    void addMeeting();
    void nextState();
    void cancelMeeting(const QString &reason);
    void removeMeeting();
    Id<Meeting> meeting() const;

    Id<CoreGroup> m_group;
    int m_year = 0;
    QAction *m_add;
    QAction *m_next;
    QAction *m_invite;
    QAction *m_cancelHosting;
    QAction *m_cancelMeeting;
    QAction *m_remove;
    MeetingList *m_list;
    EmptyState *m_empty;
    QWidget *m_pane;
    Heading *m_title;
    Heading *m_subtitle;
    StateStepper *m_stepper;
    QPushButton *m_nextButton;
    QToolButton *m_more;
    QWidget *m_warningRow;
    Heading *m_warnings;
    ReasonRow *m_cancelReason;
    QTabWidget *m_tabs;
    DetailsTab *m_details;
    AskPanel *m_ask;
    RegistrationsTab *m_registrations;
    InvitationTab *m_invitation;
    CallListTab *m_callList;
};

} // namespace kv::ui
