// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include "demo/demoregion.h"
#include "planning/planner.h"
#include "planning/planof.h"

#include <QTest>

using namespace kv;
using namespace kv::planning;

// The demo region's plans, against golden files: a plan that changes from one version to the next
// is somebody's decision, not an accident. Where a better or an equal plan is meant, run with
// KV_WRITE_GOLDEN=1, look at the difference, and say why in the commit.
class TestDemoPlans : public QObject
{
    Q_OBJECT

private slots:
    void areAsBefore_data();
    void areAsBefore();
    void areTheSameAgain();
};

namespace {

Plan problemOf(quint64 seed)
{
    demo::DemoSize size;
    size.seed = seed;
    size.areas = 1;
    Dataset dataset;
    for (const Operation &operation : demo::demoRegion(size))
        apply(dataset, operation);
    SeasonWanted wanted;
    wanted.range = {QDate(demo::openYear, 1, 1), QDate(demo::openYear, 12, 31)};
    wanted.today = QDate(demo::openYear - 1, 12, 15);
    const auto problem = planOf(dataset, dataset.groups.begin()->id, wanted);
    return problem ? *problem : Plan();
}

// A line a month: date, host, theme, expert.
QByteArray textOf(const Outcome &outcome)
{
    QString text = QStringLiteral("objective %1, bound %2, unfilled %3\n")
                       .arg(outcome.score.objective)
                       .arg(outcome.bound)
                       .arg(outcome.unfilled);
    for (const PlanGroup &group : outcome.plan.groups) {
        for (const Slot &slot : group.season) {
            const auto &evening = slot.evening;
            const QStringList words = {
                evening ? evening->date.toString(Qt::ISODate) : QString::number(slot.month),
                evening && evening->host ? group.candidates[*evening->host].name : QString(),
                evening && evening->theme ? outcome.plan.themes[*evening->theme].name : QString(),
                evening && evening->expert ? outcome.plan.experts[*evening->expert].name
                                           : QString()};
            text += words.join(QStringLiteral(" | ")) + u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace

void TestDemoPlans::areAsBefore_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("the demo region") << quint64(1);
    QTest::newRow("another one") << quint64(2);
}

void TestDemoPlans::areAsBefore()
{
    QFETCH(quint64, seed);
    const Outcome outcome = plan(problemOf(seed));
    QVERIFY(outcome.plan.groups.size() == 1);
    compareGolden(QStringLiteral("planning/demo-%1.txt").arg(seed), textOf(outcome));
}

// The planner uses one thread and no clock, so nothing can make two runs differ. A look at whether
// to stop, however often it is taken, changes nothing either.
void TestDemoPlans::areTheSameAgain()
{
    const Plan problem = problemOf(1);
    Limits limits;
    int looks = 0;
    limits.stop = [&looks] {
        ++looks;
        return false;
    };
    QCOMPARE(textOf(plan(problem, limits)), textOf(plan(problem)));
    QVERIFY(looks > 0);
}

QTEST_GUILESS_MAIN(TestDemoPlans)
#include "tst_demoplans.moc"
