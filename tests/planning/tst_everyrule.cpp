// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefiles.h"

#include "planning/analysis.h"
#include "planning/constraints/constraints.h"
#include "planning/solver/chainpath.h"
#include "planning/solver/tables.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <memory>

using namespace kv::planning;

// What holds for all rules at once.
class TestEveryRule : public QObject
{
    Q_OBJECT

private slots:
    void hasItsOwnIdAndTitle();
    void matchesAddUpToTheScore_data();
    void matchesAddUpToTheScore();
    void tablesAgreeWithTheRules_data();
    void tablesAgreeWithTheRules();
    void saysWhyInASentence();
};

namespace {

// A plan of arbitrary evenings, most of them against some rule.
Plan randomPlan(Plan plan, quint32 seed)
{
    QRandomGenerator random(seed);
    for (PlanGroup &group : plan.groups) {
        for (Slot &slot : group.season) {
            slot.evening = slot.locked;
            if (slot.locked || random.bounded(10) == 0)
                continue;
            Evening evening;
            evening.date = QDate(slot.year, slot.month, 1 + random.bounded(28));
            evening.host = random.bounded(int(group.candidates.size()));
            evening.theme = random.bounded(int(plan.themes.size()));
            if (random.bounded(3) == 0)
                evening.expert = random.bounded(int(plan.experts.size()));
            slot.evening = evening;
        }
    }
    return plan;
}

void addCases()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"01-rovaniemi-pieni.json", "02-rovaniemi.json", "05-kajaani-mahdoton.json",
          "06-oulu-isanta-peruu.json", "13-kuopio-teemat-loppuvat.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

} // namespace

void TestEveryRule::hasItsOwnIdAndTitle()
{
    QSet<QByteArray> ids;
    for (const Constraint &rule : constraints()) {
        QVERIFY(!rule.id.isEmpty());
        QVERIFY2(!ids.contains(rule.id), rule.id.constData());
        ids.insert(rule.id);
        QVERIFY2(rule.title && *rule.title, rule.id.constData());
    }
}

void TestEveryRule::matchesAddUpToTheScore_data()
{
    addCases();
}

void TestEveryRule::matchesAddUpToTheScore()
{
    QFETCH(QString, file);
    const Plan problem = caseNamed(file);
    const Ability ability = abilityOf(problem);
    for (quint32 seed = 0; seed < 50; ++seed) {
        const ScoreAnalysis analysis = analyse(randomPlan(problem, seed), ability);
        int cost = 0;
        int broken = 0;
        for (const Match &match : analysis.matches) {
            cost += match.cost;
            if (constraints()[std::size_t(match.constraint)].isHard())
                broken += match.count;
        }
        QCOMPARE(cost, analysis.score.objective);
        QCOMPARE(broken, analysis.score.broken);
    }
}

void TestEveryRule::tablesAgreeWithTheRules_data()
{
    addCases();
}

// Plans drawn from the tables cost there what the rules say, the counters' rules apart.
void TestEveryRule::tablesAgreeWithTheRules()
{
    QFETCH(QString, file);
    const auto problem = std::make_shared<const Plan>(caseNamed(file));
    const Ability ability = abilityOf(*problem);
    QRandomGenerator random(7);
    for (int group = 0; group < problem->groups.size(); ++group) {
        const solver::GroupTable table = solver::compile(problem, ability, group, 4);
        for (int run = 0; run < 40; ++run) {
            Plan plan = *problem;
            plan.groups = {problem->groups[group]};
            qint64 cost = 0; // a step may be impossible, and several add up
            bool possible = true;
            int before = -1;
            int cellBefore = solver::nobody;
            for (int s = 0; s < int(table.season.size()); ++s) {
                const solver::SlotTable &slot = table.season[std::size_t(s)];
                if (slot.cells() == 0 || (!slot.locked && random.bounded(8) == 0)) {
                    cost += slot.empty;
                    plan.groups[0].season[s].evening.reset();
                    continue;
                }
                int cell = random.bounded(slot.cells());
                while (slot.cost[std::size_t(cell)] >= solver::impossible)
                    cell = (cell + 1) % slot.cells();
                const auto &options = slot.experts[std::size_t(slot.optionsOf(cell))];
                const auto &option = options[std::size_t(random.bounded(int(options.size())))];
                cost += slot.cost[std::size_t(cell)] + option.cost;
                if (slot.kept.cell == cell && slot.kept.expert == option.expert)
                    cost -= slot.kept.bonus;
                if (before >= 0) {
                    const int step
                        = stepCost(table.step(before, s), table.season[std::size_t(before)],
                                   cellBefore, slot, cell);
                    possible = possible && step < solver::impossible;
                    cost += step;
                } else if (table.hasPrevious) {
                    const auto &step = table.step(-1, s);
                    const int first = step.date[std::size_t(slot.dateOf(cell))]
                        + step.host[std::size_t(slot.hostOf(cell))]
                        + step.theme[std::size_t(slot.themeOf(cell))];
                    possible = possible && first < solver::impossible;
                    cost += first;
                }
                plan.groups[0].season[s].evening = eveningAt(slot, cell, option.expert);
                before = s;
                cellBefore = cell;
            }
            const ScoreAnalysis analysis = analyse(plan, {ability[std::size_t(group)]});
            int counted
                = 0; // by rules over the year and across groups, which are not in the tables
            bool breaks = false;
            for (const Match &match : analysis.matches) {
                const Constraint &rule = constraints()[std::size_t(match.constraint)];
                if (rule.shape == Constraint::Shape::ExpertLoad)
                    counted += match.cost;
                else if (rule.isHard()
                         && (rule.shape == Constraint::Shape::OneMeeting
                             || rule.shape == Constraint::Shape::TwoInARow))
                    breaks = true;
            }
            QCOMPARE(possible, !breaks);
            if (possible)
                QCOMPARE(cost, qint64(analysis.score.objective - counted) * table.unit);
        }
    }
}

void TestEveryRule::saysWhyInASentence()
{
    const Names names(QLocale(QStringLiteral("en_FI")));
    for (const QString &file : {QStringLiteral("05-kajaani-mahdoton.json"),
                                QStringLiteral("06-oulu-isanta-peruu.json")}) {
        for (quint32 seed = 0; seed < 10; ++seed) {
            const Plan plan = randomPlan(caseNamed(file), seed);
            for (const Match &match : analyse(plan).matches) {
                const QString reason = reasonOf(plan, match, names);
                const auto &id = constraints()[std::size_t(match.constraint)].id;
                QVERIFY2(reason.endsWith(QLatin1Char('.')), id.constData());
                QVERIFY2(!reason.contains(QLatin1Char('%')), qPrintable(reason));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestEveryRule)
#include "tst_everyrule.moc"
