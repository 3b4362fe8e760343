// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/rotationoperations.h"

#include "domain/describe.h"
#include "domain/edit.h"
#include "domain/firstofmonth.h"
#include "planning/ability.h"
#include "planning/planof.h"
#include "planning/reasons.h"
#include "planning/spread.h"
#include "planning/turns.h"

#include <QCoreApplication>

#include <algorithm>

namespace kv::operations {
namespace {

using planning::Evening;
using planning::Plan;
using planning::PlanGroup;
using planning::Proposal;
using planning::ProposedMeeting;
using planning::Slot;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

template <typename T>
Id<T> idFrom(const QString &text)
{
    return Id<T>(QUuid(text));
}

// Turns what the planner found into meetings of the register and one operation.
class Proposer
{
public:
    Proposer(const Dataset &dataset, const CoreGroup &group, const PlanningContext &context,
             OperationKind kind)
        : m_dataset(dataset)
        , m_group(group)
        , m_context(context)
        , m_names(context.locale)
        , m_edit(dataset, kind)
    { }

    Edit &edit() { return m_edit; }

    Proposal propose(const Plan &problem, Id<Meeting> cancelled)
    {
        const auto ability = planning::abilityOf(problem);
        const planning::Outcome outcome = planning::planSpread(problem, m_context.limits);
        m_proposal.plan = outcome.plan;
        m_proposal.before = planning::analyse(problem, ability);
        m_proposal.after = planning::analyse(outcome.plan, ability);
        m_proposal.bound = outcome.bound;
        m_proposal.isProven = outcome.proven();
        m_proposal.unfilled = outcome.unfilled;
        if (outcome.unfilled > 0 && !outcome.stopped)
            m_proposal.clashes = planning::clashesOf(outcome.plan, m_names, m_context.limits);
        const PlanGroup &group = outcome.plan.groups.first();
        for (int slot = 0; slot < group.season.size(); ++slot) {
            ProposedMeeting meeting = proposed(group, slot);
            meeting.reasons = reasonsOf(ability, slot);
            if (meeting.isChanged)
                meeting.causes = causesOf(problem, slot);
            if (meeting.isChanged && !meeting.isNew && meeting.meeting != cancelled)
                ++m_proposal.changed;
            m_proposal.meetings.append(meeting);
        }
        addCalls(cancelled, ability);
        if (cancelled.isNull())
            m_proposal.notes = planning::neverAble(problem, ability, 0, m_names);
        addNotes(problem, cancelled);
        if (m_context.aims && !m_edit.operation().isEmpty() && *m_context.aims != m_group.aims()) {
            CoreGroup aimed = m_group;
            aimed.setAims(*m_context.aims);
            m_edit.set(aimed);
        }
        m_proposal.operation = m_edit.operation();
        return m_proposal;
    }

private:
    QStringList reasonsOf(const planning::Ability &ability, int slot) const
    {
        for (const planning::Clash &clash : m_proposal.clashes) {
            if (clash.slot == slot)
                return clash.facts;
        }
        return planning::reasonsFor(m_proposal.plan, ability, 0, slot, m_names);
    }

    ProposedMeeting proposed(const PlanGroup &group, int slot)
    {
        const Slot &at = group.season[slot];
        ProposedMeeting meeting;
        meeting.month = QDate(at.year, at.month, 1);
        meeting.meeting = idFrom<Meeting>(at.meeting);
        meeting.isLocked = at.locked.has_value();
        const Meeting *there = m_dataset.meetings.find(meeting.meeting);
        if (there) {
            meeting.stateBefore = there->state;
            meeting.hostBefore = there->host;
            meeting.dateBefore = there->date;
        }
        if (at.locked) {
            fillFrom(meeting, *there);
        } else if (at.evening) {
            const Meeting planned = write(group, *at.evening, there, meeting.month);
            meeting.isNew = there == nullptr;
            meeting.isChanged = !there || differ(planned, *there);
            meeting.meeting = planned.id;
            fillFrom(meeting, planned);
        } else if (there) {
            leaveOpen(*there, meeting);
        }
        return meeting;
    }

    // The rules that the meeting as it was breaks: why it cannot stay.
    QStringList causesOf(const Plan &problem, int slot) const
    {
        QStringList causes;
        for (const planning::Match &match : m_proposal.before.broken()) {
            if (match.slot == slot)
                causes.append(planning::reasonOf(problem, match, m_names));
        }
        return causes;
    }

    static bool differ(const Meeting &a, const Meeting &b)
    {
        return a.date != b.date || a.host != b.host || a.theme != b.theme || a.expert != b.expert;
    }

    static void fillFrom(ProposedMeeting &proposed, const Meeting &meeting)
    {
        proposed.date = meeting.date;
        proposed.host = meeting.host;
        proposed.theme = meeting.theme;
        proposed.themeText = meeting.themeText;
        proposed.expert = meeting.expert;
    }

