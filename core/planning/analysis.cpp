// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/analysis.h"

#include "planning/ability.h"
#include "planning/constraints/constraints.h"

#include <algorithm>

namespace kv::planning {
namespace {

Sitting sittingOf(const Plan &plan, int group, int slot)
{
    const Slot &at = plan.groups[group].season[slot];
    return Sitting(plan, group, slot, at.evening ? &*at.evening : nullptr);
}

// The last slot before it that has a meeting; none: the meeting before the season.
std::optional<int> slotBefore(const PlanGroup &group, int slot)
{
    while (--slot >= 0) {
        if (group.season[slot].evening)
            return slot;
    }
    return {};
}

std::optional<Neighbour> neighbourBefore(const Plan &plan, int group, int slot)
{
    const PlanGroup &ofGroup = plan.groups[group];
    if (const auto before = slotBefore(ofGroup, slot))
        return neighbourOf(sittingOf(plan, group, *before));
    if (ofGroup.previous)
        return neighbourOf(*ofGroup.previous);
    return {};
}

class Analyst
{
public:
    Analyst(const Plan &plan, const Ability &ability)
        : m_plan(plan)
        , m_ability(ability)
    { }

    ScoreAnalysis analyse()
    {
        const auto &rules = constraints();
        for (int index = 0; index < int(rules.size()); ++index)
            apply(index, rules[std::size_t(index)]);
        return std::move(m_analysis);
    }

private:
    void apply(int index, const Constraint &rule)
    {
        switch (rule.shape) {
        case Constraint::Shape::OneMeeting:
            return eachSlot([&](int group, int slot) { oneMeeting(index, rule, group, slot); });
        case Constraint::Shape::TwoInARow:
            return eachSlot([&](int group, int slot) { twoInARow(index, rule, group, slot); });
        case Constraint::Shape::Limit:
            for (int group = 0; group < m_plan.groups.size(); ++group)
                limit(index, rule, group);
            return;
        case Constraint::Shape::Rotation:
            for (int group = 0; group < m_plan.groups.size(); ++group) {
                const auto findings = rule.year({m_plan, group, m_ability[std::size_t(group)]});
                for (const Finding &finding : findings)
                    add(index, rule, {.group = group, .slot = finding.slot, .other = finding.other},
                        finding.count);
            }
            return;
        case Constraint::Shape::SameEvening:
            return sameEvening(index, rule);
        case Constraint::Shape::ExpertLoad:
            return load(index, rule);
        }
    }

    template <typename Visit>
    void eachSlot(Visit visit)
    {
        for (int group = 0; group < m_plan.groups.size(); ++group) {
            for (int slot = 0; slot < m_plan.groups[group].season.size(); ++slot)
                visit(group, slot);
        }
    }

    void oneMeeting(int index, const Constraint &rule, int group, int slot)
    {
        const Sitting sitting = sittingOf(m_plan, group, slot);
        if ((!sitting.isFilled() && !rule.countsEmpty) || (rule.freeOnly && sitting.isLocked()))
            return;
        add(index, rule, {.group = group, .slot = slot}, rule.one(sitting));
    }

    void twoInARow(int index, const Constraint &rule, int group, int slot)
    {
        const Sitting sitting = sittingOf(m_plan, group, slot);
        if (!sitting.isFilled())
            return;
        const auto before = neighbourBefore(m_plan, group, slot);
        const Neighbour after = neighbourOf(sitting);
        if (!before || (rule.freeOnly && before->locked && after.locked))
            return;
        add(index, rule,
            {.group = group,
             .slot = slot,
             .otherGroup = group,
             .otherSlot = slotBefore(m_plan.groups[group], slot)},
            rule.two(m_plan.groups[group], *before, after));
    }

    void limit(int index, const Constraint &rule, int group)
    {
        QMap<int, int> uses;
        const int count = int(m_plan.groups[group].season.size());
        for (int slot = 0; slot < count; ++slot) {
            const Sitting sitting = sittingOf(m_plan, group, slot);
            if (const auto key = sitting.isFilled() ? rule.key(sitting) : std::nullopt)
                ++uses[*key];
        }
        for (int slot = 0; slot < count; ++slot) {
            const Sitting sitting = sittingOf(m_plan, group, slot);
            const auto key
                = sitting.isFilled() && !sitting.isLocked() ? rule.key(sitting) : std::nullopt;
            if (key && uses[*key] > rule.limit(m_plan.groups[group]))
                add(index, rule, {.group = group, .slot = slot}, 1);
        }
    }

