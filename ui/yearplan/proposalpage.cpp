// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/proposalpage.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "domain/groups/members.h"
#include "operations/groupoperations.h"
#include "operations/remedyoperations.h"
#include "planning/standing.h"
#include "ui/common/aside.h"
#include "ui/common/choicebox.h"
#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/yearplan/clashnotes.h"
#include "ui/yearplan/planoptions.h"
#include "ui/yearplan/proposalmodel.h"
#include "ui/yearplan/variantcards.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace kv::ui {
namespace {

constexpr int rowsAtLeast = 4; // in sight, the header among them

// Runs work(context) on a thread: its ids come from its own chance, so that no two threads share
// one.
template <typename Work>
auto planAside(const Clock &clock, const Aside::Stop &stop, Work work)
{
    SystemEntropy entropy;
    IdSource ids(clock, entropy);
    operations::PlanningContext context{clock.today(), ids, QLocale(), {}, {}, false};
    context.limits.stop = stop;
    return work(context);
}

} // namespace

ProposalPage::ProposalPage(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_planning(new Aside(this))
    , m_asking(new Aside(this))
    , m_model(new ProposalModel(this))
{
    makeWidgets();
    layOut();
    connect(&context.workspace(), &workspace::Workspace::committed, this, [this] {
        if (isVisible())
            start(); // what was proposed was made from older data
    });
}

ProposalPage::~ProposalPage() = default;

void ProposalPage::makeWidgets()
{
    m_back = new QToolButton(this);
    m_back->setIcon(iconOf(Icon::ChevronLeft));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, &ProposalPage::leave);
    m_title = new Heading(Type::PageTitle, this);
    m_firstLabel = new QLabel(this);
    m_lastLabel = new QLabel(this);
    m_first = new QComboBox(this);
    m_last = new QComboBox(this);
    m_firstLabel->setBuddy(m_first);
    m_lastLabel->setBuddy(m_last);
    for (QComboBox *box : {m_first, m_last}) {
        for (int month = 1; month <= 12; ++month)
            box->addItem(QString(), month);
        connect(box, &QComboBox::activated, this, [this] { start(); });
    }
    m_reasonLabel = new QLabel(this);
    m_reason = new QLineEdit(this);
    m_reasonLabel->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (m_reason->isModified()) {
            m_reason->setModified(false);
            start();
        }
    });
    m_options = new PlanOptions(this);
    connect(m_options, &PlanOptions::aimsChanged, this, &ProposalPage::takeAims);
    connect(m_options, &PlanOptions::keepChanged, this, &ProposalPage::start);
    m_clashes = new ClashNotes(this);
    connect(m_clashes, &ClashNotes::taken, this, &ProposalPage::takeRemedy);
    m_variants = new VariantCards(this);
    connect(m_variants, &VariantCards::chosen, this, [this](int index) {
        m_result = m_variants->at(index).proposal;
        showProposal();
    });
    m_compare = new QPushButton(this);
    connect(m_compare, &QPushButton::clicked, this, &ProposalPage::compare);
    m_stop = new QPushButton(this);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_planning->hurry(); });
    m_again = new QPushButton(this);
    connect(m_again, &QPushButton::clicked, this, &ProposalPage::start);
    m_accept = new QPushButton(this);
    makePrimary(m_accept);
    m_accept->setAutoDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &ProposalPage::accept);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(120);
    m_progress->setTextVisible(false);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_table = new TableView(QStringLiteral("yearplan/proposal"), this);
    m_table->setModel(m_model);
    m_table->setWidths({13, 15, 22, 18, 18, 0});
    m_details = new QLabel(this);
    m_details->setWordWrap(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProposalPage::showDetails);
    m_whyNotLabel = new QLabel(this);
    m_whyNot = new ChoiceBox(ChoiceBox::Typed::OnlyListed, this);
    m_whyNotLabel->setBuddy(m_whyNot);
    connect(m_whyNot, &ChoiceBox::picked, this, &ProposalPage::answerWhyNot);
    m_callsTitle = new Heading(Type::SectionTitle, this);
    m_calls = new QLabel(this);
    m_calls->setWordWrap(true);
    m_calls->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyCalls = new QPushButton(iconOf(Icon::Copy), QString(), this);
    connect(m_copyCalls, &QPushButton::clicked, this, &ProposalPage::copyCalls);
}

void ProposalPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    m_title->setWordWrap(true);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_progress, m_stop, m_compare, m_again, m_accept})
        head->addWidget(widget);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_firstLabel, m_first, m_lastLabel,
                                                            m_last, m_reasonLabel})
        choices->addWidget(widget);
    choices->addWidget(m_reason, 1);
    choices->addStretch(1);
    auto *question = new QHBoxLayout;
    question->setSpacing(space::small);
    question->addWidget(m_whyNotLabel);
    question->addWidget(m_whyNot);
    question->addStretch(1);
    auto *calls = new QHBoxLayout;
    calls->addWidget(m_callsTitle);
    calls->addStretch(1);
    calls->addWidget(m_copyCalls);
    // What does not fit a small window or large text is scrolled; the main buttons stay.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    m_table->setMinimumHeight(rowsAtLeast * space::row);
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins({});
    body->setSpacing(space::card);
    body->addLayout(choices);
    body->addWidget(m_options);
    body->addWidget(m_summary);
    body->addWidget(m_clashes);
    body->addWidget(m_variants);
    body->addWidget(m_table, 1);
    body->addWidget(m_details);
    body->addLayout(question);
    body->addLayout(calls);
    body->addWidget(m_calls);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
    page->setSpacing(space::card);
    page->addLayout(head);
    page->addWidget(scroll, 1);
}

void ProposalPage::plan(Id<CoreGroup> group, int year)
{
    startYear(What::Season, group, year);
}

void ProposalPage::repairYear(Id<CoreGroup> group, int year)
{
    startYear(What::Year, group, year);
}

void ProposalPage::startYear(What what, Id<CoreGroup> group, int year)
{
    m_what = what;
    m_group = group;
    m_year = year;
    m_cancelled = {};
    m_first->setCurrentIndex(0);
    m_last->setCurrentIndex(11);
    m_isFirst = true;
    m_table->setFocus();
    start();
}

void ProposalPage::repair(Id<Meeting> meeting)
{
    m_what = What::Host;
    m_cancelled = meeting;
    m_group = m_context.dataset().meetings.value(meeting).group;
    m_reason->clear();
    start();
    m_reason->setFocus();
}

DateRange ProposalPage::season() const
{
    const int first = m_first->currentData().toInt();
    const int last = qMax(first, m_last->currentData().toInt());
    return {QDate(m_year, first, 1), QDate(m_year, last, 1).addMonths(1).addDays(-1)};
}

const planning::Proposal *ProposalPage::proposal() const
{
    return m_result && *m_result ? &**m_result : nullptr;
}

void ProposalPage::start()
{
    m_asking->stop();
    m_result.reset();
    m_variants->show({});
    m_options->show(m_context.dataset().groups.value(m_group).aims());
    // A snapshot: the window may change the data meanwhile; the guard of the commit sees it.
    const auto propose = [dataset = m_context.dataset(), group = m_group, season = season(),
                          what = m_what, cancelled = m_cancelled, reason = m_reason->text(),
                          keeps = m_options->keepsPlanned()](operations::PlanningContext &context) {
        context.keepsPlanned = keeps;
        switch (what) {
        case What::Season:
            return operations::proposeSeason(dataset, group, season, context);
        case What::Year:
            return operations::replan(dataset, group, season, context);
        case What::Host:
            return operations::cancelHosting(dataset, cancelled, reason, context);
        }
        Q_UNREACHABLE();
    };
    m_planning->run([propose, &clock = m_context.clock()](
                        const Aside::Stop &stop) { return planAside(clock, stop, propose); },
                    [this](const Result<planning::Proposal> &proposal) { finished(proposal); });
    showWords();
}

