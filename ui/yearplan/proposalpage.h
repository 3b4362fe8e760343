// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/proposal.h"

#include <QPointer>
#include <QWidget>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QThread;
class QToolButton;

namespace kv::ui {

class Heading;
class ProposalModel;
class TableView;
class UiContext;

// A proposal to look at before anything happens: of a season, or the smallest repair when a host
// cancels. Planning runs beside the window on a snapshot; a change of the data meanwhile plans
// again.
class ProposalPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalPage(UiContext &context, QWidget *parent = nullptr);
    ~ProposalPage() override;

    // Proposes a year, whole to begin with; the months can be chosen on the page.
    void plan(Id<CoreGroup> group, int year);
    // Proposes who takes over a meeting whose host cancels.
    void repair(Id<Meeting> meeting);
    void retranslate();

signals:
    // Accepted or left.
    void closed();

private:
    void makeWidgets();
    void start();
    void stop();
    void finished(const Result<planning::Proposal> &proposal);
    void showWords();
    void accept();
    void leave();
    void copyCalls();
    DateRange season() const;

    UiContext &m_context;
    Id<CoreGroup> m_group;
    int m_year = 0;
    Id<Meeting> m_cancelled; // null: a season is planned
    std::optional<Result<planning::Proposal>> m_result;

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
    int m_run = 0; // an answer of an older run is not shown

    ProposalModel *m_model;
    Heading *m_title;
    QToolButton *m_back;
    QLabel *m_firstLabel;
    QLabel *m_lastLabel;
    QComboBox *m_first;
    QComboBox *m_last;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_again;
    QPushButton *m_accept;
    QProgressBar *m_progress;
    QLabel *m_summary;
    TableView *m_table;
    QLabel *m_details;
    Heading *m_callsTitle;
    QLabel *m_calls;
    QPushButton *m_copyCalls;
};

} // namespace kv::ui
