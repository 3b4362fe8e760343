// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clash.h"

#include "planning/ability.h"
#include "planning/analysis.h"
#include "planning/obstacles.h"
#include "planning/quickxplain.h"
#include "planning/reasons.h"
#include "planning/remedies.h"
#include "planning/solver/matching.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Clash)
};

constexpr int mostClashes = 3; // of one plan; more are the same trouble again
constexpr int companiesNamed = 8;

bool isEmpty(const Slot &slot)
{
    return !slot.locked && !slot.evening;
}

// The season with only these slots, in order.
Plan onlyWith(const Plan &plan, const std::vector<int> &chosen)
{
    Plan smaller = plan;
    QList<Slot> &season = smaller.groups.first().season;
    season.clear();
    for (const int slot : chosen)
        season.append(plan.groups.first().season[slot]);
    return smaller;
}

class Explainer
{
public:
    Explainer(const Plan &found, int slot, const Names &names, const Limits &limits)
        : m_found(found)
        , m_slot(slot)
        , m_names(names)
        , m_limits(limits)
    { }

    Clash explain()
    {
        Clash clash;
        clash.slot = m_slot;
        if (!nobodyCan(clash) && !tooFewThemes(clash) && !smallest(clash)) {
            clash.months = {m_slot};
            clash.facts = whyEmpty(m_found, abilityOf(m_found), 0, m_slot, m_names);
        }
        clash.remedies = remediesFor(m_found, m_slot, m_names, m_limits);
        return clash;
    }

private:
    const PlanGroup &group() const { return m_found.groups.first(); }

    // (a) The month itself has no evening, or no host.
    bool nobodyCan(Clash &clash) const
    {
        const auto able = abilityOf(m_found, 0)[std::size_t(m_slot)];
        const bool noDay = openDays(m_found, 0, m_slot).isEmpty();
        if (!noDay && std::find(able.begin(), able.end(), true) != able.end())
            return false;
        clash.months = {m_slot};
        if (noDay) {
            for (const Obstacle::Kind kind :
                 {Obstacle::Kind::Weekdays, Obstacle::Kind::ClosedDays, Obstacle::Kind::Advisor}) {
                Plan lifted = m_found;
                lift(lifted, {kind, m_slot, -1});
                if (!openDays(lifted, 0, m_slot).isEmpty())
                    clash.facts.append(describe(m_found, {kind, m_slot, -1}, m_slot, m_names));
            }
            if (clash.facts.isEmpty())
                clash.facts = whyEmpty(m_found, abilityOf(m_found), 0, m_slot, m_names);
            return true;
        }
        clash.facts = whyEmpty(m_found, abilityOf(m_found), 0, m_slot, m_names);
        const qsizetype more = clash.facts.size() - 1 - companiesNamed;
        if (more > 0) {
            clash.facts.resize(1 + companiesNamed);
            clash.facts.append(Words::tr("The same holds for %n other(s).", nullptr, int(more)));
        }
        return true;
    }

    // (b) More months than themes to go round (Hall 1935).
    bool tooFewThemes(Clash &clash) const
    {
        const auto problem = std::make_shared<const Plan>(cleared());
        const solver::GroupTable table
            = solver::compile(problem, abilityOf(*problem), 0, solver::unitFor(*problem));
        const solver::Shortage shortage = solver::themeShortage(table);
        if (shortage.missing == 0)
            return false;
        for (const int month : shortage.months)
            clash.months.append(month);
        clash.facts = {Words::tr("%n meeting(s) have too few themes to go round.", nullptr,
                                 int(shortage.months.size()))};
        QStringList themes;
        for (const int theme : shortage.themes)
            themes.append(m_found.themes[theme].name);
        clash.facts.append(Words::tr("All that the hosts and the group offer for them is %n "
                                     "theme(s): %1.",
                                     nullptr, int(themes.size()))
                               .arg(themes.join(QLatin1String(", "))));
        clash.facts.append(
            describe(m_found, {Obstacle::Kind::ThemeLimit, -1, -1}, m_slot, m_names));
        return true;
    }

