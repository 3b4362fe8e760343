// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefiles.h"

#include "planning/analysis.h"
#include "planning/planner.h"
#include "support/effort.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace kv::planning;

// The cases of tests/data/planning: our plans keep every rule and are as good as the best known.
class TestCases : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBestPlan_data();
    void findsTheBestPlan();
    void provesNothingTooEarly();
    void scoresKnownPlansAsTheVerifier_data();
    void scoresKnownPlansAsTheVerifier();
    void givesTheSamePlanAgain();
    void keepsTheRulesWheneverStopped_data();
    void keepsTheRulesWheneverStopped();
    void refusesWhatIsNoCase_data();
    void refusesWhatIsNoCase();
};

void TestCases::findsTheBestPlan_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("objective");
    struct Case
    {
        const char *name;
        const char *file;
        int objective; // proven by outside solvers too
    };
    // The quick ones first: the sanitizers take those.
    static constexpr Case cases[] = {
        {"four months", "01-rovaniemi-pieni.json", 94},
        {"two hosts cancel", "06-oulu-isanta-peruu.json", 416},
        {"group 1", "groups/g1-1.json", 249},
        {"one group, one year", "02-rovaniemi.json", 313},
        {"group 2", "groups/g1-2.json", 221},
        {"group 3", "groups/g1-3.json", 256},
        {"group 4", "groups/g1-4.json", 204},
        {"group 5", "groups/g1-5.json", 273},
        {"themes run out", "13-kuopio-teemat-loppuvat.json", 10258},
        {"a nation is repaired", "12-valtakunta-muutos.json", 9810},
    };
    const int last = std::max(4, kv::test::effort(int(std::size(cases))));
    for (int i = 0; i < last; ++i)
        QTest::newRow(cases[i].name) << QString::fromLatin1(cases[i].file) << cases[i].objective;
}

void TestCases::findsTheBestPlan()
{
    QFETCH(QString, file);
    QFETCH(int, objective);
    const Outcome outcome = plan(caseNamed(file));
    QCOMPARE(outcome.score.broken, 0);
    QCOMPARE(outcome.score.objective, objective);
    QCOMPARE(outcome.bound, objective);

    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("no python3 here to ask the verifier");
    QTemporaryDir folder;
    QFile written(folder.filePath(QStringLiteral("plan.json")));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(writePlan(outcome));
    written.close();
    QProcess verifier;
    verifier.start(python,
                   {pathOfCase(QStringLiteral("verify.py")), pathOfCase(file), written.fileName()});
    QVERIFY(verifier.waitForFinished());
    const QString said = QString::fromUtf8(verifier.readAllStandardOutput()).trimmed();
    QCOMPARE(said, QStringLiteral("FEASIBLE objective %1").arg(objective));
}

// The first plan within the reach of the bound costs more than the bound said there: once it passed
// for the best. The verifier has accepted one of 137.
void TestCases::provesNothingTooEarly()
{
    const Outcome outcome = plan(freshGroup(8));
    QVERIFY(outcome.bound <= 137);
    QCOMPARE(outcome.score.objective, 137);
}

void TestCases::scoresKnownPlansAsTheVerifier_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("planFile");
    QTest::addColumn<int>("objective");
    const auto known
        = QJsonDocument::fromJson(contentsOf(pathOfCase(QStringLiteral("best-known.json"))));
    for (const QJsonValue value : known.object().value(QLatin1String("instances")).toArray()) {
        const QJsonObject instance = value.toObject();
        const QString file = instance.value(QLatin1String("file")).toString();
        QTest::newRow(qPrintable(file)) << file << instance.value(QLatin1String("plan")).toString()
                                        << instance.value(QLatin1String("objective")).toInt();
    }
}

void TestCases::scoresKnownPlansAsTheVerifier()
{
    QFETCH(QString, file);
    QFETCH(QString, planFile);
    QFETCH(int, objective);
    const auto known = readPlan(caseNamed(file), contentsOf(pathOfCase(planFile)));
    QVERIFY(known.has_value());
    const ScoreAnalysis analysis = analyse(*known);
    QCOMPARE(analysis.score.broken, 0);
    QCOMPARE(analysis.score.objective, objective);
}

void TestCases::givesTheSamePlanAgain()
{
    const Plan problem = caseNamed(QStringLiteral("02-rovaniemi.json"));
    QCOMPARE(writePlan(plan(problem)), writePlan(plan(problem)));
}

void TestCases::keepsTheRulesWheneverStopped_data()
{
    QTest::addColumn<int>("looks");
    for (const int looks : {0, 1, 2, 4, 8, 40, 120})
        QTest::addRow("at look %d", looks) << looks;
}

// Two groups of one advisor, a month impossible: stopped early there is a plan and a true bound.
void TestCases::keepsTheRulesWheneverStopped()
{
    QFETCH(int, looks);
    constexpr int optimum = 20469;
    Limits limits;
    limits.stop = [looks, asked = std::make_shared<int>(0)] { return ++*asked > looks; };
    const Outcome outcome = plan(caseNamed(QStringLiteral("05-kajaani-mahdoton.json")), limits);
    QVERIFY(outcome.stopped);
    QCOMPARE(outcome.score.broken, 0);
    QVERIFY(outcome.score.objective >= optimum);
    QVERIFY(outcome.bound <= optimum);
    QCOMPARE(analyse(outcome.plan).score.objective, outcome.score.objective);
}

void TestCases::refusesWhatIsNoCase_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("hello") << "JSON";
    QTest::newRow("another format") << QByteArray(R"({"format": "x/1"})") << "format";
    QTest::newRow("no year") << QByteArray(R"({"format": "kiertovuoro-schedule/1"})") << "year";
    QTest::newRow("half a file")
        << contentsOf(pathOfCase(QStringLiteral("02-rovaniemi.json"))).left(4000) << "JSON";
    QTest::newRow("unknown theme") << contentsOf(pathOfCase(QStringLiteral("02-rovaniemi.json")))
                                          .replace("\"id\": \"some\"", "\"id\": \"none\"")
                                   << "theme";
}

void TestCases::refusesWhatIsNoCase()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto plan = readCase(json);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, kv::ErrorCode::InvalidValue);
    QCOMPARE(plan.error().details.value(0), field);
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
