// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/proposalpage.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "domain/groups/members.h"
#include "domain/phonenumber.h"
#include "operations/rotationoperations.h"
#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/yearplan/proposalmodel.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QToolButton>

namespace kv::ui {

ProposalPage::ProposalPage(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ProposalModel(this))
{
    makeWidgets();
    connect(&context.workspace(), &workspace::Workspace::committed, this, [this] {
        if (isVisible())
            start(); // what was proposed was made from older data
    });
}

ProposalPage::~ProposalPage()
{
    stop();
}

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
    m_again = new QPushButton(this);
    connect(m_again, &QPushButton::clicked, this, &ProposalPage::start);
    m_accept = new QPushButton(this);
    makePrimary(m_accept);
    connect(m_accept, &QPushButton::clicked, this, &ProposalPage::accept);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(120);
    m_progress->setTextVisible(false);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table = new TableView(QStringLiteral("yearplan/proposal"), this);
    m_table->setModel(m_model);
    m_table->setWidths({13, 15, 22, 18, 12, 0});
    m_details = new QLabel(this);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProposalPage::showWords);
    m_callsTitle = new Heading(Type::SectionTitle, this);
    m_calls = new QLabel(this);
    m_calls->setWordWrap(true);
    m_calls->setTextFormat(Qt::PlainText);
    m_calls->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyCalls = new QPushButton(iconOf(Icon::Copy), QString(), this);
    connect(m_copyCalls, &QPushButton::clicked, this, &ProposalPage::copyCalls);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_title})
        head->addWidget(widget);
    head->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_again, m_accept})
        head->addWidget(widget);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_firstLabel, m_first, m_lastLabel,
                                                            m_last, m_reasonLabel})
        choices->addWidget(widget);
    choices->addWidget(m_reason, 1);
    choices->addStretch(1);
    auto *calls = new QHBoxLayout;
    calls->addWidget(m_callsTitle);
    calls->addStretch(1);
    calls->addWidget(m_copyCalls);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::page, space::page, space::page);
    page->setSpacing(space::card);
    page->addLayout(head);
    page->addLayout(choices);
    page->addWidget(m_summary);
    page->addWidget(m_table, 1);
    page->addWidget(m_details);
    page->addLayout(calls);
    page->addWidget(m_calls);
}

void ProposalPage::plan(Id<CoreGroup> group, int year)
{
    m_group = group;
    m_year = year;
    m_cancelled = {};
    m_first->setCurrentIndex(0);
    m_last->setCurrentIndex(11);
    start();
}

void ProposalPage::repair(Id<Meeting> meeting)
{
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

void ProposalPage::stop()
{
    if (m_stop)
        m_stop->store(true);
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
        m_thread = nullptr;
    }
}

void ProposalPage::start()
{
    stop();
    m_result.reset();
    m_stop = std::make_shared<std::atomic_bool>(false);
    const int run = ++m_run;
    // A snapshot: the window may go on changing the data meanwhile; the guard of the commit sees
    // it.
    m_thread = QThread::create([this, run, stopped = m_stop, dataset = m_context.dataset(),
                                group = m_group, season = season(), cancelled = m_cancelled,
                                reason = m_reason->text(), today = m_context.today(),
                                &ids = m_context.workspace().ids(), locale = QLocale()] {
        operations::PlanningContext planning{today, ids, locale, {}};
        planning.limits.stop = [stopped] { return stopped->load(); };
        const auto proposal = cancelled.isNull()
            ? operations::proposeSeason(dataset, group, season, planning)
            : operations::cancelHosting(dataset, cancelled, reason, planning);
        QMetaObject::invokeMethod(this, [this, run, proposal] {
            if (run == m_run)
                finished(proposal);
        });
    });
    m_thread->start();
    m_progress->show();
    showWords();
}

void ProposalPage::finished(const Result<planning::Proposal> &proposal)
{
    m_progress->hide();
    m_result = proposal;
    QList<planning::ProposedMeeting> shown
        = proposal ? proposal->meetings : QList<planning::ProposedMeeting>();
    if (!m_cancelled.isNull()) // of a repair, what changes
        shown.removeIf([](const planning::ProposedMeeting &meeting) {
            return !meeting.isChanged && !meeting.isNew;
        });
    m_model->show(m_context.dataset(), shown);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showWords();
}

void ProposalPage::showWords()
{
    const bool repairs = !m_cancelled.isNull();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_firstLabel, m_first, m_lastLabel, m_last})
        widget->setVisible(!repairs);
    m_reasonLabel->setVisible(repairs);
    m_reason->setVisible(repairs);
    m_title->setText(repairs ? tr("Host cancels: %1").arg(nameOf(m_context.dataset(), m_cancelled))
                             : tr("Proposal for %1").arg(m_year));
    const planning::Proposal *proposal = m_result && *m_result ? &**m_result : nullptr;
    m_accept->setEnabled(proposal && !proposal->operation.isEmpty());
    QStringList lines;
    if (!m_result) {
        lines.append(tr("Looking for the best plan…"));
    } else if (!proposal) {
        lines.append(describe(m_result->error()));
    } else {
        lines.append(proposal->isProven ? tr("The best possible under these conditions.")
                                        : tr("A good plan; a better one may exist."));
        if (proposal->unfilled > 0)
            lines.append(tr("%n month(s) could not be filled.", nullptr, proposal->unfilled));
        if (repairs)
            lines.append(tr("%n other meeting(s) would change.", nullptr, proposal->changed));
        lines += proposal->notes;
    }
    m_summary->setText(lines.join(u' '));
    const QModelIndex row = m_table->currentIndex();
    m_details->setText(proposal && row.isValid() && row.row() < m_model->rowCount()
                           ? m_model->at(row.row()).reasons.join(u'\n')
                           : QString());
    const bool calls = proposal && !proposal->calls.isEmpty();
    QStringList numbers;
    for (qsizetype i = 0; calls && i < proposal->calls.size(); ++i) {
        const planning::CallToMake &call = proposal->calls.at(i);
        const QList<Person> people = peopleOf(m_context.dataset(), call.company);
        const Company company = m_context.dataset().companies.value(call.company);
        const QString phone = !people.isEmpty() && !people.first().phone.isEmpty()
            ? people.first().phone
            : company.phone;
        QStringList parts{company.name};
        if (!people.isEmpty())
            parts.append(people.first().name());
        parts.append(phone.isEmpty() ? tr("no number") : phoneInternational(phone));
        numbers.append(
            tr("%1. %2 – %3")
                .arg(QString::number(i + 1), parts.join(QStringLiteral(", ")), call.reason));
    }
    m_calls->setText(numbers.join(u'\n'));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_callsTitle, m_calls, m_copyCalls})
        widget->setVisible(calls);
}

void ProposalPage::accept()
{
    if (!m_result || !*m_result)
        return;
    const Operation step = (*m_result)->operation;
    ++m_run; // the commit must not plan again
    hide();
    const bool done = m_context.done(m_context.workspace().commit(step),
                                     m_cancelled.isNull() ? tr("The plan is in use.")
                                                          : tr("The hosting was cancelled."));
    show();
    if (done)
        emit closed();
    else
        start();
}

void ProposalPage::leave()
{
    ++m_run;
    stop();
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
    m_accept->setText(tr("Accept"));
    m_table->setAccessibleName(tr("Proposed meetings"));
    m_callsTitle->setText(tr("Call list"));
    m_calls->setAccessibleName(tr("Call list"));
    m_copyCalls->setText(tr("Copy"));
    m_model->retranslate();
    showWords();
}

} // namespace kv::ui
