// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/smallplan.h"

#include "planning/explain.h"

#include <QtTest>

using namespace kv::planning;

using Spoil = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Spoil)

// Why not that company? In words, by planning it and comparing.
class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyNot_data();
    void saysWhyNot();
};

void TestExplain::saysWhyNot_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("words");
    QTest::newRow("away for weeks") << Spoil([](Plan &p) {
        p.groups[0].candidates[3].away = {{QDate(2027, 1, 1), QDate(2027, 2, 3)}};
    }) << false << "Delta is away";
    QTest::newRow("too small") << Spoil([](Plan &p) { p.groups[0].candidates[3].capacity = 5; })
                               << false << "Delta has room for 5";
    QTest::newRow("others wait") << Spoil([](Plan &p) { p.groups[0].candidates[3].turns = 2; })
                                 << true << "still waits";
    QTest::newRow("later in the queue")
        << Spoil([](Plan &) {}) << true << "The queue keeps its order";
}

void TestExplain::saysWhyNot()
{
    QFETCH(Spoil, spoil);
    QFETCH(bool, possible);
    QFETCH(QString, words);
    Plan problem = smallPlan();
    spoil(problem);
    const Outcome outcome = plan(problem);
    const WhatIf answer
        = whatIfHosts(outcome.plan, 0, 0, 3, Names(QLocale(QStringLiteral("en_FI"))));
    QCOMPARE(answer.isPossible, possible);
    const QString said = answer.sentences.join(QLatin1Char(' '));
    QVERIFY2(said.contains(words), qPrintable(said));
    if (possible)
        QVERIFY(answer.extra >= 0);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
