// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/planof.h"

#include "domain/firstofmonth.h"
#include "domain/folding.h"
#include "planning/aims.h"
#include "planning/closeddays.h"
#include "planning/fromregister.h"
#include "planning/solver/tables.h"
#include "planning/turns.h"

#include <QCollator>

#include <algorithm>

namespace kv::planning {
namespace {

// So many meetings an expert comes to in a season before it is asked too often.
constexpr int expertTarget = 3;

bool inQueueBefore(const Candidate &a, const Candidate &b)
{
    if (a.memberSince != b.memberSince)
        return a.memberSince < b.memberSince; // who has always been a member comes first
    static const QCollator collator(QLocale(QStringLiteral("fi_FI")));
    const int names = collator.compare(a.name, b.name);
    return names != 0 ? names < 0 : a.id < b.id;
}

class Compiler
{
public:
    Compiler(const Dataset &dataset, const CoreGroup &group, const SeasonWanted &wanted)
        : m_dataset(dataset)
        , m_group(group)
        , m_wanted(wanted)
    {
        m_first = firstOfMonth(wanted.range.first);
        m_last = QDate(wanted.range.last.year(), wanted.range.last.month(),
                       wanted.range.last.daysInMonth());
        m_isRunning = m_first <= wanted.today && wanted.today <= m_last;
    }

    Result<Plan> run()
    {
        addThemes();
        addCandidates();
        if (m_planned.candidates.isEmpty())
            return Error{ErrorCode::NoPlan, {m_group.name}};
        addExperts();
        setRhythm();
        addSlots();
        if (m_planned.season.isEmpty())
            return Error{ErrorCode::NothingToDo, {}};
        m_plan.areas = {areaOf(m_dataset, m_group, m_planned, {m_first, m_last}, m_wanted.today),
                        {QString(), QString(), {}}};
        m_planned.closed = eveningsOfOtherGroups(m_dataset, m_group);
        addPrevious();
        rankByTurns(m_planned, inQueueBefore);
        m_plan.name = m_group.name;
        m_plan.weights = weightsFor(m_wanted.aims.value_or(m_group.aims()));
        m_plan.groups = {m_planned};
        m_plan.weights.changeDate = 40;
        m_plan.weights.changeTheme = 15;
        m_plan.weights.changeExpert = 10;
        weighChanges(m_plan);
        // So many promises of every kind that their order could not be told in numbers.
        if (solver::unitFor(m_plan) == 0)
            return Error{ErrorCode::InvalidValue,
                         {QStringLiteral("range"), m_wanted.range.last.toString(Qt::ISODate)}};
        return m_plan;
    }

private:
    bool isInSeason(const Meeting &meeting) const
    {
        const QDate month = monthOf(meeting);
        return meeting.group == m_group.id && month.isValid() && month >= m_first
            && month <= m_last;
    }

    // A theme by its place; themes that companies offer in words of their own come after the
    // bank's.
    void addThemes()
    {
        for (const Theme &theme : m_dataset.themes) {
            m_themes.insert(theme.id, int(m_plan.themes.size()));
            m_themeNames.insert(foldedWord(theme.name), int(m_plan.themes.size()));
            m_plan.themes.append({theme.id.toString(), theme.name, theme.topic,
                                  setOf(theme.months, {}), theme.wantsExpert});
        }
        for (const ThemeVote &vote : m_dataset.themeVotes) {
            const auto theme = m_themes.find(vote.theme);
            if (vote.group != m_group.id || theme == m_themes.end())
                continue;
            ++m_planned.votes[*theme];
            if (!m_planned.backlog.contains(*theme))
                m_planned.backlog.append(*theme);
        }
        std::sort(m_planned.backlog.begin(), m_planned.backlog.end());
        m_planned.themeMayStayOpen = true;
    }

    int themeNamed(const QString &name)
    {
        const QString folded = foldedWord(name);
        const auto known = m_themeNames.find(folded);
        if (known != m_themeNames.end())
            return *known;
        m_themeNames.insert(folded, int(m_plan.themes.size()));
        m_plan.themes.append({QString(), name, QString(), {}, false});
        return int(m_plan.themes.size()) - 1;
    }

    void addCandidates()
    {
        const auto turns = turnsBefore(m_dataset, m_group.id, {m_first, m_last});
        QMap<Id<Company>, QList<DateRange>> times;
        for (const Membership &membership : m_dataset.memberships) {
            if (membership.group == m_group.id && m_dataset.companies.contains(membership.company)
                && membership.state == MembershipState::Member)
                times[membership.company].append(membership.period());
        }
        // A guest or a company that has left may be the host of a meeting that is there.
        for (const Meeting &meeting : m_dataset.meetings) {
            if (isInSeason(meeting) && m_dataset.companies.contains(meeting.host))
                times[meeting.host];
        }
        for (auto entry = times.cbegin(); entry != times.cend(); ++entry) {
            Candidate candidate = candidateOf(*m_dataset.companies.find(entry.key()));
            for (const DateRange &time : entry.value()) {
                candidate.member.append(spanOf(time));
                if (time.first.isValid()
                    && (!candidate.memberSince || time.first < *candidate.memberSince))
                    candidate.memberSince = time.first;
            }
            const TurnCount count = turns.value(entry.key());
            candidate.turns = count.turns;
            candidate.lastHosted = count.last;
            // Nobody who never belongs to the group in this season is in its queue.
            candidate.canHost = candidate.canHost && overlapsSeason(candidate);
            m_candidates.insert(entry.key(), int(m_planned.candidates.size()));
            m_planned.candidates.append(candidate);
        }
    }

