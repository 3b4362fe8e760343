// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefiles.h"
#include "planning/smallplan.h"

#include "planning/clash.h"
#include "planning/obstacles.h"
#include "planning/quickxplain.h"
#include "planning/remedies.h"

#include <QtTest>

#include <algorithm>

using namespace kv::planning;

using Spoil = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Spoil)

// No plan is possible: what clashes, by month, and what would help.
class TestClash : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSmallestSet_data();
    void findsTheSmallestSet();
    void themesRunOut();
    void innocentCausesAreNotNamed();
    void namesWhatClashes_data();
    void namesWhatClashes();
    void sentencesEndOnce();
    void everyRemedyRepairs_data();
    void everyRemedyRepairs();
    void aWholePlanHasNoClash();

private:
    Names m_names{QLocale(QStringLiteral("en_FI"))};
};

namespace {

QString textOf(const QList<Clash> &clashes)
{
    QString text;
    for (const Clash &clash : clashes) {
        text += clash.facts.join(u'\n') + u'\n';
        for (const Remedy &remedy : clash.remedies)
            text += QStringLiteral("  > ") + remedy.words + u'\n';
    }
    return text;
}

bool offers(const Clash &clash, Remedy::Kind kind)
{
    return std::any_of(clash.remedies.begin(), clash.remedies.end(),
                       [kind](const Remedy &remedy) { return remedy.kind == kind; });
}

} // namespace

void TestClash::findsTheSmallestSet_data()
{
    QTest::addColumn<QList<QList<int>>>("clashing"); // each of these cannot hold together
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("nothing clashes") << QList<QList<int>>{} << QList<int>{};
    QTest::newRow("one") << QList<QList<int>>{{4}} << QList<int>{4};
    QTest::newRow("first and last") << QList<QList<int>>{{0, 9}} << QList<int>{0, 9};
    QTest::newRow("three") << QList<QList<int>>{{2, 3, 7}} << QList<int>{2, 3, 7};
    QTest::newRow("all") << QList<QList<int>>{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}}
                         << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
}

void TestClash::findsTheSmallestSet()
{
    QFETCH(QList<QList<int>>, clashing);
    QFETCH(QList<int>, found);
    auto places = smallestClash(10, [&](const std::vector<int> &kept) {
        return std::any_of(clashing.begin(), clashing.end(), [&](const QList<int> &set) {
            return std::all_of(set.begin(), set.end(), [&](int place) {
                return std::find(kept.begin(), kept.end(), place) != kept.end();
            });
        });
    });
    std::sort(places.begin(), places.end());
    QCOMPARE(QList<int>(places.begin(), places.end()), found);
}

// Eleven meetings, ten themes: one new theme repairs it. Source: planning 6.
void TestClash::themesRunOut()
{
    const Outcome outcome = plan(caseNamed(QStringLiteral("13-kuopio-teemat-loppuvat.json")));
    QCOMPARE(outcome.unfilled, 1);
    const QList<Clash> clashes = clashesOf(outcome.plan, m_names);
    QCOMPARE(clashes.size(), 1);
    const QString text = textOf(clashes);
    QVERIFY2(text.contains(QStringLiteral("11 meeting")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("10 theme")), qPrintable(text));
    QVERIFY2(offers(clashes[0], Remedy::Kind::NewTheme), qPrintable(text));
    QVERIFY2(offers(clashes[0], Remedy::Kind::ThemeLimit), qPrintable(text));
    QCOMPARE(clashes[0].remedies.last().kind, Remedy::Kind::LeaveOut);
    // The rotation is innocent, and so are the days.
    for (const Remedy::Kind kind :
         {Remedy::Kind::OutOfTurn, Remedy::Kind::DaysBetween, Remedy::Kind::MostDaysBetween,
          Remedy::Kind::Weekday, Remedy::Kind::OpenDays})
        QVERIFY2(!offers(clashes[0], kind), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("turn")), qPrintable(text));
}

// What was tried by hand on that case: nothing but a new theme helps.
void TestClash::innocentCausesAreNotNamed()
{
    const Plan problem = caseNamed(QStringLiteral("13-kuopio-teemat-loppuvat.json"));
    for (const Obstacle::Kind kind : {Obstacle::Kind::Queue, Obstacle::Kind::DaysBetween,
                                      Obstacle::Kind::MostDaysBetween, Obstacle::Kind::Weekdays}) {
        Plan lifted = problem;
        lift(lifted, {kind, -1, -1});
        QCOMPARE(canBeFilled(lifted, {}), Fill::Impossible);
    }
    Plan offered = problem; // a theme that is there already
    for (const int theme : {0, 1, 2, 3})
        offered.groups[0].backlog.append(problem.groups[0].backlog.value(theme));
    QCOMPARE(canBeFilled(offered, {}), Fill::Impossible);
    Plan added = problem;
    added.themes.append({QStringLiteral("x"), QStringLiteral("Uusi"), {}, {}, false});
    added.groups[0].backlog.append(int(added.themes.size()) - 1);
    QCOMPARE(canBeFilled(added, {}), Fill::Possible);
}

