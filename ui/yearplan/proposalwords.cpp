// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page says of a proposal: how good it is, why each meeting, why not another host, whom to
// call.
#include "calendar/datetext.h"
#include "domain/describe.h"
#include "domain/groups/members.h"
#include "domain/phonenumber.h"
#include "planning/standing.h"
#include "ui/common/aside.h"
#include "ui/common/choicebox.h"
#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/tableview.h"
#include "ui/yearplan/clashnotes.h"
#include "ui/yearplan/planoptions.h"
#include "ui/yearplan/proposalmodel.h"
#include "ui/yearplan/proposalpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace kv::ui {
namespace {

// The slot of a proposed meeting in its plan; -1: none.
int slotOf(const planning::Proposal &proposal, const planning::ProposedMeeting &meeting)
{
    for (int slot = 0; slot < proposal.meetings.size(); ++slot) {
        const planning::ProposedMeeting &each = proposal.meetings[slot];
        if (each.month == meeting.month && each.meeting == meeting.meeting)
            return slot;
    }
    return -1;
}

} // namespace

void ProposalPage::showProposal()
{
    QList<planning::ProposedMeeting> shown
        = proposal() ? proposal()->meetings : QList<planning::ProposedMeeting>();
    if (m_what != What::Season) // of a repair, what changes
        shown.removeIf([](const planning::ProposedMeeting &meeting) {
            return !meeting.isChanged && !meeting.isNew;
        });
    m_model->show(m_context.dataset(), shown);
    m_options->showNumbers(proposal());
    QList<Choice> companies;
    if (proposal()) {
        for (const planning::Candidate &company : proposal()->plan.groups.first().candidates)
            companies.append({QUuid(company.id), company.name});
    }
    std::sort(companies.begin(), companies.end(), [](const Choice &a, const Choice &b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    m_whyNot->setChoices(companies);
    showWords();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showDetails();
}

void ProposalPage::showWords()
{
    const bool isHost = m_what == What::Host;
    const bool plans = m_what == What::Season;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_firstLabel, m_first, m_lastLabel,
                                                            m_last, m_options, m_compare})
        widget->setVisible(plans);
    m_reasonLabel->setVisible(isHost);
    m_reason->setVisible(isHost);
    m_title->setText(isHost ? tr("Host cancels: %1").arg(nameOf(m_context.dataset(), m_cancelled))
                         : plans ? tr("Proposal for %1").arg(m_year)
                                 : tr("Repair of the plan for %1").arg(m_year));
    const bool busy = m_planning->isRunning();
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_compare->setEnabled(!busy && proposal());
    m_accept->setEnabled(!busy && proposal() && !proposal()->operation.isEmpty());
    QStringList lines;
    if (busy) {
        lines.append(tr("Looking for the best plan…"));
    } else if (!proposal()) {
        lines.append(m_result ? describe(m_result->error()) : QString());
    } else {
        lines.append(proposal()->isProven ? tr("The best possible under these conditions.")
                                          : tr("A good plan; a better one may exist."));
        if (!plans)
            lines.append(proposal()->operation.isEmpty() ? tr("Nothing has to change.")
                                                         : tr("%n other meeting(s) would change.",
                                                              nullptr, proposal()->changed));
        lines = QStringList{lines.join(u' ')};
        if (proposal()->clashes.isEmpty()) // else they follow what clashes
            lines += proposal()->notes;
    }
    m_summary->setText(lines.join(u'\n'));
    m_clashes->show(busy ? nullptr : proposal());
    showCalls();
}

// Why the chosen row is as it is, and what was next best: answered beside the window.
void ProposalPage::showDetails()
{
    m_answer.clear();
    m_whyNot->choose({});
    m_asking->stop();
    const QModelIndex row = m_table->currentIndex();
    const bool asks = proposal() && row.isValid() && row.row() < m_model->rowCount();
    m_whyNot->setVisible(asks);
    m_whyNotLabel->setVisible(asks);
    if (!asks) {
        m_details->clear();
        return;
    }
    const planning::ProposedMeeting &meeting = m_model->at(row.row());
    m_reasons = meeting.reasons.join(u' ');
    m_details->setText(m_reasons);
    m_whyNotLabel->setText(tr("Why not somebody else in %1?")
                               .arg(calendar::monthYearText(meeting.month, shownLanguage())));
    const int slot = slotOf(*proposal(), meeting);
    if (slot < 0 || meeting.isLocked || !meeting.date.isValid())
        return;
    m_asking->run(
        [plan = proposal()->plan, slot, locale = QLocale()](const Aside::Stop &stop) {
            planning::Limits limits = planning::quickLimits();
            limits.stop = stop;
            QStringList words;
            for (const auto &next :
                 planning::whyThis(plan, 0, slot, planning::Names(locale), limits).nextBest)
                words.append(next.sentence);
            return words;
        },
        [this](const QStringList &words) {
            m_reasons = (QStringList{m_reasons} + words).join(u'\n');
            m_details->setText(m_reasons);
        });
}

void ProposalPage::answerWhyNot()
{
    const QModelIndex row = m_table->currentIndex();
    if (!proposal() || !row.isValid() || m_whyNot->chosen().isNull())
        return;
    const int slot = slotOf(*proposal(), m_model->at(row.row()));
    if (slot < 0)
        return;
    m_asking->run(
        [plan = proposal()->plan, slot, company = m_whyNot->chosenId<Company>(),
         name = m_whyNot->words(), locale = QLocale()](const Aside::Stop &stop) {
            planning::Limits limits = planning::quickLimits();
            limits.stop = stop;
            return planning::whyNotHost(plan, 0, slot, company, name, planning::Names(locale),
                                        limits)
                .sentences;
        },
        [this](const QStringList &words) {
            m_details->setText(m_reasons + u'\n'
                               + tr("Why not %1: %2").arg(m_whyNot->words(), words.join(u' ')));
        });
}

void ProposalPage::showCalls()
{
    const bool calls = proposal() && !proposal()->calls.isEmpty();
    QStringList numbers;
    for (qsizetype i = 0; calls && i < proposal()->calls.size(); ++i) {
        const planning::CallToMake &call = proposal()->calls.at(i);
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

} // namespace kv::ui