    // The meeting as the plan has it. A new host must be asked, another evening too.
    Meeting write(const PlanGroup &group, const Evening &evening, const Meeting *there, QDate month)
    {
        Meeting meeting = there ? *there : newMeeting(month);
        const Id<Company> host
            = evening.host ? idFrom<Company>(group.candidates[*evening.host].id) : Id<Company>();
        if (host != meeting.host) {
            meeting.state = MeetingState::Proposed;
            meeting.place.clear();
            meeting.themeText.clear();
            meeting.themeTextEn.clear();
        } else if (evening.date != meeting.date && meeting.state > MeetingState::Asked) {
            meeting.state = MeetingState::Asked;
        }
        meeting.host = host;
        meeting.date = evening.date;
        if (meeting.themeText.isEmpty())
            setTheme(meeting, evening);
        meeting.expert = evening.expert
            ? idFrom<Expert>(m_proposal.plan.experts[*evening.expert].id)
            : Id<Expert>();
        m_edit.set(meeting);
        return meeting;
    }

    void setTheme(Meeting &meeting, const Evening &evening) const
    {
        meeting.theme = {};
        if (!evening.theme)
            return;
        const planning::PlanTheme &theme = m_proposal.plan.themes[*evening.theme];
        if (theme.id.isEmpty())
            meeting.themeText = theme.name; // a company's own words, not in the bank
        else
            meeting.theme = idFrom<Theme>(theme.id);
    }

    Meeting newMeeting(QDate month)
    {
        Meeting meeting;
        meeting.id = m_context.ids.next<Meeting>();
        meeting.group = m_group.id;
        meeting.month = month;
        meeting.start = m_group.start;
        meeting.end = m_group.end;
        return meeting;
    }

    // Nobody can take it: the meeting stays where it is, proposed and without a host.
    void leaveOpen(const Meeting &there, ProposedMeeting &proposed)
    {
        Meeting meeting = there;
        meeting.host = {};
        meeting.state = MeetingState::Proposed;
        meeting.place.clear();
        m_edit.set(meeting);
        proposed.isChanged = differ(meeting, there);
        fillFrom(proposed, meeting);
    }

    // Whom to ring: the new host of the evening that fell free, those whose meeting moves, those
    // let off; then who else could take the evening, in the order of the queue.
    void addCalls(Id<Meeting> cancelled, const planning::Ability &ability)
    {
        for (const ProposedMeeting &meeting : m_proposal.meetings) {
            const bool isCancelled = !cancelled.isNull() && meeting.meeting == cancelled;
            if (!meeting.isChanged || meeting.isNew || meeting.date.isNull())
                continue;
            if (!isCancelled && meeting.stateBefore == MeetingState::Proposed)
                continue;
            const QString day = m_names.of(meeting.date);
            if (meeting.host == meeting.hostBefore && meeting.date == meeting.dateBefore)
                m_proposal.calls.append(
                    {meeting.host, meeting.meeting,
                     Words::tr("The theme or the expert of your evening would change: %1.")
                         .arg(day)});
            else if (meeting.host == meeting.hostBefore)
                m_proposal.calls.append({meeting.host, meeting.meeting,
                                         Words::tr("Your evening would move: %1.").arg(day)});
            else if (!meeting.host.isNull())
                m_proposal.calls.append(
                    {meeting.host, meeting.meeting, Words::tr("Would you host on %1?").arg(day)});
            if (!isCancelled && !meeting.hostBefore.isNull() && meeting.host != meeting.hostBefore)
                m_proposal.calls.append({meeting.hostBefore, meeting.meeting,
                                         Words::tr("Somebody else would host on %1.").arg(day)});
        }
        const PlanGroup &group = m_proposal.plan.groups.first();
        for (int slot = 0; slot < group.season.size() && !cancelled.isNull(); ++slot) {
            if (idFrom<Meeting>(group.season[slot].meeting) == cancelled)
                addOthers(group, slot, ability, cancelled);
        }
    }

    void addOthers(const PlanGroup &group, int slot, const planning::Ability &ability,
                   Id<Meeting> cancelled)
    {
        const Slot &at = group.season[slot];
        const QDate day = at.evening ? at.evening->date : m_dataset.meetings.value(cancelled).date;
        QList<int> others;
        for (int candidate = 0; candidate < group.candidates.size(); ++candidate) {
            const bool hostsAlready
                = std::any_of(group.season.begin(), group.season.end(), [&](const Slot &each) {
                      return each.evening && each.evening->host == candidate;
                  });
            if (!hostsAlready && day.isValid()
                && ability[0][std::size_t(slot)][std::size_t(candidate)]
                && !planning::firstHindrance(m_proposal.plan, 0, slot, candidate, day))
                others.append(candidate);
        }
        std::sort(others.begin(), others.end(), [&](int a, int b) {
            return group.candidates[a].rank < group.candidates[b].rank;
        });
        for (const int other : others)
            m_proposal.calls.append({idFrom<Company>(group.candidates[other].id), cancelled,
                                     Words::tr("Could host on %1 too.").arg(m_names.of(day))});
    }

