// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/difference.h"

#include "planning/constraints/constraints.h"

#include <QCoreApplication>

#include <algorithm>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

// By rule: what it costs, or how often a hard one is broken.
QMap<int, int> sums(const ScoreAnalysis &analysis)
{
    QMap<int, int> byRule;
    for (const Match &match : analysis.matches) {
        const bool isHard = constraints()[std::size_t(match.constraint)].isHard();
        byRule[match.constraint] += isHard ? match.count : match.cost;
    }
    return byRule;
}

// The places where a rule speaks in the one analysis but not in the other: those of the month asked
// for first, then the dearest.
QList<Match> only(const ScoreAnalysis &one, const ScoreAnalysis &other, int rule, int group,
                  int slot)
{
    QList<Match> matches;
    for (const Match &match : one.matches) {
        if (match.constraint == rule && !other.matches.contains(match))
            matches.append(match);
    }
    const auto isAsked = [&](const Match &m) { return m.group == group && m.slot == slot; };
    std::stable_sort(matches.begin(), matches.end(), [&](const Match &a, const Match &b) {
        return isAsked(a) != isAsked(b) ? isAsked(a) : a.cost > b.cost;
    });
    return matches;
}

QString sentenceFor(const Plan &plan, const QList<Match> &matches, const Names &names)
{
    const QString first = reasonOf(plan, matches.first(), names);
    if (matches.size() == 1)
        return first;
    return Words::tr("%1 The same in %n other month(s).", nullptr, int(matches.size()) - 1)
        .arg(first);
}

int otherMonthsOf(const PlanGroup &before, const PlanGroup &after, int slot)
{
    int count = 0;
    for (int s = 0; s < before.season.size(); ++s) {
        if (s != slot && before.season[s].evening != after.season[s].evening)
            ++count;
    }
    return count;
}

} // namespace

Difference differenceOf(const Plan &before, const Plan &after, int group, int slot,
                        const Names &names)
{
    const ScoreAnalysis one = analyse(before);
    const ScoreAnalysis two = analyse(after);
    Difference difference;
    difference.broken = two.score.broken - one.score.broken;
    difference.extra = two.score.objective - one.score.objective;
    difference.otherMonths = otherMonthsOf(before.groups[group], after.groups[group], slot);
    const auto costsBefore = sums(one);
    const auto costsAfter = sums(two);
    for (int rule = 0; rule < int(constraints().size()); ++rule) {
        const RuleChange change{rule, costsBefore.value(rule), costsAfter.value(rule),
                                constraints()[std::size_t(rule)].isHard()};
        if (change.before != change.after)
            difference.rules.append(change);
    }
    std::stable_sort(difference.rules.begin(), difference.rules.end(),
                     [](const RuleChange &a, const RuleChange &b) {
                         if (a.isHard != b.isHard)
                             return a.isHard;
                         return std::abs(a.after - a.before) > std::abs(b.after - b.before);
                     });
    for (const RuleChange &change : difference.rules) {
        if (change.after > change.before) {
            const auto matches = only(two, one, change.constraint, group, slot);
            difference.worse.append(sentenceFor(after, matches, names));
        } else {
            const auto matches = only(one, two, change.constraint, group, slot);
            difference.better.append(
                Words::tr("No longer: %1").arg(sentenceFor(before, matches, names)));
        }
    }
    return difference;
}

} // namespace kv::planning
