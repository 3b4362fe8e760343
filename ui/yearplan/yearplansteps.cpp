// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the year plan does to meetings: each function is one step of the user.
#include "calendar/datetext.h"
#include "domain/describe.h"
#include "operations/evenings.h"
#include "operations/meetingoperations.h"
#include "operations/turnoperations.h"
#include "planning/standing.h"
#include "ui/common/language.h"
#include "ui/common/reasonrow.h"
#include "ui/yearplan/fairnesspanel.h"
#include "ui/yearplan/proposalpage.h"
#include "ui/yearplan/yearboard.h"
#include "ui/yearplan/yearmodel.h"
#include "ui/yearplan/yearplanpage.h"
#include "workspace/workspace.h"

#include <QStackedWidget>

#include <utility>

namespace kv::ui {

bool YearPlanPage::carryOut(const Result<Operation> &step, const QString &success,
                            Id<Meeting> meeting)
{
    if (!step) {
        context().tell(step.error());
        return false;
    }
    const bool done = context().done(context().workspace().commit(*step), success);
    if (done && !meeting.isNull())
        m_board->select(meeting);
    return done;
}

void YearPlanPage::moveCard(Id<Meeting> meeting, QDate month)
{
    const QList<Meeting> there = m_model->meetingsAt(m_model->indexOfMonth(month));
    if (!there.isEmpty() && there.first().id == meeting)
        return;
    if (!there.isEmpty() && there.first().state != MeetingState::Cancelled) {
        swap(meeting, there.first().id);
        return;
    }
    const Meeting before = context().dataset().meetings.value(meeting);
    const QString name = calendar::monthYearText(month, shownLanguage());
    const QString success = before.state == MeetingState::Invited
        ? tr("Moved: %1. Invitations had been sent: tell everybody the new time.").arg(name)
        : tr("Moved: %1").arg(name);
    carryOut(operations::moveToMonth(context().dataset(), meeting, month), success, meeting);
}

void YearPlanPage::moveByMonths(int months)
{
    if (const Meeting *meeting = current())
        moveCard(meeting->id, m_board->currentMonth().addMonths(months));
}

void YearPlanPage::moveByWeeks(int weeks)
{
    const Meeting *meeting = current();
    if (!meeting || !meeting->date.isValid())
        return;
    const QDate day = meeting->date.addDays(7 * weeks);
    const Id<Meeting> id = meeting->id;
    carryOut(operations::moveMeeting(context().dataset(), id, day),
             tr("Moved: %1").arg(calendar::weekdayDateText(day, shownLanguage())), id);
}

void YearPlanPage::swap(Id<Meeting> first, Id<Meeting> second)
{
    carryOut(operations::swapHosts(context().dataset(), first, second, context().today(),
                                   context().workspace().ids()),
             tr("Hosts swapped."), second);
}

void YearPlanPage::cutCard()
{
    if (const Meeting *meeting = current()) {
        m_cut = meeting->id;
        context().tell({MessageKind::Info,
                        tr("Choose the other meeting and press Ctrl+V to swap the hosts. Taken: %1")
                            .arg(nameOf(context().dataset(), meeting->id)),
                        {}});
    }
}

void YearPlanPage::pasteCard()
{
    if (const Meeting *meeting = current(); meeting && !m_cut.isNull()) {
        const Id<Meeting> other = m_cut;
        m_cut = {};
        swap(other, meeting->id);
    }
}

void YearPlanPage::assign(Id<Company> company, QDate month)
{
    const QModelIndex cell = m_model->indexOfMonth(month);
    const QList<Meeting> there = m_model->meetingsAt(cell);
    const QString name = nameOf(context().dataset(), company);
    if (there.isEmpty()) {
        Meeting meeting;
        meeting.id = context().workspace().ids().next<Meeting>();
        meeting.group = m_group;
        meeting.month = month;
        meeting.host = company;
        meeting.date = operations::eveningIn(context().dataset(), m_group, company, month, {});
        carryOut(operations::addMeeting(context().dataset(), meeting),
                 tr("Host chosen: %1").arg(name), meeting.id);
        return;
    }
    const QString consequence = consequenceOf(there.first().id, company);
    const bool done
        = carryOut(operations::assignHost(context().dataset(), there.first().id, company, {},
                                          context().today(), context().workspace().ids()),
                   tr("Host chosen: %1").arg(name), there.first().id);
    // Never forbidden: it is said what it costs, and the card keeps a badge.
    if (done && !consequence.isEmpty())
        context().tell({MessageKind::Warning,
                        tr("Host chosen: %1").arg(name) + QStringLiteral(". ") + consequence,
                        {context().undoLink()}});
}

QString YearPlanPage::consequenceOf(Id<Meeting> meeting, Id<Company> host) const
{
    const auto standing = planning::standingAround(context().dataset(), meeting, context().today());
    if (!standing)
        return {};
    const QList<planning::Candidate> &candidates = standing->plan.groups.first().candidates;
    for (int candidate = 0; candidate < candidates.size(); ++candidate) {
        if (candidates[candidate].id != host.toString())
            continue;
        const planning::Difference difference = planning::differenceOf(
            standing->plan,
            planning::withChoice(standing->plan, 0, standing->slot, {candidate, {}, {}}), 0,
            standing->slot, planning::Names());
        return difference.worse.mid(0, 2).join(u' ');
    }
    return {};
}

void YearPlanPage::askReason(const QString &question, const QString &confirm,
                             std::function<void(const QString &)> then)
{
    m_whenReasoned = std::move(then);
    m_reason->setTexts(question, confirm);
    m_reason->ask();
}

// Passes the queue, and the reason is kept.
void YearPlanPage::volunteer()
{
    const Id<Company> company = m_fairness->current();
    const QDate month = m_board->currentMonth();
    const QString name = nameOf(context().dataset(), company);
    const QString words = calendar::monthYearText(month, shownLanguage());
    askReason(tr("Why does it host before its turn? %1, %2").arg(name, words), tr("Choose as host"),
              [this, company, month, name, words](const QString &reason) {
                  carryOut(
                      operations::volunteerHost(context().dataset(), m_group, month, company,
                                                reason.isEmpty() ? tr("wants to host") : reason,
                                                context().today(), context().workspace().ids()),
                      tr("Wants to host: %1, %2").arg(name, words), m_board->currentMeeting());
              });
}

void YearPlanPage::toggleReserve()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    const Id<Company> company = m_fairness->current();
    const bool isSet = meeting->reserve == company;
    carryOut(operations::setReserveHost(context().dataset(), meeting->id,
                                        isSet ? Id<Company>() : company),
             isSet ? tr("No reserve host any more.")
                   : tr("Reserve host: %1").arg(nameOf(context().dataset(), company)),
             meeting->id);
}

