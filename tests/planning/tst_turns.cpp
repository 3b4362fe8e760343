// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/turns.h"
#include "support/datasets.h"

#include <QtTest>

using namespace kv;
using namespace kv::planning;
using namespace kv::support;

// Whose turn it is, from what has happened.
class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void queue_data();
    void queue();
    void credits_data();
    void credits();
    void whoNeverHostsKeepsNobodyAtNothing();
    void debtIsTheShareLessWhatWasHosted();
    void fairnessAgreesWithTimefold();
    void expectsTheNextTurnAMonthAtATime();
    void historyIsKnown_data();
    void historyIsKnown();
};

namespace {

const QString group = QStringLiteral("Ryhmä");

QStringList queueOf(const Dataset &dataset, QDate today)
{
    QStringList names;
    for (const CompanyTurn &turn : turnsOf(dataset, idOf<CoreGroup>(group), today))
        names.append(dataset.companies.value(turn.company).name);
    return names;
}

} // namespace

void TestTurns::queue_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("queue");
    QTest::newRow("never hosted comes first")
        << "member | Alfa\nmember | Beeta\nmeeting | 2026-01-13 | Alfa | held"
        << "Beeta Alfa";
    QTest::newRow("longest since last hosted")
        << "member | Alfa\nmember | Beeta\nmeeting | 2026-01-13 | Beeta | held\n"
           "meeting | 2026-02-10 | Alfa | held"
        << "Beeta Alfa";
    QTest::newRow("longest a member among those who never hosted")
        << "member | Alfa | 2025-05-01\nmember | Beeta | 2024-05-01"
        << "Beeta Alfa";
    QTest::newRow("names in Finnish order, å before ä")
        << "member | Äijä\nmember | Åström\nmember | Zeta"
        << "Zeta Åström Äijä";
    QTest::newRow("a cancelled meeting counts for nobody")
        << "member | Alfa\nmember | Beeta\nmeeting | 2026-01-13 | Alfa | cancelled"
        << "Alfa Beeta";
    QTest::newRow("hosted before the file counts")
        << "member | Alfa\nmember | Beeta\nhosted | Alfa | 2 | 2024-05-07"
        << "Beeta Alfa";
    QTest::newRow("who is to host counts too")
        << "member | Alfa\nmember | Beeta\nmeeting | 2026-12-08 | Alfa | agreed"
        << "Beeta Alfa";
    QTest::newRow("who has left comes last") << "member | Alfa | 2020-01-01 | 2025-12-31\nmember | "
                                                "Beeta\nmeeting | 2026-01-13 | Beeta | held"
                                             << "Beeta Alfa";
}

void TestTurns::queue()
{
    QFETCH(QString, facts);
    QFETCH(QString, queue);
    const Dataset dataset = datasetFromText(QStringLiteral("group | Ryhmä\n") + facts);
    QCOMPARE(queueOf(dataset, QDate(2026, 11, 21)).join(QLatin1Char(' ')), queue);
}

void TestTurns::credits_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<int>("turns");
    const QString round = QStringLiteral("member | Alfa | 2024-01-01\nmember | Beeta | 2024-01-01\n"
                                         "meeting | 2024-02-13 | Alfa | held\n"
                                         "meeting | 2024-03-12 | Beeta | held\n"
                                         "meeting | 2024-04-09 | Alfa | held\n");
    QTest::newRow("founder") << QStringLiteral("member | Gamma | 2024-01-01\n") + round << 0;
    QTest::newRow("joins after the first round: level with the fewest")
        << round + QStringLiteral("member | Gamma | 2024-05-01\n") << 1;
    QTest::newRow("joins, then hosts") << round
            + QStringLiteral("member | Gamma | 2024-05-01\nmeeting | 2024-05-14 | Gamma | held\n")
                                       << 2;
    QTest::newRow("a pause credits the round that went by") << round
            + QStringLiteral("member | Gamma | 2024-01-01 | 2024-01-31\nmember | Gamma | "
                             "2024-02-01 | 2024-04-30 | paused\nmember | Gamma | 2024-05-01\n")
                                                            << 1;
    QTest::newRow("back from a pause with more turns: nothing is taken away") << round
            + QStringLiteral("member | Gamma | 2024-01-01 | 2024-01-31\nhosted | Gamma | 3 | "
                             "2023-12-01\nmember | Gamma | 2024-05-01\n") << 3;
}