    bool overlapsSeason(const Candidate &candidate) const
    {
        return std::any_of(candidate.member.begin(), candidate.member.end(), [&](const Span &span) {
            return (!span.first || *span.first <= m_last) && (!span.last || *span.last >= m_first);
        });
    }

    Candidate candidateOf(const Company &company)
    {
        Candidate candidate = hostOf(m_dataset, company, m_group);
        for (const QString &theme : company.offeredThemes) {
            const int place = themeNamed(theme);
            if (!candidate.offers.contains(place))
                candidate.offers.append(place);
        }
        return candidate;
    }

    void addExperts()
    {
        for (const Expert &expert : m_dataset.experts) {
            PlanExpert planned;
            planned.id = expert.id.toString();
            planned.name = expert.name;
            for (const Id<Theme> theme : expert.themes) {
                if (m_themes.contains(theme))
                    planned.themes.append(m_themes[theme]);
            }
            if (!expert.areas.isEmpty() && !expert.areas.contains(m_group.area))
                planned.areas = {1}; // another than this group's
            planned.weekdays = setOf(expert.weekdays, NumberSet::weekdays());
            planned.target = expertTarget;
            for (const Unavailability &away : m_dataset.unavailabilities) {
                if (away.expert == expert.id)
                    planned.away.append(spanOf(away.period()));
            }
            for (const Meeting &meeting : m_dataset.meetings) {
                if (meeting.expert == expert.id && meeting.group != m_group.id
                    && meeting.date.isValid() && meeting.state != MeetingState::Cancelled)
                    planned.away.append({meeting.date, meeting.date});
            }
            m_experts.insert(expert.id, int(m_plan.experts.size()));
            m_plan.experts.append(planned);
        }
    }

    void setRhythm()
    {
        m_planned.id = m_group.id.toString();
        m_planned.name = m_group.name;
        m_planned.attendance = m_group.attendance;
        m_planned.weekdays = setOf(m_group.weekdays, {2, 3, 4});
        m_planned.minGap = std::max(1, m_group.minGap); // never two on one evening
        m_planned.maxGap = m_group.maxGap;
        m_planned.idealGap = m_group.idealGap;
        m_planned.gapTolerance = m_group.gapTolerance;
        m_planned.themeLimit = m_group.themeLimit;
        m_plan.advisors = {advisorOf(m_dataset, m_group)};
    }

    void addSlots()
    {
        QMap<QDate, QList<const Meeting *>> meetings;
        for (const Meeting &meeting : m_dataset.meetings) {
            if (isInSeason(meeting))
                meetings[monthOf(meeting)].append(&meeting);
        }
        // Months gone by are not filled after the fact, but a season wholly past is planned as
        // asked.
        const QDate thisMonth = firstOfMonth(m_wanted.today);
        for (QDate month = m_first; month <= m_last; month = month.addMonths(1)) {
            const auto there = meetings.constFind(month);
            if (there != meetings.cend()) {
                // A month whose only meeting was cancelled was left out on purpose.
                for (const Meeting *meeting : *there) {
                    if (meeting->state != MeetingState::Cancelled)
                        m_planned.season.append(slotOf(month, *meeting));
                }
            } else if (!m_wanted.isRepair && m_group.activeMonths.contains(month.month())
                       && !(m_isRunning && month < thisMonth)) {
                Slot slot;
                slot.year = month.year();
                slot.month = month.month();
                m_planned.season.append(slot);
            }
        }
        std::stable_sort(m_planned.season.begin(), m_planned.season.end(),
                         [](const Slot &a, const Slot &b) {
                             if (a.monthNumber() != b.monthNumber())
                                 return a.monthNumber() < b.monthNumber();
                             return a.evening && b.evening && a.evening->date < b.evening->date;
                         });
    }