// The same season in several ways, side by side.
void ProposalPage::compare()
{
    m_asking->stop();
    m_planning->run(
        [dataset = m_context.dataset(), group = m_group, season = season(),
         keeps = m_options->keepsPlanned(), &clock = m_context.clock()](const Aside::Stop &stop) {
            return planAside(clock, stop, [&](operations::PlanningContext &context) {
                context.keepsPlanned = keeps;
                return operations::proposeVariants(dataset, group, season, context);
            });
        },
        [this](const Result<QList<operations::Variant>> &variants) {
            if (!variants) {
                m_context.tell(variants.error());
            } else {
                m_variants->show(*variants);
                m_result = variants->first().proposal;
            }
            showProposal();
        });
    showWords();
}

void ProposalPage::finished(const Result<planning::Proposal> &proposal)
{
    m_result = proposal;
    showProposal();
    if (std::exchange(m_isFirst, false) && m_accept->isEnabled()
        && this->proposal()->clashes.isEmpty())
        m_accept->setFocus(); // so that Enter accepts
}

// The switches are settings of the group; setting them plans again.
void ProposalPage::takeAims()
{
    CoreGroup group = m_context.dataset().groups.value(m_group);
    group.setAims(m_options->aims());
    m_context.carryOut(operations::editGroup(m_context.dataset(), group));
}

// So is what would help a month; Undo takes it back.
void ProposalPage::takeRemedy(const planning::Remedy &remedy)
{
    m_context.carryOut(operations::takeRemedy(m_context.dataset(), m_group, remedy));
}

void ProposalPage::accept()
{
    if (!proposal())
        return;
    const Operation step = proposal()->operation;
    hide(); // the commit must not plan again
    const bool done = m_context.done(m_context.workspace().commit(step),
                                     m_what == What::Season     ? tr("The plan is in use.")
                                         : m_what == What::Year ? tr("The plan has been repaired.")
                                                                : tr("The hosting was cancelled."));
    show();
    if (done)
        emit closed();
    else
        start();
}

void ProposalPage::leave()
{
    m_planning->stop();
    m_asking->stop();
    emit closed();
}

void ProposalPage::copyCalls()
{
    QGuiApplication::clipboard()->setText(m_calls->text());
    m_context.tell({MessageKind::Success, tr("The call list is on the clipboard."), {}});
}

void ProposalPage::retranslate()
{
    m_back->setText(tr("Back to the year"));
    m_firstLabel->setText(tr("From"));
    m_lastLabel->setText(tr("To"));
    for (QComboBox *box : {m_first, m_last}) {
        for (int month = 1; month <= 12; ++month)
            box->setItemText(
                month - 1,
                calendar::monthText(month, calendar::MonthForm::Nominative, shownLanguage()));
    }
    m_first->setAccessibleName(tr("From"));
    m_last->setAccessibleName(tr("To"));
    m_reasonLabel->setText(tr("Reason"));
    m_again->setText(tr("New proposal"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Plans the same season in several ways, side by side."));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Shows the best plan found so far."));
    m_whyNot->setName(tr("Why not this company"));
    m_whyNot->setPlaceholder(tr("Choose a company"));
    m_options->retranslate();
    m_accept->setText(tr("Accept"));
    m_table->setAccessibleName(tr("Proposed meetings"));
    m_callsTitle->setText(tr("Call list"));
    m_calls->setAccessibleDescription(tr("Call list"));
    m_copyCalls->setText(tr("Copy"));
    m_model->retranslate();
    // The words of a proposal are in the language it was made in; the same plans are found again.
    if (isVisible() && m_variants->count() > 0)
        compare();
    else if (isVisible() && m_result)
        start();
    else
        showWords();
}

} // namespace kv::ui