    void addNotes(const Plan &problem, Id<Meeting> cancelled)
    {
        if (!planning::hasHistory(m_dataset, m_group.id))
            m_proposal.notes.append(Words::tr(
                "Earlier hostings have not been recorded. Tick who has already hosted, and the "
                "proposal is fair."));
        if (m_proposal.unfilled > 0)
            m_proposal.notes.append(
                Words::tr("%n month(s) would be without a meeting.", nullptr, m_proposal.unfilled));
        for (const ProposedMeeting &meeting : m_proposal.meetings) {
            if (meeting.isChanged && !meeting.isNew && meeting.stateBefore == MeetingState::Invited)
                m_proposal.notes.append(
                    Words::tr("Invitations for %1 have gone out: everybody must be told.")
                        .arg(m_names.of(meeting.dateBefore)));
        }
        // What the meetings that are there break now, such as an absence told of after planning.
        if (!cancelled.isNull())
            return;
        for (const planning::Match &match : m_proposal.before.broken())
            m_proposal.notes.append(planning::reasonOf(problem, match, m_names));
    }

    const Dataset &m_dataset;
    const CoreGroup &m_group;
    const PlanningContext &m_context;
    planning::Names m_names;
    Edit m_edit;
    Proposal m_proposal;
};

// The months of the group's meetings that are still to come, and another one, where there are any.
// A repair looks a year ahead; what is later can be planned again.
DateRange comingSeason(const Dataset &dataset, Id<CoreGroup> group, QDate month, QDate today)
{
    DateRange season{month, month};
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group != group || meeting.state == MeetingState::Cancelled
            || meeting.state == MeetingState::Held || !meeting.month.isValid())
            continue;
        if (!season.last.isValid() || meeting.month > season.last)
            season.last = meeting.month;
        if (meeting.month >= firstOfMonth(today)
            && (!season.first.isValid() || meeting.month < season.first))
            season.first = meeting.month;
    }
    if (season.first.isValid())
        season.last = std::min(season.last, season.first.addMonths(13));
    return season;
}

} // namespace

Result<Proposal> proposeSeason(const Dataset &dataset, Id<CoreGroup> group, const DateRange &season,
                               const PlanningContext &context)
{
    const auto problem = planning::planOf(
        dataset, group, {season, context.today, false, {}, context.keepsPlanned, context.aims});
    if (!problem)
        return problem.error();
    return Proposer(dataset, *dataset.groups.find(group), context, OperationKind::AcceptPlan)
        .propose(*problem, {});
}

Result<Proposal> replan(const Dataset &dataset, Id<CoreGroup> group, const DateRange &season,
                        const PlanningContext &context)
{
    const auto problem
        = planning::planOf(dataset, group, {season, context.today, true, {}, false, {}});
    if (!problem)
        return problem.error();
    return Proposer(dataset, *dataset.groups.find(group), context, OperationKind::AcceptPlan)
        .propose(*problem, {});
}

Result<Proposal> replan(const Dataset &dataset, Id<CoreGroup> group, const PlanningContext &context)
{
    if (!dataset.groups.contains(group))
        return Error{ErrorCode::Unknown, {QStringLiteral("group"), group.toString()}};
    const DateRange season = comingSeason(dataset, group, {}, context.today);
    if (!season.first.isValid())
        return Error{ErrorCode::NothingToDo, {}};
    return replan(dataset, group, season, context);
}

Result<Proposal> cancelHosting(const Dataset &dataset, Id<Meeting> meeting, const QString &reason,
                               const PlanningContext &context)
{
    const Meeting *cancelled = dataset.meetings.find(meeting);
    if (!cancelled)
        return Error{ErrorCode::Unknown, {QStringLiteral("meeting"), meeting.toString()}};
    if (cancelled->state == MeetingState::Held || cancelled->state == MeetingState::Cancelled)
        return Error{ErrorCode::NotInState, {nameOf(dataset, meeting), describe(cancelled->state)}};
    if (cancelled->host.isNull())
        return Error{ErrorCode::NoHost, {nameOf(dataset, meeting)}};
    const QDate own = cancelled->month.isValid() ? cancelled->month : cancelled->date;
    const DateRange season = comingSeason(dataset, cancelled->group, own, context.today);
    const auto problem = planning::planOf(dataset, cancelled->group,
                                          {season, context.today, true, meeting, false, {}});
    if (!problem)
        return problem.error();
    Proposer proposer(dataset, *dataset.groups.find(cancelled->group), context,
                      OperationKind::CancelHosting);
    HostTurn turn;
    turn.id = context.ids.next<HostTurn>();
    turn.group = cancelled->group;
    turn.company = cancelled->host;
    turn.meeting = meeting;
    turn.kind = HostTurnKind::Skipped; // keeps its turn
    turn.date = context.today;
    turn.reason = reason;
    proposer.edit().add(turn);
    return proposer.propose(*problem, meeting);
}

} // namespace kv::operations