    Slot slotOf(QDate month, const Meeting &meeting)
    {
        Slot slot;
        slot.year = month.year();
        slot.month = month.month();
        slot.meeting = meeting.id.toString();
        slot.needsHost = meeting.needsHost;
        const Evening evening = eveningOf(meeting);
        const bool isWhole = evening.date.isValid() && (evening.host || !meeting.needsHost);
        if (isWhole)
            slot.evening = evening;
        addPassed(slot, meeting);
        const bool isPast = evening.date.isValid() && evening.date < m_wanted.today;
        const bool isKept = m_wanted.keepsPlanned && isWhole;
        if (meeting.state == MeetingState::Held || isKept
            || (isPast && (m_wanted.isRepair || m_isRunning)) || (meeting.pinned && isWhole)
            || (!meeting.needsHost && evening.date.isValid())) {
            slot.locked = evening;
            slot.evening = evening;
            slot.pinned = (meeting.pinned || isKept) && meeting.state != MeetingState::Held;
            slot.pinReason = meeting.pinReason;
            return slot;
        }
        if (meeting.id == m_wanted.cancelled) {
            // It changes anyway; its evening and theme, if others know of them, should rather not.
            if (evening.host)
                slot.passed.append(*evening.host);
            if (evening.date.isValid() && meeting.state != MeetingState::Proposed)
                slot.sent = evening;
            letReserveHost(slot, meeting, evening.date);
            return slot;
        }
        if (evening.host && (meeting.pinned || volunteered(meeting)))
            slot.volunteer = evening.host;
        if (meeting.state == MeetingState::Proposed && !m_wanted.isRepair)
            return slot;
        if (isWhole) {
            slot.sent = evening;
            slot.promise = promiseOf(meeting.state);
            slot.keepsHost = meeting.state != MeetingState::Proposed;
        } else if (evening.host && meeting.state != MeetingState::Proposed) {
            slot.volunteer = evening.host; // has been asked; only the evening is open
        }
        return slot;
    }

    // Who was asked to stand in hosts, unless it is away that evening.
    void letReserveHost(Slot &slot, const Meeting &meeting, QDate day) const
    {
        const auto reserve = m_candidates.constFind(meeting.reserve);
        if (reserve != m_candidates.cend() && meeting.reserve != meeting.host
            && !anyCovers(m_planned.candidates[*reserve].away, day))
            slot.volunteer = *reserve;
    }

    // Whether its host wished to host this one, before its turn.
    bool volunteered(const Meeting &meeting) const
    {
        return std::any_of(m_dataset.hostTurns.begin(), m_dataset.hostTurns.end(),
                           [&](const HostTurn &turn) {
                               return turn.kind == HostTurnKind::Passed
                                   && turn.meeting == meeting.id && turn.company == meeting.host;
                           });
    }

    void addPassed(Slot &slot, const Meeting &meeting) const
    {
        for (const HostTurn &turn : m_dataset.hostTurns) {
            const bool saysNo = turn.kind == HostTurnKind::Declined
                || turn.kind == HostTurnKind::Skipped || turn.kind == HostTurnKind::MovedToEnd;
            if (saysNo && turn.meeting == meeting.id && turn.company != meeting.host
                && m_candidates.contains(turn.company))
                slot.passed.append(m_candidates[turn.company]);
        }
    }

    Evening eveningOf(const Meeting &meeting) const
    {
        Evening evening;
        evening.date = meeting.date.isValid() || meeting.state != MeetingState::Held
            ? meeting.date
            : monthOf(meeting);
        if (m_candidates.contains(meeting.host))
            evening.host = m_candidates[meeting.host];
        if (m_themes.contains(meeting.theme))
            evening.theme = m_themes[meeting.theme];
        if (m_experts.contains(meeting.expert))
            evening.expert = m_experts[meeting.expert];
        return evening;
    }

    void addPrevious()
    {
        const QDate first(m_planned.season.first().year, m_planned.season.first().month, 1);
        const Meeting *last = nullptr;
        for (const Meeting &meeting : m_dataset.meetings) {
            if (meeting.group == m_group.id && meeting.state != MeetingState::Cancelled
                && meeting.date.isValid() && monthOf(meeting) < first
                && (!last || meeting.date > last->date))
                last = &meeting;
        }
        if (!last)
            return;
        Previous previous;
        previous.date = last->date;
        const QDate month = monthOf(*last);
        previous.monthNumber = month.year() * 12 + month.month();
        if (const Company *host = m_dataset.companies.find(last->host)) {
            previous.industry = host->industry;
            previous.municipality = host->municipality;
        }
        if (const Theme *theme = m_dataset.themes.find(last->theme))
            previous.topic = theme->topic;
        m_planned.previous = previous;
    }

    const Dataset &m_dataset;
    const CoreGroup &m_group;
    const SeasonWanted &m_wanted;
    QDate m_first;
    QDate m_last;
    bool m_isRunning = false; // the season has begun
    Plan m_plan;
    PlanGroup m_planned;
    QMap<Id<Theme>, int> m_themes;
    QMap<QString, int> m_themeNames;
    QMap<Id<Company>, int> m_candidates;
    QMap<Id<Expert>, int> m_experts;
};

} // namespace

Result<Plan> planOf(const Dataset &dataset, Id<CoreGroup> group, const SeasonWanted &wanted)
{
    const CoreGroup *known = dataset.groups.find(group);
    if (!known)
        return Error{ErrorCode::Unknown, {QStringLiteral("group"), group.toString()}};
    const DateRange &range = wanted.range;
    // Longer than two years nobody plans, and turns would be guesses.
    if (!range.first.isValid() || !range.last.isValid() || range.last < range.first
        || range.first.daysTo(range.last) > 2 * 366)
        return Error{ErrorCode::InvalidValue,
                     {QStringLiteral("range"),
                      range.first.toString(Qt::ISODate) + QLatin1Char('/')
                          + range.last.toString(Qt::ISODate)}};
    return Compiler(dataset, *known, wanted).run();
}

} // namespace kv::planning
