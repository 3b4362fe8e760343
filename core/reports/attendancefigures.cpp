// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/attendancefigures.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace kv::reports {
namespace {

constexpr int quarter = 15; // minutes: an evening's length is rounded to it

bool isHere(AttendanceState state)
{
    return state != AttendanceState::Excused && state != AttendanceState::Absent;
}

Presence presenceOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
    case AttendanceState::Late:
    case AttendanceState::Substitute:
        return Presence::Present;
    case AttendanceState::Remote:
        return Presence::Remote;
    case AttendanceState::Excused:
        return Presence::Excused;
    case AttendanceState::Absent:
        return Presence::Absent;
    }
    Q_UNREACHABLE();
}

// Of two people of a company, the one who took part more speaks for it.
Presence better(Presence a, Presence b)
{
    const auto rank = [](Presence presence) {
        switch (presence) {
        case Presence::Present:
            return 5;
        case Presence::Remote:
            return 4;
        case Presence::Excused:
            return 3;
        case Presence::Absent:
            return 2;
        case Presence::NotRecorded:
            return 1;
        case Presence::NotMember:
            return 0;
        }
        Q_UNREACHABLE();
    };
    return rank(a) >= rank(b) ? a : b;
}

double percent(int part, int whole)
{
    return whole == 0 ? 0 : 100.0 * part / whole;
}

// Finds the company that a row speaks for. A person may have changed company since: the row
// remembers which it was.
class Employers
{
public:
    explicit Employers(const Dataset &dataset)
        : m_dataset(dataset)
    {
        for (const Company &company : dataset.companies) {
            if (!company.businessId.isEmpty())
                m_byBusinessId.insert(company.businessId, company.id);
            m_byName.insert(company.name, company.id);
        }
    }

    Id<Company> of(const Attendance &row) const
    {
        if (row.company)
            return row.company;
        const Person *known = m_dataset.people.findAny(row.person); // also one who was erased
        const Person person = known ? *known : Person();
        const Company now = m_dataset.companies.value(person.company);
        const bool same = row.nameThen.isEmpty() || now.name == row.nameThen
            || (!row.businessIdThen.isEmpty() && now.businessId == row.businessIdThen);
        if (same)
            return person.company;
        const Id<Company> then
            = m_byBusinessId.value(row.businessIdThen, m_byName.value(row.nameThen));
        return then ? then : person.company;
    }

private:
    const Dataset &m_dataset;
    QHash<QString, Id<Company>> m_byBusinessId;
    QHash<QString, Id<Company>> m_byName;
};

using Rows = QList<const Attendance *>;

class Counting
{
public:
    Counting(const Dataset &dataset, Id<CoreGroup> group)
        : m_dataset(dataset)
        , m_group(group)
        , m_employers(dataset)
    {
        for (const Attendance &row : dataset.attendances)
            m_rows[row.meeting].append(&row);
        for (const Membership &membership : dataset.memberships) {
            const bool member = membership.state == MembershipState::Member
                || membership.state == MembershipState::Left;
            // Who has left without a last day has left before anything that could be counted.
            const bool dated
                = membership.state == MembershipState::Member || membership.until.isValid();
            if (member && dated && membership.group == group
                && dataset.companies.contains(membership.company))
                m_members[membership.company].append(membership.period());
        }
    }

    AttendanceFigures run(DateRange period, QDate today)
    {
        m_figures.group = m_dataset.groups.value(m_group).name;
        m_figures.period = period;
        const QList<const Meeting *> held = heldMeetings(period, today);
        for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
            const Company company = m_dataset.companies.value(it.key());
            m_figures.companies.append({company.id, company.name, company.businessId, {}, 0, 0, 0});
        }
        for (const Meeting *meeting : held)
            addMeeting(*meeting);
        finish();
        return m_figures;
    }