void YearPlanPage::repairYear()
{
    m_proposal->repairYear(m_group, m_year);
    m_outer->setCurrentWidget(m_proposal);
}

void YearPlanPage::advance()
{
    const Meeting *meeting = current();
    const auto next = meeting ? operations::nextState(meeting->state) : std::nullopt;
    if (!next)
        return;
    const Dataset &dataset = context().dataset();
    const Id<Meeting> id = meeting->id;
    const auto step = *next == MeetingState::Asked ? operations::askHost(dataset, id)
        : *next == MeetingState::Agreed
        ? operations::agreeHost(dataset, id)
        : operations::markInvited(dataset, id, context().clock().now());
    carryOut(step, tr("%1: %2").arg(nameOf(dataset, id), describe(*next)), id);
}

void YearPlanPage::togglePin()
{
    const Meeting *meeting = current();
    if (!meeting)
        return;
    const Id<Meeting> id = meeting->id;
    // What a rule speaks against is kept knowingly, with a reason.
    if (!meeting->pinned && !m_model->warningsAt(*meeting).isEmpty()) {
        askReason(tr("Why is it kept although something speaks against it?"), tr("Keep"),
                  [this, id](const QString &reason) {
                      carryOut(operations::pinMeeting(context().dataset(), id, reason),
                               tr("Kept as it is in every new proposal."), id);
                  });
        return;
    }
    carryOut(meeting->pinned ? operations::unpinMeeting(context().dataset(), id)
                             : operations::pinMeeting(context().dataset(), id, {}),
             meeting->pinned ? tr("The planner may move this again.")
                             : tr("Kept as it is in every new proposal."),
             id);
}

void YearPlanPage::addMeeting()
{
    const QDate shown = m_board->currentMonth();
    const QDate month = shown.isValid() ? shown : QDate(m_year, 1, 1);
    Meeting meeting;
    meeting.id = context().workspace().ids().next<Meeting>();
    meeting.group = m_group;
    meeting.month = month;
    meeting.date = operations::eveningIn(context().dataset(), m_group, {}, month, {});
    carryOut(operations::addMeeting(context().dataset(), meeting), tr("Meeting added."),
             meeting.id);
}

void YearPlanPage::cancelHosting()
{
    if (const Meeting *meeting = current(); meeting && !meeting->host.isNull()) {
        m_proposal->repair(meeting->id);
        m_outer->setCurrentWidget(m_proposal);
    }
}

void YearPlanPage::askForProposal()
{
    m_proposal->plan(m_group, m_year);
    m_outer->setCurrentWidget(m_proposal);
}

} // namespace kv::ui
