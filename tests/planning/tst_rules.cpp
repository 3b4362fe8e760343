// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/smallplan.h"

#include "planning/analysis.h"
#include "planning/constraints/constraints.h"

#include <QSet>
#include <QtTest>

using namespace kv::planning;

using Spoil = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Spoil)

// Every rule by itself: a plan that breaks nothing is spoilt in one way, and that rule speaks, so
// often.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void theSmallPlanBreaksNothing();
    void speaks_data();
    void speaks();
    void everyRuleIsHere();
};

namespace {

Slot &slot(Plan &plan, int month)
{
    return plan.groups[0].season[month - 1];
}

Evening &evening(Plan &plan, int month)
{
    return *slot(plan, month).evening;
}

Candidate &company(Plan &plan, int index)
{
    return plan.groups[0].candidates[index];
}

QSet<QByteArray> &seen()
{
    static QSet<QByteArray> ids;
    return ids;
}

void addCase(const char *name, const char *rule, int count, Spoil spoil)
{
    seen().insert(rule);
    QTest::newRow(name) << QByteArray(rule) << count << spoil;
}

void addSecondGroup(Plan &plan)
{
    PlanGroup other = plan.groups[0];
    other.id = QStringLiteral("h");
    other.name = QStringLiteral("Toinen");
    plan.groups.append(other);
}

void addHardCases()
{
    addCase("a held meeting is moved", "locked-meeting-stands", 1, [](Plan &p) {
        slot(p, 1).locked = evening(p, 1);
        evening(p, 1).date = QDate(2027, 1, 13);
    });
    addCase("another than the one who volunteered", "choice-holds", 1,
            [](Plan &p) { slot(p, 1).volunteer = 3; });
    addCase("in another month", "date-is-in-month", 1,
            [](Plan &p) { evening(p, 1).date = QDate(2027, 2, 2); });
    addCase("on a Monday", "group-meets-on-weekday", 1,
            [](Plan &p) { evening(p, 1).date = QDate(2027, 1, 11); });
    addCase("on a holiday", "date-is-open", 1,
            [](Plan &p) { p.calendar.insert(QDate(2027, 1, 12), QStringLiteral("loppiainen")); });
    addCase("in a school break", "date-is-open", 1, [](Plan &p) {
        p.areas[0].closed.insert(QDate(2027, 1, 12), QStringLiteral("talviloma"));
    });
    addCase("the advisor is away", "advisor-is-here", 1, [](Plan &p) {
        p.advisors[0].away = {{QDate(2027, 1, 10), QDate(2027, 1, 12)}};
    });
    addCase("the advisor comes back the day before", "advisor-is-here", 0, [](Plan &p) {
        p.advisors[0].away = {{QDate(2027, 1, 10), QDate(2027, 1, 11)}};
    });
    addCase("no host", "every-meeting-has-host", 1, [](Plan &p) { evening(p, 1).host.reset(); });
    addCase("none needed", "every-meeting-has-host", 0, [](Plan &p) {
        evening(p, 1).host.reset();
        slot(p, 1).needsHost = false;
    });
    addCase("said no to the month", "host-did-not-pass", 1,
            [](Plan &p) { slot(p, 1).passed = {0}; });
    addCase("does not host", "host-can-host", 1, [](Plan &p) { company(p, 0).canHost = false; });
    addCase("too small", "host-has-room", 1, [](Plan &p) { company(p, 0).capacity = 11; });
    addCase("just large enough", "host-has-room", 0, [](Plan &p) { company(p, 0).capacity = 12; });
    addCase("too small, but hosts elsewhere", "host-has-room", 0, [](Plan &p) {
        company(p, 0).capacity = 2;
        company(p, 0).hostsElsewhere = true;
    });
    addCase("not in January", "host-hosts-in-month", 1, [](Plan &p) {
        company(p, 0).months = {2, 3};
    });
    addCase("not on Tuesdays", "host-hosts-on-weekday", 1, [](Plan &p) {
        company(p, 0).weekdays = {3, 4};
    });
    addCase("away", "host-is-available", 1, [](Plan &p) {
        company(p, 0).away = {{QDate(2027, 1, 12), QDate(2027, 1, 12)}};
    });
    addCase("joins later", "host-is-member", 1, [](Plan &p) {
        company(p, 0).member = {{QDate(2027, 1, 13), {}}};
    });
    addCase("a theme of nobody", "theme-is-offered", 1, [](Plan &p) {
        p.groups[0].backlog = {1, 2};
        company(p, 0).offers = {};
    });
    addCase("no theme where one is due", "theme-is-offered", 1,
            [](Plan &p) { evening(p, 1).theme.reset(); });
    addCase("no theme where it may be open", "theme-is-offered", 0, [](Plan &p) {
        evening(p, 1).theme.reset();
        p.groups[0].themeMayStayOpen = true;
    });
    addCase("one theme twice", "theme-limit", 2, [](Plan &p) { evening(p, 3).theme = 0; });
    addCase("the expert knows other themes", "expert-covers-theme", 1, [](Plan &p) {
        evening(p, 1).expert = 0;
        p.experts[0].themes = {1};
    });
    addCase("the expert serves another area", "expert-serves-area", 1, [](Plan &p) {
        evening(p, 1).expert = 0;
        p.experts[0].areas = {1};
    });
    addCase("the expert does not work on Tuesdays", "expert-works-on-weekday", 1, [](Plan &p) {
        evening(p, 1).expert = 0;
        p.experts[0].weekdays = {3};
    });
    addCase("the expert is away", "expert-is-available", 1, [](Plan &p) {
        evening(p, 1).expert = 0;
        p.experts[0].away = {{{}, QDate(2027, 1, 12)}};
    });
    addCase("twenty days between", "enough-days-between", 1,
            [](Plan &p) { evening(p, 2).date = QDate(2027, 2, 19); });
    addCase("forty-six days between", "not-too-many-days-between", 1,
            [](Plan &p) { evening(p, 1).date = QDate(2026, 12, 27); });
    addCase("the advisor's two groups on one evening", "advisor-in-one-place", 3, addSecondGroup);
    addCase("an expert in two places", "expert-in-one-place", 1, [](Plan &p) {
        evening(p, 1).expert = 0;
        addSecondGroup(p);
        p.advisors.append(p.advisors[0]);
        p.groups[1].advisor = 1;
    });
    addCase("hosts again while another waits", "who-waits-goes-first", 1,
            [](Plan &p) { evening(p, 3).host = 0; });
    addCase("hosts again, the others cannot that month", "who-waits-goes-first", 0, [](Plan &p) {
        evening(p, 3).host = 0;
        company(p, 2).months = {1};
        company(p, 3).months = {1};
    });
    addCase("a volunteer passes the queue", "who-waits-goes-first", 0, [](Plan &p) {
        evening(p, 3).host = 0;
        slot(p, 3).volunteer = 0;
    });
}

void addSoftCases()
{
    addCase("a month without a meeting", "every-month-has-meeting", 1,
            [](Plan &p) { slot(p, 2).evening.reset(); });
    addCase("the third in the queue comes first", "turn-order-holds", 2,
            [](Plan &p) { company(p, 0).rank = 2; });
    addCase("wished for another month", "month-wish", 1,
            [](Plan &p) { company(p, 0).preferMonths = {5}; });
    addCase("wished for this month", "month-wish", 0,
            [](Plan &p) { company(p, 0).preferMonths = {1}; });
    addCase("wished for another weekday", "weekday-wish", 1,
            [](Plan &p) { company(p, 0).preferWeekdays = {4}; });
    addCase("from other municipalities", "short-travel", 3 * 3,
            [](Plan &p) { p.weights.travel = 1; });
    addCase("all from here", "short-travel", 0, [](Plan &p) {
        p.weights.travel = 1;
        p.weights.municipality = 0;
        for (int i : {0, 1, 2, 3})
            company(p, i).municipality = QStringLiteral("Kemi");
    });
    addCase("where it is, is not known", "short-travel", 2 * 2, [](Plan &p) {
        p.weights.travel = 1;
        company(p, 0).municipality.clear();
    });
    addCase("two are away", "few-are-away", 2, [](Plan &p) {
        for (const int index : {2, 3})
            company(p, index).away = {{QDate(2027, 1, 12), QDate(2027, 1, 12)}};
    });
    addCase("the group's theme", "host-offers-theme", 1,
            [](Plan &p) { company(p, 0).offers = {}; });
    addCase("themes with fewer votes", "votes-are-followed", 8, [](Plan &p) {
        p.groups[0].votes = {{0, 4}};
    });
    addCase("out of season", "theme-is-in-season", 1, [](Plan &p) { p.themes[0].months = {6}; });
    addCase("an expert is wanted", "expert-wanted", 1,
            [](Plan &p) { p.themes[0].wantsExpert = true; });
    addCase("an expert too often", "expert-load", 2, [](Plan &p) {
        for (const int month : {1, 2, 3})
            evening(p, month).expert = 0;
        p.experts[0].target = 1;
    });
    addCase("one topic twice running", "topic-changes", 1,
            [](Plan &p) { p.themes[1].topic = p.themes[0].topic; });
    addCase("one industry twice running", "industry-changes", 1,
            [](Plan &p) { company(p, 1).industry = company(p, 0).industry; });
    addCase("unknown industries are not equal", "industry-changes", 0, [](Plan &p) {
        company(p, 0).industry.clear();
        company(p, 1).industry.clear();
    });
    addCase("one municipality twice running", "municipality-changes", 1,
            [](Plan &p) { company(p, 1).municipality = company(p, 0).municipality; });
    addCase("thirty-five days after", "even-spacing", 2,
            [](Plan &p) { evening(p, 1).date = QDate(2027, 1, 7); });
    const auto send = [](Plan &p) {
        slot(p, 1).sent = evening(p, 1);
        p.weights.changeDate = p.weights.changeHost = p.weights.changeTheme = p.weights.changeExpert
            = 1;
    };
    addCase("sent, on another date", "sent-date-holds", 1, [send](Plan &p) {
        send(p);
        evening(p, 1).date = QDate(2027, 1, 13);
    });
    addCase("sent, with another host", "sent-host-holds", 1, [send](Plan &p) {
        send(p);
        evening(p, 1).host = 3;
    });
    addCase("sent, with another theme", "sent-theme-holds", 1, [send](Plan &p) {
        send(p);
        slot(p, 1).sent->theme = 2;
    });
    addCase("sent without an expert, now with one", "sent-expert-holds", 1, [send](Plan &p) {
        send(p);
        evening(p, 1).expert = 0;
    });
    addCase("sent without an expert, left out", "sent-expert-holds", 0, [send](Plan &p) {
        send(p);
        slot(p, 1).evening.reset();
    });
    const std::pair<const char *, Promise> promises[]
        = {{"invited-meeting-holds", Promise::Invited},
           {"promised-meeting-holds", Promise::Promised},
           {"asked-meeting-holds", Promise::Asked},
           {"proposed-meeting-holds", Promise::Proposed}};
    for (const auto &[rule, promise] : promises) {
        addCase(rule, rule, 1, [promise = promise](Plan &p) {
            slot(p, 1).sent = evening(p, 1);
            slot(p, 1).promise = promise;
            evening(p, 1).host = 3;
            evening(p, 1).date = QDate(2027, 1, 13);
            weighChanges(p);
        });
    }
}

} // namespace

void TestRules::theSmallPlanBreaksNothing()
{
    const ScoreAnalysis analysis = analyse(smallPlan());
    QCOMPARE(analysis.score.broken, 0);
    QCOMPARE(analysis.score.objective, 0);
}

void TestRules::speaks_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("count");
    QTest::addColumn<Spoil>("spoil");
    addHardCases();
    addSoftCases();
}

void TestRules::speaks()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, count);
    QFETCH(Spoil, spoil);
    Plan plan = smallPlan();
    spoil(plan);
    int found = 0;
    for (const Match &match : analyse(plan).matches) {
        if (constraints()[std::size_t(match.constraint)].id != rule)
            continue;
        found += match.count;
        const QString reason = reasonOf(plan, match, Names(QLocale(QStringLiteral("fi_FI"))));
        QVERIFY2(reason.endsWith(QLatin1Char('.')) && !reason.contains(QLatin1Char('%')),
                 qPrintable(reason));
    }
    QCOMPARE(found, count);
}

void TestRules::everyRuleIsHere()
{
    for (const Constraint &rule : constraints())
        QVERIFY2(seen().contains(rule.id), rule.id.constData());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
