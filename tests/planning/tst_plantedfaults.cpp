// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/oracle.h"

#include "planning/constraints/constraints.h"
#include "planning/planner.h"

#include <QSet>
#include <QtTest>

#include <utility>
#include <vector>

using namespace kv::planning;

// Each rule silenced once: the planner then no longer agrees with the oracle. So a rule that is
// lost or emptied by mistake is found by tst_oracle, not only by the rule's own test.
class TestPlantedFaults : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data();
    void isFound();
    void allIsWellAgain();
};

namespace {

void silence(Constraint &rule)
{
    if (rule.one)
        rule.one = [](const Sitting &) { return 0; };
    if (rule.two)
        rule.two = [](const PlanGroup &, const Neighbour &, const Neighbour &) { return 0; };
    if (rule.year)
        rule.year = [](const Season &) { return QList<Finding>(); };
    if (rule.key)
        rule.key = [](const Sitting &) { return std::optional<int>(); };
    if (rule.load)
        rule.load = [](const PlanExpert &, int) { return 0; };
}

// The fault: the rule says nothing any more, in no list. Taken back at the end.
class Silenced
{
public:
    explicit Silenced(const QByteArray &id)
    {
        for (const auto *list : {&constraints(), &dateRules(), &hostRules()}) {
            for (const Constraint &rule : *list) {
                if (rule.id != id)
                    continue;
                // The lists are const, what they hold is not.
                auto &changed = const_cast<Constraint &>(rule);
                m_before.emplace_back(&changed, rule);
                silence(changed);
            }
        }
    }
    ~Silenced()
    {
        for (auto &[rule, before] : m_before)
            *rule = before;
    }
    Q_DISABLE_COPY_MOVE(Silenced)

private:
    std::vector<std::pair<Constraint *, Constraint>> m_before;
};

// Rules that the oracle's problems never come near; tst_rules has their cases.
bool isBeyondTheOracle(const QByteArray &rule)
{
    static const QSet<QByteArray> rules = {
        "date-is-in-month", // the planner looks at no other days
        "every-meeting-has-host", // every month needs one there
        "expert-serves-area", // all are of one area
        "group-meets-on-weekday", // closed days say it already
        "locked-meeting-stands", // the planner has no other choice there
        "short-travel", // weighs nothing by default
        "who-waits-goes-first", // the planner counts turns itself
    };
    return rules.contains(rule);
}

bool agrees(quint32 seed, bool isRepair)
{
    const Plan problem = isRepair ? randomRepair(seed) : randomProblem(seed);
    const Outcome outcome = plan(problem);
    return outcome.score.broken == 0
        && gradeOf(outcome.plan, outcome.score.objective) == bestOfAll(problem);
}

} // namespace

void TestPlantedFaults::isFound_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const Constraint &rule : constraints()) {
        if (!isBeyondTheOracle(rule.id))
            QTest::newRow(rule.id.constData()) << rule.id;
    }
}

void TestPlantedFaults::isFound()
{
    QFETCH(QByteArray, rule);
    const Silenced fault(rule);
    for (quint32 seed = 1; seed <= 500; ++seed) {
        if (!agrees(seed, false) || !agrees(seed, true))
            return;
    }
    QFAIL("nobody missed the rule");
}

void TestPlantedFaults::allIsWellAgain()
{
    for (quint32 seed = 1; seed <= 20; ++seed)
        QVERIFY(agrees(seed, false) && agrees(seed, true));
}

QTEST_GUILESS_MAIN(TestPlantedFaults)
#include "tst_plantedfaults.moc"
