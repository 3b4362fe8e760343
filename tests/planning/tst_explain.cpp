// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefiles.h"
#include "planning/smallplan.h"

#include "planning/constraints/constraints.h"
#include "planning/explain.h"

#include <QtTest>

using namespace kv::planning;

using Spoil = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Spoil)

// Why this one, and why not that one? In words, by planning it and comparing.
class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyNotThatHost_data();
    void saysWhyNotThatHost();
    void saysWhyNotThatEvening_data();
    void saysWhyNotThatEvening();
    void saysWhatWasNextBest_data();
    void saysWhatWasNextBest();
    void rulesAddUpToTheDifference_data();
    void rulesAddUpToTheDifference();
    void tellsHowManyWouldWait();
    void tellsWhoWouldHostTwice();
    void pinnedMayBeAskedAbout();
    void heldIsAFact();
    void changesNothingElseByHand();

private:
    Names m_names{QLocale(QStringLiteral("en_FI"))};
};

void TestExplain::saysWhyNotThatHost_data()
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
                                 << true
                                 << "Delta would host before 3 others that still wait: Alfa";
    QTest::newRow("one waits") << Spoil([](Plan &p) {
        for (int i : {1, 2, 3})
            p.groups[0].candidates[i].turns = 1;
    }) << true << "still waits";
    QTest::newRow("later in the queue")
        << Spoil([](Plan &) {}) << true << "Delta is not at its place in the queue";
    QTest::newRow("it is the host") << Spoil([](Plan &p) {
        p.groups[0].candidates[3].rank = -1;
        for (int i : {0, 1, 2})
            p.groups[0].candidates[i].turns = 1;
    }) << true << "It is so in this plan.";
}

void TestExplain::saysWhyNotThatHost()
{
    QFETCH(Spoil, spoil);
    QFETCH(bool, possible);
    QFETCH(QString, words);
    Plan problem = smallPlan();
    spoil(problem);
    const Outcome outcome = plan(problem);
    const WhatIf answer = whatIf(outcome.plan, 0, 0, {.host = 3, .date = {}, .theme = {}}, m_names);
    QCOMPARE(answer.isPossible, possible);
    const QString said = answer.sentences.join(QLatin1Char(' '));
    QVERIFY2(said.contains(words), qPrintable(said));
    if (possible)
        QVERIFY(answer.extra >= 0);
}

void TestExplain::saysWhyNotThatEvening_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("words");
    QTest::newRow("a Monday") << QDate(2027, 2, 8) << false << "not a weekday";
    QTest::newRow("a holiday") << QDate(2027, 2, 16) << false << "not free: juhla";
    QTest::newRow("the advisor is away") << QDate(2027, 2, 17) << false << "advisor";
    QTest::newRow("any other") << QDate(2027, 2, 9) << true << "";
}

void TestExplain::saysWhyNotThatEvening()
{
    QFETCH(QDate, day);
    QFETCH(bool, possible);
    QFETCH(QString, words);
    Plan problem = smallPlan();
    problem.calendar.insert(QDate(2027, 2, 16), QStringLiteral("juhla"));
    problem.advisors[0].away = {{QDate(2027, 2, 17), QDate(2027, 2, 17)}};
    const Plan found = plan(problem).plan;
    const WhatIf answer = whatIf(found, 0, 1, {.host = {}, .date = day, .theme = {}}, m_names);
    QCOMPARE(answer.isPossible, possible);
    if (possible)
        QCOMPARE(answer.evening->date, day);
    const QString said = answer.sentences.join(QLatin1Char(' '));
    QVERIFY2(said.contains(words) && !said.isEmpty(), qPrintable(said));
}

void TestExplain::saysWhatWasNextBest_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("words");
    QTest::newRow("another host") << Spoil([](Plan &) {}) << Part::Host << "Next best host: Delta.";
    QTest::newRow("no other host") << Spoil([](Plan &p) {
        for (int i : {1, 2, 3})
            p.groups[0].candidates[i].months = {2, 3};
    }) << Part::Host << "No other company could host then";
    QTest::newRow("another evening") << Spoil([](Plan &) {}) << Part::Date << "Next best evening: ";
    QTest::newRow("no other evening") << Spoil([](Plan &p) {
        for (const QDate day : daysOf(p.groups[0].season[0])) {
            if (day != QDate(2027, 1, 12))
                p.calendar.insert(day, QStringLiteral("juhla"));
        }
    }) << Part::Date << "No other evening would do";
    QTest::newRow("another theme") << Spoil([](Plan &) {}) << Part::Theme << "Next best theme: ";
    QTest::newRow("an open theme") << Spoil([](Plan &p) {
        p.groups[0].themeMayStayOpen = true;
        p.groups[0].backlog = {};
        for (Candidate &candidate : p.groups[0].candidates)
            candidate.offers = {};
        p.groups[0].backlog = {0};
        p.groups[0].votes = {{0, 5}};
        p.weights.backlog = 0;
        p.groups[0].season.resize(1);
    }) << Part::Theme << "Next best theme: open.";
}

