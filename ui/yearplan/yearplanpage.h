// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/entitytablemodel.h"
#include "ui/common/page.h"

#include <functional>

class QLabel;
class QButtonGroup;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace kv {
struct Operation;
}

namespace kv::ui {

class ElidedLabel;
class EmptyState;
class FairnessPanel;
class Heading;
class ProposalPage;
class ReasonRow;
class RotationMatrix;
class TableView;
class YearBoard;
class WhyPanel;
class YearModel;

// Vuosisuunnitelma: the year of a group as cards, as a list and as the rotation over years;
// proposals; the queue.
class YearPlanPage : public Page
{
    Q_OBJECT

public:
    explicit YearPlanPage(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::YearPlan; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;
    void reveal(const Place &place) override;
    QList<QAction *> toolActions() const override;

private:
    void makeActions();
    void makeViews();
    void refresh() override;
    void updateActions();
    void showMenu(const QPoint &where);
    const Meeting *current() const;

    void moveCard(Id<Meeting> meeting, QDate month);
    void moveByMonths(int months);
    void moveByWeeks(int weeks);
    void swap(Id<Meeting> first, Id<Meeting> second);
    void cutCard();
    void pasteCard();
    void assign(Id<Company> company, QDate month);
    void advance();
    void togglePin();
    void addMeeting();
    void cancelHosting();
    void askForProposal();
    void repairYear();
    void volunteer();
    void toggleReserve();
    void askWhy();
    // What choosing a host breaks or costs, in words; "" where nothing.
    QString consequenceOf(Id<Meeting> meeting, Id<Company> host) const;
    // Asks for a reason in the page, then does it.
    void askReason(const QString &question, const QString &confirm,
                   std::function<void(const QString &)> then);
    // Commits, says what was done with a link to undo it, and keeps the card in sight.
    bool carryOut(const Result<Operation> &step, const QString &success, Id<Meeting> meeting);

    Id<CoreGroup> m_group;
    int m_year = 0;
    Id<Meeting> m_cut;
    std::function<void(const QString &)> m_whenReasoned;

    YearModel *m_model;
    EntityTableModel<Meeting> *m_listModel;
    Heading *m_title;
    ElidedLabel *m_share;
    QButtonGroup *m_views;
    QPushButton *m_propose;
    QStackedWidget *m_outer; // the year, or a proposal
    QStackedWidget *m_stack; // cards, list, rotation, nothing yet
    YearBoard *m_board;
    TableView *m_list;
    RotationMatrix *m_rotation;
    FairnessPanel *m_fairness;
    WhyPanel *m_why;
    ReasonRow *m_reason;
    QWidget *m_trouble; // shown while meetings do not hold any more
    QLabel *m_troubleText;
    QPushButton *m_repair;
    EmptyState *m_empty;
    ProposalPage *m_proposal;

    QAction *m_proposeAction;
    QAction *m_add;
    QAction *m_open;
    QAction *m_next;
    QAction *m_earlierMonth;
    QAction *m_laterMonth;
    QAction *m_earlierWeek;
    QAction *m_laterWeek;
    QAction *m_cutAction;
    QAction *m_pasteAction;
    QAction *m_pin;
    QAction *m_cancelHosting;
    QAction *m_repairAction;
    QAction *m_volunteer;
    QAction *m_reserve;
    QAction *m_remove;
};

} // namespace kv::ui