    Plan cleared() const
    {
        Plan problem = m_found;
        for (Slot &slot : problem.groups.first().season)
            slot.evening = slot.locked;
        return problem;
    }

    bool isClash(const std::vector<int> &months) const
    {
        return canBeFilled(onlyWith(m_found, months), m_limits) == Fill::Impossible;
    }

    // (c) The fewest months around it, then the fewest rules and facts within them.
    bool smallest(Clash &clash) const
    {
        std::vector<int> around;
        const int count = int(group().season.size());
        for (int reach = 0; reach < count; ++reach) {
            around.clear();
            for (int slot = std::max(0, m_slot - reach);
                 slot <= std::min(count - 1, m_slot + reach); ++slot) {
                if (slot == m_slot || !isEmpty(group().season[slot]))
                    around.push_back(slot);
            }
            if (isClash(around))
                break;
            if (int(around.size()) == count || isStopped())
                return false;
        }
        const auto monthsOf = [&](const std::vector<int> &places) {
            std::vector<int> months;
            for (const int place : places)
                months.push_back(around[std::size_t(place)]);
            std::sort(months.begin(), months.end());
            return months;
        };
        const auto months
            = monthsOf(smallestClash(int(around.size()), [&](const std::vector<int> &places) {
                  return isClash(monthsOf(places));
              }));
        if (months.empty() || isStopped())
            return false;
        for (const int month : months)
            clash.months.append(month);
        addFacts(clash, months);
        return !clash.facts.isEmpty();
    }

    void addFacts(Clash &clash, const std::vector<int> &months) const
    {
        const Plan problem = onlyWith(m_found, months);
        const QList<Obstacle> obstacles = obstaclesIn(problem);
        const auto holds = [&](const std::vector<int> &kept) {
            Plan lifted = problem;
            for (int i = 0; i < obstacles.size(); ++i) {
                if (std::find(kept.begin(), kept.end(), i) == kept.end())
                    lift(lifted, obstacles[i]);
            }
            return canBeFilled(lifted, m_limits) == Fill::Impossible;
        };
        QStringList wanted;
        int slot = 0;
        for (int i = 0; i < int(months.size()); ++i) {
            const Slot &at = group().season[months[std::size_t(i)]];
            if (months[std::size_t(i)] == m_slot)
                slot = i;
            if (at.locked)
                clash.facts.append(Words::tr("The meeting of %1 stays as it is.")
                                       .arg(m_names.of(at.locked->date)));
            else
                wanted.append(m_names.monthAndYear(at.month, at.year));
        }
        if (wanted.size() > 1)
            clash.facts.prepend(Words::tr("Each of these months should have a meeting: %1.")
                                    .arg(wanted.join(QLatin1String(", "))));
        auto places = smallestClash(int(obstacles.size()), holds);
        std::sort(places.begin(), places.end());
        for (const int place : places)
            clash.facts.append(describe(problem, obstacles[place], slot, m_names));
    }

    bool isStopped() const { return m_limits.stop && m_limits.stop(); }

    const Plan &m_found;
    int m_slot;
    const Names &m_names;
    const Limits &m_limits;
};

} // namespace

QList<Clash> clashesOf(const Plan &found, const Names &names, const Limits &limits)
{
    Q_ASSERT(found.groups.size() == 1);
    QList<Clash> clashes;
    const QList<Slot> &season = found.groups.first().season;
    for (int slot = 0; slot < season.size() && clashes.size() < mostClashes; ++slot) {
        if (!isEmpty(season[slot]) || (limits.stop && limits.stop()))
            continue;
        const bool isTold = std::any_of(clashes.begin(), clashes.end(), [&](const Clash &clash) {
            return clash.months.size() > 1 && clash.months.contains(slot);
        });
        if (!isTold)
            clashes.append(Explainer(found, slot, names, limits).explain());
    }
    return clashes;
}

} // namespace kv::planning
