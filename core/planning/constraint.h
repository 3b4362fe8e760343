// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/names.h"
#include "planning/plan.h"

#include <QByteArray>
#include <QFlags>

#include <functional>
#include <vector>

namespace kv::planning {

// What of a meeting a rule looks at. The solver makes a table over just these.
enum class Facet
{
    Date = 1,
    Host = 2,
    Theme = 4,
    Expert = 8
};
Q_DECLARE_FLAGS(Facets, Facet)
Q_DECLARE_OPERATORS_FOR_FLAGS(Facets)

constexpr Facets allFacets = Facets(Facet::Date) | Facet::Host | Facet::Theme | Facet::Expert;

// One slot of a plan with an evening in it or none, as a rule sees it. When the solver fills its
// tables only the facets that the rule has named are there; to look at another is a fault in the
// rule.
class Sitting
{
public:
    Sitting(const Plan &plan, int group, int slot, const Evening *evening,
            Facets visible = allFacets)
        : m_plan(&plan)
        , m_group(group)
        , m_slot(slot)
        , m_evening(evening)
        , m_visible(visible)
    { }

    const Plan &plan() const { return *m_plan; }
    const PlanGroup &group() const { return m_plan->groups[m_group]; }
    const PlanArea &area() const { return m_plan->areas[group().area]; }
    const PlanAdvisor &advisor() const { return m_plan->advisors[group().advisor]; }
    const Slot &slot() const { return group().season[m_slot]; }
    int groupIndex() const { return m_group; }
    int position() const { return m_slot; } // of the slot in the group's season, from 0

    bool isFilled() const { return m_evening != nullptr; }
    bool isLocked() const { return slot().locked.has_value(); }
    QDate date() const { return seen(Facet::Date).date; }
    std::optional<int> hostIndex() const { return seen(Facet::Host).host; }
    std::optional<int> themeIndex() const { return seen(Facet::Theme).theme; }
    std::optional<int> expertIndex() const { return seen(Facet::Expert).expert; }
    const Candidate *host() const // null: no host
    {
        return hostIndex() ? &group().candidates[*hostIndex()] : nullptr;
    }
    const PlanTheme *theme() const // null: open
    {
        return themeIndex() ? &m_plan->themes[*themeIndex()] : nullptr;
    }
    const PlanExpert *expert() const // null: none
    {
        return expertIndex() ? &m_plan->experts[*expertIndex()] : nullptr;
    }
    bool offersTheme() const { return host() && host()->offers.contains(*themeIndex()); }

private:
    const Evening &seen(Facet facet) const
    {
        Q_ASSERT(m_visible.testFlag(facet) && m_evening);
        return *m_evening;
    }

    const Plan *m_plan;
    int m_group;
    int m_slot;
    const Evening *m_evening;
    Facets m_visible;
};

// One of two meetings of a group that follow each other; the earlier may be the last of the year
// before.
struct Neighbour
{
    QDate date;
    int monthNumber = 0;
    bool locked = false;
    QString industry; // empty: none, equal to no other
    QString municipality;
    QString topic;
};

Neighbour neighbourOf(const Sitting &sitting, Facets visible = allFacets);
Neighbour neighbourOf(const Previous &previous);

// A group's season with what the rules of a single meeting say of who could host when.
struct Season
{
    const Plan &plan;
    int group;
    const std::vector<std::vector<bool>> &able; // by slot and candidate

    const PlanGroup &ofGroup() const { return plan.groups[group]; }
};

// What a rule over the whole year finds.
struct Finding
{
    int slot = 0;
    int count = 1;
    int other = 0; // what the rule needs to say why: a candidate, an expert
};

// One place where a rule speaks: of which meetings, how often, what that costs.
struct Match
{
    int constraint = 0; // place in constraints()
    int group = 0;
    int slot = 0;
    std::optional<int> otherGroup = {}; // of the second meeting
    std::optional<int> otherSlot = {}; // of the second meeting; absent: the one before the season
    int other = 0;
    int count = 0;
    int cost = 0; // 0 for a hard rule

    bool operator==(const Match &) const = default;
};

// A scheduling rule: what it looks at, when it is broken, what it weighs, why, and its name.
// Which of the predicates is set, the shape says (planning 2); the solver's tables and counters are
// made of the same ones.
struct Constraint
{
    enum class Shape
    {
        OneMeeting,
        TwoInARow,
        Limit, // over the group's year: a use of something scarce
        Rotation, // over the group's year: whose turn it is
        SameEvening, // across groups
        ExpertLoad // across groups
    };

    QByteArray id;
    const char *title = nullptr; // to translate in context Constraint
    Shape shape = Shape::OneMeeting;
    Facets facets;
    bool countsEmpty = false; // speaks of a slot without a meeting too
    bool freeOnly = false; // a locked meeting is a fact that it does not judge
    int Weights::*weight = nullptr; // null: hard

    std::function<int(const Sitting &)> one;
    std::function<int(const PlanGroup &, const Neighbour &, const Neighbour &)> two;
    std::function<QList<Finding>(const Season &)> year;
    std::function<std::optional<int>(const Sitting &)>
        key; // what is used: of Limit and SameEvening
    std::function<int(const PlanGroup &)> limit; // how often it may be
    std::function<int(const PlanExpert &, int uses)> load;

    std::function<QString(const Names &, const Sitting &)> whyOne;
    std::function<QString(const Names &, const PlanGroup &, const Neighbour &, const Neighbour &)>
        whyTwo;
    std::function<QString(const Names &, const Season &, const Finding &)> whyYear;
    std::function<QString(const Names &, const Sitting &, const Sitting &)> whySameEvening;
    std::function<QString(const Names &, const PlanExpert &, int)> whyLoad;

    bool isHard() const { return weight == nullptr; }
    int costOf(const Weights &weights, int count) const
    {
        return isHard() ? 0 : weights.*weight * count;
    }
};

} // namespace kv::planning
