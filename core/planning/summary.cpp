// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/summary.h"

#include "planning/constraints/constraints.h"

#include <QCoreApplication>

namespace kv::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

// Hosts later in the season than somebody that stands behind them in the queue.
int outOfOrderIn(const PlanGroup &group)
{
    int count = 0;
    int last = -1;
    for (const Slot &slot : group.season) {
        if (!slot.evening || !slot.evening->host)
            continue;
        const int rank = group.candidates[*slot.evening->host].rank;
        count += rank < last ? 1 : 0;
        last = std::max(last, rank);
    }
    return count;
}

} // namespace

Summary summaryOf(const Plan &plan)
{
    // Every rule counts here, whatever the plan was made to aim at.
    Plan counted = plan;
    for (const Constraint &rule : constraints()) {
        if (!rule.isHard())
            counted.weights.*rule.weight = 1;
    }
    const ScoreAnalysis analysis = analyse(counted);
    QMap<QByteArray, int> byRule;
    for (const Match &match : analysis.matches)
        byRule[constraints()[std::size_t(match.constraint)].id] += match.count;
    Summary summary;
    summary.unfilled = byRule.value("every-month-has-meeting");
    summary.wishesMissed = byRule.value("month-wish") + byRule.value("weekday-wish");
    summary.travelling = byRule.value("short-travel");
    summary.alike = byRule.value("municipality-changes") + byRule.value("industry-changes");
    summary.away = byRule.value("few-are-away");
    for (const PlanGroup &group : plan.groups) {
        summary.outOfOrder += outOfOrderIn(group);
        summary.meetings += int(group.season.size());
    }
    summary.meetings -= summary.unfilled;
    return summary;
}

QStringList describe(const Summary &summary)
{
    QStringList words;
    if (summary.unfilled > 0)
        words.append(Words::tr("%n month(s) without a meeting.", nullptr, summary.unfilled));
    words.append(summary.outOfOrder == 0
                     ? Words::tr("Hosts come in the order of the queue.")
                     : Words::tr("%n host(s) come later than their place in the queue.", nullptr,
                                 summary.outOfOrder));
    words.append(summary.wishesMissed == 0
                     ? Words::tr("All wishes come true.")
                     : Words::tr("%n wish(es) do not come true.", nullptr, summary.wishesMissed));
    if (summary.meetings > 0)
        words.append(Words::tr("From another municipality come on average %n company(ies).",
                               nullptr,
                               (summary.travelling + summary.meetings / 2) / summary.meetings));
    if (summary.alike > 0)
        words.append(Words::tr("%n time(s) the same municipality or industry in a row.", nullptr,
                               summary.alike));
    return words;
}

} // namespace kv::planning