void TestTurns::credits()
{
    QFETCH(QString, facts);
    QFETCH(int, turns);
    const Dataset dataset = datasetFromText(QStringLiteral("group | Ryhmä\n") + facts);
    const auto counts
        = turnsBefore(dataset, idOf<CoreGroup>(group), {QDate(2025, 1, 1), QDate(2025, 12, 31)});
    QCOMPARE(counts.value(idOf<Company>(QStringLiteral("Gamma"))).turns, turns);
}

void TestTurns::whoNeverHostsKeepsNobodyAtNothing()
{
    Dataset dataset = datasetFromText(
        QStringLiteral("group | Ryhmä\nmember | Alfa | 2024-01-01\nmember | Beeta | 2024-01-01\n"
                       "meeting | 2024-02-13 | Alfa | held\nmember | Gamma | 2024-05-01\n"));
    Company never = dataset.companies.value(idOf<Company>(QStringLiteral("Beeta")));
    never.canHost = false;
    dataset.companies.put(never);
    const auto counts
        = turnsBefore(dataset, idOf<CoreGroup>(group), {QDate(2025, 1, 1), QDate(2025, 12, 31)});
    QCOMPARE(counts.value(idOf<Company>(QStringLiteral("Gamma"))).turns, 1);
}

void TestTurns::debtIsTheShareLessWhatWasHosted()
{
    const Dataset dataset
        = datasetFromText(QStringLiteral("group | Ryhmä\nmember | Alfa\nmember | Beeta\n"
                                         "meeting | 2026-01-13 | Alfa | held\n"
                                         "meeting | 2026-02-10 | Alfa | held\n"
                                         "meeting | 2026-03-10 | Beeta | held\n"
                                         "meeting | 2026-04-14 | Alfa | cancelled\n"));
    const auto turns = turnsOf(dataset, idOf<CoreGroup>(group), QDate(2026, 5, 1));
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns[0].company, idOf<Company>(QStringLiteral("Beeta")));
    QCOMPARE(turns[0].hosted, 1);
    QCOMPARE(turns[0].lastHosted, QDate(2026, 3, 10));
    QCOMPARE(turns[0].expectedShare, 1.5);
    QCOMPARE(turns[0].debt, 0.5);
    QCOMPARE(turns[1].debt, -0.5);
}

// The published table, 15 turns of 5 companies, from most to least fair.
void TestTurns::fairnessAgreesWithTimefold()
{
    const QList<QList<int>> table
        = {{3, 3, 3, 3, 3}, {4, 4, 3, 2, 2}, {5, 3, 3, 2, 2}, {5, 5, 2, 2, 1},
           {6, 3, 3, 2, 1}, {6, 5, 2, 1, 1}, {11, 1, 1, 1, 1}};
    for (int one = 0; one < table.size(); ++one) {
        for (int other = 0; other < table.size(); ++other)
            QCOMPARE(isFairer(table[one], table[other]), one < other);
    }
}

void TestTurns::expectsTheNextTurnAMonthAtATime()
{
    const Dataset dataset = datasetFromText(
        QStringLiteral("group | Ryhmä\nmember | Alfa\nmember | Beeta\nmember | Gamma\n"
                       "meeting | 2026-05-12 | Alfa | agreed\n"));
    const auto turns = turnsOf(dataset, idOf<CoreGroup>(group), QDate(2026, 5, 1));
    QCOMPARE(turns[0].nextExpected, QDate(2026, 6, 1));
    QCOMPARE(turns[1].nextExpected, QDate(2026, 8, 1)); // July is off
    QCOMPARE(turns[2].planned, QDate(2026, 5, 12));
    QCOMPARE(turns[2].nextExpected, QDate(2026, 5, 1));
}

void TestTurns::historyIsKnown_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("known");
    QTest::newRow("nothing") << "member | Alfa" << false;
    QTest::newRow("only a plan") << "member | Alfa\nmeeting | 2026-05-12 | Alfa | agreed" << false;
    QTest::newRow("a meeting held") << "member | Alfa\nmeeting | 2026-05-12 | Alfa | held" << true;
    QTest::newRow("ticked by hand") << "member | Alfa\nhosted | Alfa | 1" << true;
}

void TestTurns::historyIsKnown()
{
    QFETCH(QString, facts);
    QFETCH(bool, known);
    const Dataset dataset = datasetFromText(QStringLiteral("group | Ryhmä\n") + facts);
    QCOMPARE(hasHistory(dataset, idOf<CoreGroup>(group)), known);
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