void TestClash::namesWhatClashes_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QList<Remedy::Kind>>("remedies");
    using Kind = Remedy::Kind;
    QTest::newRow("nobody can host")
        << Spoil([](Plan &p) {
               PlanGroup &group = p.groups[0];
               group.attendance = 14;
               group.candidates[0].away = {{QDate(2027, 2, 25), QDate(2027, 4, 2)}};
               group.candidates[1].capacity = 12;
               group.candidates[2].capacity = 10;
               group.candidates[3].months = {1, 2};
           })
        << QStringList{QStringLiteral("No company can host in this month: March 2027."),
                       QStringLiteral("Alfa is away 25 Feb"),
                       QStringLiteral("Beeta has room for 12"),
                       QStringLiteral("Delta cannot host in this month")}
        << QList<Kind>{Kind::Attendance, Kind::Company, Kind::LeaveOut};
    QTest::newRow("no evening") << Spoil([](Plan &p) {
        for (const QDate day : daysOf(p.groups[0].season[2]))
            p.areas[0].closed.insert(day, QStringLiteral("talviloma"));
    }) << QStringList{QStringLiteral("Closed days in March 2027: talviloma")}
                                << QList<Kind>{Kind::OpenDays, Kind::LeaveOut};
    QTest::newRow("the advisor is away") << Spoil([](Plan &p) {
        p.advisors[0].away = {{QDate(2027, 3, 1), QDate(2027, 3, 31)}};
    }) << QStringList{QStringLiteral("The advisor is away in March 2027.")}
                                         << QList<Kind>{Kind::Advisor, Kind::LeaveOut};
    // Only Alfa waits in March, and it can come only too soon after February.
    QTest::newRow("who waits can come too soon only")
        << Spoil([](Plan &p) {
               PlanGroup &group = p.groups[0];
               for (int i : {1, 2, 3})
                   group.candidates[i].turns = 1;
               group.candidates[0].months = {3};
               group.candidates[0].away = {{QDate(2027, 3, 4), QDate(2027, 3, 31)}};
               group.season[1].locked = Evening{QDate(2027, 2, 18), 1, 1, {}};
           })
        << QStringList{QStringLiteral("The meeting of Thu 18 Feb 2027 stays as it is."),
                       QStringLiteral("In March 2027 it is the turn of: Alfa."),
                       QStringLiteral("at least 21 day"),
                       QStringLiteral("Alfa could host only on these evenings: 2 Mar, 3 Mar.")}
        << QList<Kind>{Kind::DaysBetween, Kind::OutOfTurn, Kind::LeaveOut};
}

void TestClash::namesWhatClashes()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, facts);
    QFETCH(QList<Remedy::Kind>, remedies);
    Plan problem = smallPlan();
    spoil(problem);
    const Outcome outcome = plan(problem);
    QCOMPARE(outcome.unfilled, 1);
    const QList<Clash> clashes = clashesOf(outcome.plan, m_names);
    QCOMPARE(clashes.size(), 1);
    const QString text = textOf(clashes);
    for (const QString &fact : facts)
        QVERIFY2(text.contains(fact), qPrintable(fact + u'\n' + text));
    for (const Remedy::Kind kind : remedies)
        QVERIFY2(offers(clashes[0], kind), qPrintable(QString::number(int(kind)) + u'\n' + text));
}

// Finnish days end in a full stop of their own.
void TestClash::sentencesEndOnce()
{
    Plan problem = smallPlan();
    problem.groups[0].attendance = 14;
    problem.groups[0].candidates[0].away = {{QDate(2027, 2, 25), QDate(2027, 4, 2)}};
    for (const QDate day : daysOf(problem.groups[0].season[2]))
        problem.areas[0].closed.insert(day, QStringLiteral("talviloma"));
    const Names finnish{QLocale(QStringLiteral("fi_FI"))};
    const QString text = textOf(clashesOf(plan(problem).plan, finnish));
    QVERIFY2(text.contains(QLatin1String("talviloma")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("..")), qPrintable(text));
}

void TestClash::everyRemedyRepairs_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("impossible months") << QStringLiteral("05-kajaani-mahdoton.json");
}

// Each way out is taken, and the season planned anew: fewer months stay empty.
void TestClash::everyRemedyRepairs()
{
    QFETCH(QString, file);
    Limits quick;
    quick.rounds = 12;
    quick.joint = 0;
    quick.labels = 1000;
    const Plan all = caseNamed(file);
    for (const PlanGroup &group : all.groups) {
        Plan problem = all;
        problem.groups = {group};
        const Outcome outcome = plan(problem, quick);
        if (outcome.unfilled == 0)
            continue;
        const QList<Clash> clashes = clashesOf(outcome.plan, m_names);
        QVERIFY(!clashes.isEmpty());
        for (const Clash &clash : clashes) {
            QVERIFY2(!clash.facts.isEmpty() && !clash.remedies.isEmpty(),
                     qPrintable(textOf(clashes)));
            for (const Remedy &remedy : clash.remedies) {
                Plan repaired = problem;
                apply(repaired, clash.slot, remedy);
                QVERIFY2(plan(repaired, quick).unfilled < outcome.unfilled,
                         qPrintable(remedy.words));
            }
        }
    }
}

void TestClash::aWholePlanHasNoClash()
{
    QVERIFY(clashesOf(plan(smallPlan()).plan, m_names).isEmpty());
}

QTEST_GUILESS_MAIN(TestClash)
#include "tst_clash.moc"
