// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/remedies.h"

#include "planning/ability.h"
#include "planning/obstacles.h"

#include <QCoreApplication>

#include <algorithm>

namespace kv::planning {

using Kind = Remedy::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Clash)
};

using Kind = Remedy::Kind;

constexpr int companiesOffered = 3; // that could host after all

// Tries one way out after the other on the season as it is.
class Workshop
{
public:
    Workshop(const Plan &found, int slot, const Names &names, const Limits &limits)
        : m_names(names)
        , m_limits(limits)
        , m_problem(found)
    {
        // Other months without a meeting have troubles of their own.
        QList<Slot> &season = m_problem.groups.first().season;
        season.clear();
        const QList<Slot> &all = found.groups.first().season;
        for (int s = 0; s < all.size(); ++s) {
            if (s == slot)
                m_slot = int(season.size());
            if (s != slot && !all[s].locked && !all[s].evening)
                continue;
            season.append(all[s]);
            m_places.append(s);
        }
        m_month = m_names.monthAndYear(at().month, at().year);
    }

    QList<Remedy> run()
    {
        tryThemes();
        tryAttendance();
        tryDays();
        tryGaps();
        tryTurn();
        tryCompanies();
        tryPins();
        m_remedies.append(
            {Kind::LeaveOut, 0, -1, Words::tr("Leave %1 without a meeting.").arg(m_month)});
        return m_remedies;
    }

private:
    const PlanGroup &group() const { return m_problem.groups.first(); }
    const Slot &at() const { return group().season[m_slot]; }

    // Keeps a remedy that works; whether it does.
    bool attempt(Remedy remedy)
    {
        Plan plan = m_problem;
        apply(plan, m_slot, remedy);
        if ((m_limits.stop && m_limits.stop()) || canBeFilled(plan, m_limits) != Fill::Possible)
            return false;
        if (remedy.kind == Remedy::Kind::Unpin)
            remedy.value = m_places[remedy.value];
        m_remedies.append(remedy);
        return true;
    }

    // Whether it opens an evening of the month at all.
    bool opensDays(const Remedy &remedy) const
    {
        Plan plan = m_problem;
        apply(plan, m_slot, remedy);
        return openDays(plan, 0, m_slot) != openDays(m_problem, 0, m_slot);
    }

    void tryThemes()
    {
        if (group().themeMayStayOpen)
            return;
        attempt({Kind::NewTheme, 0, -1, Words::tr("Add a theme that nobody offers yet.")});
        const int times = group().themeLimit + 1;
        attempt({Kind::ThemeLimit, times, -1,
                 Words::tr("Let a theme come up %n time(s) in a season.", nullptr, times)});
    }

    // The largest room of those that are too small decides: asking fewer people is a loss.
    void tryAttendance()
    {
        QList<int> rooms;
        for (const Candidate &company : group().candidates) {
            if (!company.hostsElsewhere && company.capacity
                && *company.capacity < group().attendance && !rooms.contains(*company.capacity))
                rooms.append(*company.capacity);
        }
        std::sort(rooms.begin(), rooms.end(), std::greater<int>());
        for (const int room : rooms) {
            if (attempt({Kind::Attendance, room, -1,
                         Words::tr("Expect %n people at most.", nullptr, room)}))
                return;
        }
    }

    void tryDays()
    {
        const Remedy open{Kind::OpenDays, 0, -1,
                          Words::tr("Allow a day that is closed. %1")
                              .arg(describe(m_problem, {Obstacle::Kind::ClosedDays, m_slot, -1},
                                            m_slot, m_names))};
        if (opensDays(open))
            attempt(open);
        for (int day = 1; day <= 5; ++day) {
            if (!group().weekdays.contains(day)
                && attempt({Kind::Weekday, day, -1,
                            Words::tr("Allow another weekday: %1.").arg(m_names.weekday(day))}))
                break;
        }
        const Remedy here{Kind::Advisor, 0, -1,
                          Words::tr("Let somebody stand in for the advisor in %1.").arg(m_month)};
        if (opensDays(here))
            attempt(here);
    }

