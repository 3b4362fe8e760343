// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/variants.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace kv::ui {

class Aside;
class ChoiceBox;
class ClashNotes;
class Heading;
class PlanOptions;
class ProposalModel;
class TableView;
class UiContext;
class VariantCards;

// A proposal to look at before anything happens: of a season, in one way or in several side by
// side, or the smallest repair when a host cancels or the year does not hold any more. Planning
// runs beside the window on a snapshot; a change of the data meanwhile plans again.
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
    // Proposes the fewest changes after which the meetings of a year hold again.
    void repairYear(Id<CoreGroup> group, int year);
    void retranslate();

signals:
    // Accepted or left.
    void closed();

private:
    enum class What
    {
        Season,
        Year, // the repair of one
        Host // who cancels
    };

    void makeWidgets();
    void layOut();
    void startYear(What what, Id<CoreGroup> group, int year);
    void start();
    void compare();
    void finished(const Result<planning::Proposal> &proposal);
    void showProposal();
    void showWords();
    void showDetails();
    void showCalls();
    void answerWhyNot();
    void takeAims();
    void takeRemedy(const planning::Remedy &remedy);
    void accept();
    void leave();
    void copyCalls();
    DateRange season() const;
    const planning::Proposal *proposal() const;

    UiContext &m_context;
    Id<CoreGroup> m_group;
    int m_year = 0;
    What m_what = What::Season;
    bool m_isFirst = false; // nothing has been proposed since the page was opened
    Id<Meeting> m_cancelled; // whose host cancels
    std::optional<Result<planning::Proposal>> m_result;
    QString m_reasons; // of the row, as answered last
    QString m_answer;

    Aside *m_planning;
    Aside *m_asking;
    ProposalModel *m_model;
    Heading *m_title;
    QToolButton *m_back;
    QLabel *m_firstLabel;
    QLabel *m_lastLabel;
    QComboBox *m_first;
    QComboBox *m_last;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlanOptions *m_options;
    ClashNotes *m_clashes;
    VariantCards *m_variants;
    QPushButton *m_again;
    QPushButton *m_compare;
    QPushButton *m_stop;
    QPushButton *m_accept;
    QProgressBar *m_progress;
    QLabel *m_summary;
    TableView *m_table;
    QLabel *m_details;
    QLabel *m_whyNotLabel;
    ChoiceBox *m_whyNot;
    Heading *m_callsTitle;
    QLabel *m_calls;
    QPushButton *m_copyCalls;
};

} // namespace kv::ui