void TestExplain::saysWhatWasNextBest()
{
    QFETCH(Spoil, spoil);
    QFETCH(Part, part);
    QFETCH(QString, words);
    Plan problem = smallPlan();
    spoil(problem);
    const Plan found = plan(problem).plan;
    const auto next = nextBest(found, 0, 0, part, m_names);
    QVERIFY(next.has_value());
    QVERIFY2(next->sentence.contains(words), qPrintable(next->sentence));
    QVERIFY(next->extra >= 0);
}

void TestExplain::rulesAddUpToTheDifference_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("four months") << QStringLiteral("01-rovaniemi-pieni.json");
    QTest::newRow("a year") << QStringLiteral("groups/g1-4.json");
}

// The rules named in an answer are all of what it costs; and no answer is below the best plan.
void TestExplain::rulesAddUpToTheDifference()
{
    QFETCH(QString, file);
    const Plan found = plan(caseNamed(file)).plan;
    const int hosts = int(found.groups[0].candidates.size());
    for (int host = 0; host < hosts; host += 6) {
        const WhatIf answer = whatIf(found, 0, 2, {.host = host, .date = {}, .theme = {}}, m_names);
        if (!answer.isPossible)
            continue;
        int sum = 0;
        bool breaks = false;
        for (const RuleChange &rule : answer.rules) {
            if (rule.isHard)
                breaks = true;
            else
                sum += rule.after - rule.before;
        }
        QCOMPARE(sum, answer.extra);
        QVERIFY2(breaks || answer.extra >= 0, qPrintable(answer.sentences.join(u' ')));
    }
}

void TestExplain::tellsHowManyWouldWait()
{
    Plan problem = smallPlan();
    problem.groups[0].candidates[3].turns = 1;
    const Plan found = plan(problem).plan;
    const WhatIf answer = whatIf(found, 0, 1, {.host = 3, .date = {}, .theme = {}}, m_names);
    QVERIFY(answer.isPossible);
    QVERIFY2(answer.sentences.first().contains(QStringLiteral("before 2 others that still wait")),
             qPrintable(answer.sentences.first()));
}

void TestExplain::tellsWhoWouldHostTwice()
{
    Plan problem = smallPlan();
    problem.groups[0].candidates.resize(2);
    const Plan found = plan(problem).plan;
    const int other = *found.groups[0].season[1].evening->host;
    const WhatIf answer = whatIf(found, 0, 2, {.host = other, .date = {}, .theme = {}}, m_names);
    const QString said = answer.sentences.join(u' ');
    QVERIFY2(said.contains(QStringLiteral("twice in this season: in February 2027 too")),
             qPrintable(said));
}

void TestExplain::pinnedMayBeAskedAbout()
{
    Plan problem = smallPlan();
    Slot &slot = problem.groups[0].season[0];
    slot.locked = slot.evening;
    slot.pinned = true;
    const Plan found = plan(problem).plan;
    QVERIFY(whatIf(found, 0, 0, {.host = 1, .date = {}, .theme = {}}, m_names).isPossible);
}

void TestExplain::heldIsAFact()
{
    Plan problem = smallPlan();
    Slot &slot = problem.groups[0].season[0];
    slot.locked = slot.evening;
    const Plan found = plan(problem).plan;
    QVERIFY(!whatIf(found, 0, 0, {.host = 1, .date = {}, .theme = {}}, m_names).isPossible);
    QVERIFY(!nextBest(found, 0, 0, Part::Host, m_names));
}

void TestExplain::changesNothingElseByHand()
{
    const Plan found = plan(smallPlan()).plan;
    const Plan other = withChoice(found, 0, 1, {.host = 0, .date = {}, .theme = {}});
    const Difference difference = differenceOf(found, other, 0, 1, m_names);
    QCOMPARE(difference.otherMonths, 0);
    QCOMPARE(difference.broken, 1);
    QVERIFY2(difference.worse.first().contains(QStringLiteral("still waits")),
             qPrintable(difference.worse.first()));
    QCOMPARE(differenceOf(found, found, 0, 1, m_names).rules.size(), 0);
    QVERIFY(differenceOf(other, found, 0, 1, m_names).isBetter());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