    void tryGaps()
    {
        for (const int days : {14, 7}) {
            if (days < group().minGap
                && attempt({Kind::DaysBetween, days, -1,
                            Words::tr("Allow %n day(s) between meetings.", nullptr, days)}))
                break;
        }
        for (const int days : {49, 56, 63, 91}) {
            if (days > group().maxGap
                && attempt({Kind::MostDaysBetween, days, -1,
                            Words::tr("Allow up to %n day(s) between meetings.", nullptr, days)}))
                break;
        }
    }

    // Whoever could host that month but is not in turn: the first by the queue that helps.
    void tryTurn()
    {
        Plan any = m_problem;
        any.groups.first().season[m_slot].isOutOfTurn = true;
        if (canBeFilled(any, m_limits) != Fill::Possible)
            return;
        const auto able = abilityOf(m_problem, 0)[std::size_t(m_slot)];
        for (const int company : queue()) {
            if (able[std::size_t(company)]
                && attempt({Kind::OutOfTurn, 0, company,
                            Words::tr("Let %1 host in %2 before its turn.")
                                .arg(group().candidates[company].name, m_month)}))
                return;
        }
    }

    void tryCompanies()
    {
        const auto able = abilityOf(m_problem, 0)[std::size_t(m_slot)];
        int offered = 0;
        for (const int company : queue()) {
            if (able[std::size_t(company)] || !group().candidates[company].canHost)
                continue;
            const Remedy ask{Kind::Company, 0, company,
                             Words::tr("Ask whether %1 could host in %2 after all.")
                                 .arg(group().candidates[company].name, m_month)};
            Plan plan = m_problem;
            apply(plan, m_slot, ask);
            if (abilityOf(plan, 0)[std::size_t(m_slot)][std::size_t(company)] && attempt(ask)
                && ++offered == companiesOffered)
                return;
        }
    }

    void tryPins()
    {
        for (int s = 0; s < group().season.size(); ++s) {
            const Slot &slot = group().season[s];
            if (slot.pinned)
                attempt(
                    {Kind::Unpin, s, -1,
                     Words::tr("Let the meeting of %1 move.").arg(m_names.of(slot.locked->date))});
        }
    }

    QList<int> queue() const
    {
        QList<int> companies;
        for (int company = 0; company < group().candidates.size(); ++company)
            companies.append(company);
        std::sort(companies.begin(), companies.end(), [&](int a, int b) {
            return group().candidates[a].rank < group().candidates[b].rank;
        });
        return companies;
    }

    const Names &m_names;
    const Limits &m_limits;
    Plan m_problem;
    int m_slot = 0;
    QList<int> m_places; // of the slots, in the plan as found
    QString m_month;
    QList<Remedy> m_remedies;
};

} // namespace

QList<Remedy> remediesFor(const Plan &found, int slot, const Names &names, const Limits &limits)
{
    return Workshop(found, slot, names, limits).run();
}

void apply(Plan &plan, int slot, const Remedy &remedy)
{
    PlanGroup &group = plan.groups.first();
    switch (remedy.kind) {
    case Kind::NewTheme:
        plan.themes.append({QString(), QString(), QString(), {}, false});
        group.backlog.append(int(plan.themes.size()) - 1);
        return;
    case Kind::ThemeLimit:
        group.themeLimit = remedy.value;
        return;
    case Kind::Attendance:
        group.attendance = remedy.value;
        return;
    case Kind::DaysBetween:
        group.minGap = remedy.value;
        return;
    case Kind::MostDaysBetween:
        group.maxGap = remedy.value;
        return;
    case Kind::Weekday:
        group.weekdays.insert(remedy.value);
        return;
    case Kind::OpenDays:
        lift(plan, {Obstacle::Kind::ClosedDays, slot, -1});
        return;
    case Kind::Advisor:
        lift(plan, {Obstacle::Kind::Advisor, slot, -1});
        return;
    case Kind::OutOfTurn:
        group.season[slot].volunteer = remedy.company;
        return;
    case Kind::Company:
        lift(plan, {Obstacle::Kind::Company, -1, remedy.company});
        return;
    case Kind::Unpin: {
        Slot &pinned = group.season[remedy.value];
        pinned.locked.reset();
        pinned.volunteer.reset();
        pinned.pinned = false;
        return;
    }
    case Kind::LeaveOut:
        group.season.removeAt(slot);
        return;
    }
}

} // namespace kv::planning