private:
    QList<const Meeting *> heldMeetings(DateRange period, QDate today)
    {
        QList<const Meeting *> held;
        for (const Meeting &meeting : m_dataset.meetings) {
            if (meeting.group != m_group || meeting.state == MeetingState::Cancelled
                || !meeting.date.isValid() || !period.contains(meeting.date))
                continue;
            const bool recorded = m_rows.contains(meeting.id);
            if (recorded || meeting.state == MeetingState::Held)
                held.append(&meeting);
            if (!recorded && meeting.date < today)
                ++m_figures.notRecorded;
        }
        std::sort(held.begin(), held.end(), [](const Meeting *a, const Meeting *b) {
            return std::tuple(a->date, a->id) < std::tuple(b->date, b->id);
        });
        return held;
    }

    bool isMember(Id<Company> company, QDate day) const
    {
        const QList<DateRange> periods = m_members.value(company);
        return std::any_of(periods.begin(), periods.end(),
                           [day](const DateRange &period) { return period.contains(day); });
    }

    int lengthOf(const Meeting &meeting) const
    {
        const CoreGroup group = m_dataset.groups.value(m_group);
        const QTime start = meeting.start.isValid() ? meeting.start : group.start;
        const QTime end = meeting.end.isValid() ? meeting.end : group.end;
        const int minutes = std::max(0, start.secsTo(end) / 60);
        return (minutes + quarter / 2) / quarter * quarter;
    }

    void addMeeting(const Meeting &meeting)
    {
        MeetingFigures figures;
        figures.meeting = meeting.id;
        figures.date = meeting.date;
        figures.host = m_dataset.companies.value(meeting.host).name;
        QHash<Id<Company>, Presence> presences;
        for (const Attendance *row : m_rows.value(meeting.id)) {
            countPerson(figures, *row, lengthOf(meeting));
            if (row->role != AttendanceRole::Member)
                continue;
            Presence &presence = presences[m_employers.of(*row)];
            presence = better(presence, presenceOf(row->state));
        }
        if (meeting.host && !presences.contains(meeting.host))
            ++m_figures.hostNotRecorded;
        for (CompanyFigures &company : m_figures.companies)
            addEvening(figures, company, meeting, presences);
        m_figures.meetings.append(figures);
    }

    void addEvening(MeetingFigures &figures, CompanyFigures &company, const Meeting &meeting,
                    const QHash<Id<Company>, Presence> &presences) const
    {
        CompanyEvening evening;
        evening.host = company.company == meeting.host;
        if (isMember(company.company, meeting.date)) {
            evening.presence = presences.value(company.company, Presence::NotRecorded);
            if (evening.host && !tookPart(evening.presence))
                evening.presence = Presence::Present;
            ++figures.possible;
            ++company.possible;
            figures.companies += tookPart(evening.presence);
            figures.remoteCompanies += evening.presence == Presence::Remote;
            company.attended += tookPart(evening.presence);
            company.excused += evening.presence == Presence::Excused;
        }
        company.evenings.append(evening);
    }

    static void countPerson(MeetingFigures &figures, const Attendance &row, int length)
    {
        if (!isHere(row.state))
            return;
        ++figures.participants;
        figures.guests += row.role == AttendanceRole::Guest;
        figures.experts += row.role == AttendanceRole::Expert;
        figures.students += row.role == AttendanceRole::Student;
        figures.organisers += row.role == AttendanceRole::Organiser;
        figures.minutes += row.minutes > 0 ? row.minutes : length;
    }

    void finish()
    {
        m_figures.companies.removeIf([](const CompanyFigures &each) { return each.possible == 0; });
        QCollator collator(QLocale(QLocale::Finnish, QLocale::Finland));
        std::stable_sort(m_figures.companies.begin(), m_figures.companies.end(),
                         [&](const CompanyFigures &a, const CompanyFigures &b) {
                             return collator.compare(a.name, b.name) < 0;
                         });
        for (const CompanyFigures &company : std::as_const(m_figures.companies)) {
            m_figures.differentCompanies += company.attended > 0;
            m_figures.withoutBusinessId += company.attended > 0 && company.businessId.isEmpty();
        }
        MeetingFigures &sum = m_figures.sum;
        for (const MeetingFigures &each : std::as_const(m_figures.meetings)) {
            sum.possible += each.possible;
            sum.companies += each.companies;
            sum.remoteCompanies += each.remoteCompanies;
            sum.participants += each.participants;
            sum.guests += each.guests;
            sum.experts += each.experts;
            sum.students += each.students;
            sum.organisers += each.organisers;
            sum.minutes += each.minutes;
        }
    }

    const Dataset &m_dataset;
    Id<CoreGroup> m_group;
    Employers m_employers;
    QHash<Id<Meeting>, Rows> m_rows;
    QMap<Id<Company>, QList<DateRange>> m_members;
    AttendanceFigures m_figures;
};

} // namespace

bool tookPart(Presence presence)
{
    return presence == Presence::Present || presence == Presence::Remote;
}

double MeetingFigures::rate() const
{
    return percent(companies, possible);
}

double CompanyFigures::rate() const
{
    return percent(attended, possible);
}

AttendanceFigures attendanceFigures(const Dataset &dataset, Id<CoreGroup> group, DateRange period,
                                    QDate today)
{
    return Counting(dataset, group).run(period, today);
}

} // namespace kv::reports
