// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/oracle.h"

#include "planning/planner.h"
#include "support/effort.h"

#include <QtTest>

using namespace kv::planning;

// Thousands of small problems, each also solved by trying all plans: the planner's is the best, it
// says so, and a repair changes as few meetings as can be.
class TestOracle : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTryingAll_data()
    {
        QTest::addColumn<bool>("isRepair");
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("last");
        const auto many = quint32(kv::test::effort(1000));
        QTest::newRow("planned") << false << quint32(1) << many;
        QTest::newRow("repaired") << true << quint32(1) << many;
        // Where the groups' plans share nothing at the best prices, and yet nothing was proven.
        QTest::newRow("nothing shared to branch by") << false << quint32(1528) << quint32(1528);
        QTest::newRow("nothing shared in a repair") << true << quint32(4096) << quint32(4096);
    }

    void agreesWithTryingAll()
    {
        QFETCH(bool, isRepair);
        QFETCH(quint32, first);
        QFETCH(quint32, last);
        for (quint32 seed = first; seed <= last; ++seed) {
            const Plan problem = isRepair ? randomRepair(seed) : randomProblem(seed);
            const Outcome outcome = plan(problem);
            const QByteArray which = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(outcome.score.broken == 0, which.constData());
            const Grade found = gradeOf(outcome.plan, outcome.score.objective);
            const Grade best = bestOfAll(problem);
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY2(found[i] == best[i],
                         (which + ": " + QByteArray::number(found[i]) + " for "
                          + QByteArray::number(best[i]) + " at " + QByteArray::number(int(i)))
                             .constData());
            QVERIFY2(outcome.proven(), which.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