    void sameEvening(int index, const Constraint &rule)
    {
        QMap<std::pair<QDate, int>, QList<std::pair<int, int>>> taken;
        eachSlot([&](int group, int slot) {
            const Sitting sitting = sittingOf(m_plan, group, slot);
            const auto key = sitting.isFilled() ? rule.key(sitting) : std::nullopt;
            if (!key)
                return;
            auto &others = taken[{sitting.date(), *key}];
            for (const auto &[otherGroup, otherSlot] : others) {
                if (!sitting.isLocked() || !m_plan.groups[otherGroup].season[otherSlot].locked)
                    add(index, rule,
                        {.group = group,
                         .slot = slot,
                         .otherGroup = otherGroup,
                         .otherSlot = otherSlot},
                        1);
            }
            others.append({group, slot});
        });
    }

    void load(int index, const Constraint &rule)
    {
        std::vector<int> uses(std::size_t(m_plan.experts.size()), 0);
        std::vector<Match> last(uses.size());
        eachSlot([&](int group, int slot) {
            const auto &evening = m_plan.groups[group].season[slot].evening;
            if (!evening || !evening->expert)
                return;
            const auto expert = std::size_t(*evening->expert);
            ++uses[expert];
            last[expert] = {.group = group, .slot = slot, .other = uses[expert]};
        });
        for (std::size_t expert = 0; expert < uses.size(); ++expert)
            add(index, rule, last[expert], rule.load(m_plan.experts[int(expert)], uses[expert]));
    }

    void add(int index, const Constraint &rule, Match match, int count)
    {
        if (count == 0)
            return;
        match.constraint = index;
        match.count = count;
        match.cost = rule.costOf(m_plan.weights, count);
        if (!rule.isHard() && match.cost == 0)
            return;
        if (rule.isHard())
            m_analysis.score.broken += count;
        m_analysis.score.objective += match.cost;
        m_analysis.matches.append(match);
    }

    const Plan &m_plan;
    const Ability &m_ability;
    ScoreAnalysis m_analysis;
};

} // namespace

int ScoreAnalysis::costOf(int constraint) const
{
    return costs().value(constraint);
}

QMap<int, int> ScoreAnalysis::costs() const
{
    QMap<int, int> byRule;
    for (const Match &match : matches) {
        if (match.cost > 0)
            byRule[match.constraint] += match.cost;
    }
    return byRule;
}

QList<Match> ScoreAnalysis::broken() const
{
    QList<Match> hardOnes;
    std::copy_if(
        matches.begin(), matches.end(), std::back_inserter(hardOnes),
        [](const Match &match) { return constraints()[std::size_t(match.constraint)].isHard(); });
    return hardOnes;
}

Ability abilityOf(const Plan &plan)
{
    Ability ability;
    for (int group = 0; group < plan.groups.size(); ++group)
        ability.push_back(abilityOf(plan, group));
    return ability;
}

ScoreAnalysis analyse(const Plan &plan)
{
    return analyse(plan, abilityOf(plan));
}

ScoreAnalysis analyse(const Plan &plan, const Ability &ability)
{
    return Analyst(plan, ability).analyse();
}

QString reasonOf(const Plan &plan, const Match &match, const Names &names)
{
    const Constraint &rule = constraints()[std::size_t(match.constraint)];
    const PlanGroup &group = plan.groups[match.group];
    const Sitting sitting = sittingOf(plan, match.group, match.slot);
    switch (rule.shape) {
    case Constraint::Shape::OneMeeting:
    case Constraint::Shape::Limit:
        return rule.whyOne(names, sitting);
    case Constraint::Shape::TwoInARow:
        return rule.whyTwo(names, group, *neighbourBefore(plan, match.group, match.slot),
                           neighbourOf(sitting));
    case Constraint::Shape::Rotation: {
        const auto able = abilityOf(plan, match.group);
        return rule.whyYear(names, {plan, match.group, able},
                            {match.slot, match.count, match.other});
    }
    case Constraint::Shape::SameEvening:
        return rule.whySameEvening(names, sittingOf(plan, *match.otherGroup, *match.otherSlot),
                                   sitting);
    case Constraint::Shape::ExpertLoad:
        return rule.whyLoad(names, *sitting.expert(), match.other);
    }
    Q_UNREACHABLE();
}

} // namespace kv::planning
