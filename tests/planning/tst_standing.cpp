// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/standing.h"
#include "support/datasets.h"

#include <QtTest>

using namespace kv;
using namespace kv::planning;
using namespace kv::support;

// Meetings of the register as they stand, put to the rules.
class TestStanding : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyAboutMeetingsThatAreThere();
    void saysWhy_data();
    void saysWhy();
    void saysWhyNot_data();
    void saysWhyNot();
    void refusesWhatIsNotThere();
    void findsWhatMeetingsBreakTogether_data();
    void findsWhatMeetingsBreakTogether();

private:
    static inline const QDate today{2026, 11, 21};
    Names m_names{QLocale(QStringLiteral("en_FI"))};
    Id<CoreGroup> group() const { return idOf<CoreGroup>(QStringLiteral("Ryhmä")); }
    Id<Meeting> january() const { return meetingOn(QStringLiteral("Ryhmä"), QDate(2027, 1, 12)); }
};

namespace {

const char spring[] = "group | Ryhmä\n"
                      "member | Alfa | 2020-01-01\n"
                      "member | Beeta | 2021-01-01\n"
                      "member | Gamma | 2022-01-01\n"
                      "member | Delta | 2023-01-01\n"
                      "meeting | 2027-01-12 | Alfa\n"
                      "meeting | 2027-02-09 | Beeta\n"
                      "meeting | 2027-03-09 | Gamma\n";

Dataset with(const QString &facts)
{
    return datasetFromText(QString::fromUtf8(spring) + facts);
}

} // namespace

void TestStanding::asksOnlyAboutMeetingsThatAreThere()
{
    const auto standing = standingAround(with({}), january(), today);
    QVERIFY(standing.has_value());
    QCOMPARE(standing->plan.groups.first().season.size(), 3);
    QCOMPARE(standing->slot, 0);
}

void TestStanding::saysWhy_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("words");
    QTest::newRow("first in the queue") << ""
                                        << "Has not hosted yet; a member since 2020.";
    QTest::newRow("the next best") << ""
                                   << "Next best host: Delta.";
    QTest::newRow("the next evening") << ""
                                      << "Next best evening: ";
    QTest::newRow("an absence told of later") << "away | Alfa | 2027-01-10 | 2027-01-20"
                                              << "Alfa is away on Tue 12 Jan 2027.";
    QTest::newRow("not its turn") << "hosted | Alfa | 1 | 2026-10-06"
                                  << "Alfa would host in January 2027 before ";
}

void TestStanding::saysWhy()
{
    QFETCH(QString, facts);
    QFETCH(QString, words);
    const auto standing = standingAround(with(facts), january(), today);
    QVERIFY(standing.has_value());
    const Why why = whyThis(standing->plan, 0, standing->slot, m_names);
    QStringList said = why.reasons + why.conflicts;
    for (const NextBest &next : why.nextBest)
        said.append(next.sentence);
    QVERIFY2(said.join(u' ').contains(words), qPrintable(said.join(u'\n')));
}

void TestStanding::saysWhyNot_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("words");
    QTest::newRow("away") << "Delta"
                          << "away | Delta | 2027-01-01 | 2027-01-31" << false << "Delta is away";
    QTest::newRow("has hosted") << "Delta"
                                << "hosted | Delta | 2 | 2026-10-06" << true
                                << "Delta would host before 3 others that still wait";
    QTest::newRow("a guest") << "Vieras"
                             << "member | Vieras | 2026-01-01 | | guest" << false
                             << "Vieras is not a member";
    QTest::newRow("is the host") << "Alfa"
                                 << "" << true << "It is so in this plan.";
}

void TestStanding::saysWhyNot()
{
    QFETCH(QString, company);
    QFETCH(QString, facts);
    QFETCH(bool, possible);
    QFETCH(QString, words);
    const auto standing = standingAround(with(facts), january(), today);
    QVERIFY(standing.has_value());
    const WhatIf answer
        = whyNotHost(standing->plan, 0, standing->slot, idOf<Company>(company), company, m_names);
    QCOMPARE(answer.isPossible, possible);
    QVERIFY2(answer.sentences.join(u' ').contains(words), qPrintable(answer.sentences.join(u'\n')));
}

void TestStanding::refusesWhatIsNotThere()
{
    QCOMPARE(standingAround(with({}), Id<Meeting>(), today).error().code, ErrorCode::Unknown);
    const Dataset cancelled = with(QStringLiteral("meeting | 2027-04-13 | Delta | cancelled"));
    QVERIFY(
        !standingAround(cancelled, meetingOn(QStringLiteral("Ryhmä"), QDate(2027, 4, 13)), today));
}

void TestStanding::findsWhatMeetingsBreakTogether_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << "" << QDate() << "";
    QTest::newRow("out of turn") << "hosted | Beeta | 1 | 2026-10-06" << QDate(2027, 2, 9)
                                 << "Beeta would host in February 2027 before ";
    QTest::newRow("too soon after") << "meeting | 2027-04-06 | Delta\nmeeting | 2027-05-25 | Alfa"
                                    << QDate(2027, 5, 25) << "45";
}

void TestStanding::findsWhatMeetingsBreakTogether()
{
    QFETCH(QString, facts);
    QFETCH(QDate, day);
    QFETCH(QString, words);
    const auto conflicts = conflictsIn(with(facts), group(), 2027, today, m_names);
    if (!day.isValid()) {
        QVERIFY(conflicts.isEmpty());
        return;
    }
    const QString said
        = conflicts.value(meetingOn(QStringLiteral("Ryhmä"), day)).join(QLatin1Char(' '));
    QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
