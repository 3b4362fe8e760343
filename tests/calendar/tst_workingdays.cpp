// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/workingdays.h"

#include <QTest>

using namespace kv::calendar;

class TestWorkingDays : public QObject
{
    Q_OBJECT

private slots:
    void deadlines_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("onOrBefore");
        QTest::addColumn<QDate>("before");
        QTest::newRow("an ordinary Tuesday")
            << QDate(2027, 1, 12) << QDate(2027, 1, 12) << QDate(2027, 1, 11);
        QTest::newRow("Monday") << QDate(2027, 1, 11) << QDate(2027, 1, 11) << QDate(2027, 1, 8);
        QTest::newRow("Sunday") << QDate(2027, 1, 10) << QDate(2027, 1, 8) << QDate(2027, 1, 8);
        QTest::newRow("Easter Monday")
            << QDate(2027, 3, 29) << QDate(2027, 3, 25) << QDate(2027, 3, 25);
        QTest::newRow("Midsummer Eve")
            << QDate(2027, 6, 25) << QDate(2027, 6, 24) << QDate(2027, 6, 24);
        QTest::newRow("New Year's Day")
            << QDate(2027, 1, 1) << QDate(2026, 12, 30) << QDate(2026, 12, 30);
        QTest::newRow("Boxing Day of a long Christmas")
            << QDate(2026, 12, 27) << QDate(2026, 12, 23) << QDate(2026, 12, 23);
        QTest::newRow("Ascension Eve is worked")
            << QDate(2027, 5, 5) << QDate(2027, 5, 5) << QDate(2027, 5, 4);
    }

    void deadlines()
    {
        QFETCH(QDate, date);
        QFETCH(QDate, onOrBefore);
        QFETCH(QDate, before);
        QCOMPARE(workingDayOnOrBefore(date), onOrBefore);
        QCOMPARE(previousWorkingDay(date), before);
        QCOMPARE(isWorkingDay(date), date == onOrBefore);
    }

    void verdicts_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<DayMark>("mark");
        QTest::addColumn<DayReason>("reason");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, QDate date, DayMark mark, DayReason reason, const char *words) {
                  QTest::newRow(name) << date << mark << reason << QString::fromUtf8(words);
              };
        row("good", QDate(2027, 1, 12), DayMark::None, DayReason::None, "");
        row("holiday", QDate(2027, 1, 6), DayMark::Block, DayReason::Holiday, "Epiphany");
        row("eve", QDate(2027, 1, 5), DayMark::Warn, DayReason::Holiday, "Epiphany Eve");
        row("only a note", QDate(2027, 5, 5), DayMark::Info, DayReason::Holiday, "Ascension Eve");
        row("winter break", QDate(2027, 3, 9), DayMark::Warn, DayReason::SchoolBreak,
            "winter break (week 10)");
        row("autumn break", QDate(2027, 10, 27), DayMark::Warn, DayReason::SchoolBreak,
            "autumn break (week 43)");
        row("Saturday", QDate(2027, 1, 16), DayMark::Warn, DayReason::Weekend, "weekend");
        row("Monday", QDate(2027, 1, 11), DayMark::Info, DayReason::OtherWeekday,
            "not one of the group's weekdays");
        row("July", QDate(2027, 7, 13), DayMark::Warn, DayReason::SummerPause, "July pause");
        row("a month off", QDate(2027, 8, 10), DayMark::Warn, DayReason::MonthOff,
            "not one of the group's months");
        row("a Sunday that is a holiday", QDate(2027, 5, 16), DayMark::Block, DayReason::Holiday,
            "Whit Sunday");
    }

    void verdicts()
    {
        QFETCH(QDate, date);
        QFETCH(DayMark, mark);
        QFETCH(DayReason, reason);
        QFETCH(QString, words);
        MeetingHabits habits;
        habits.months.removeOne(8);
        habits.places = {QStringLiteral("Rovaniemi")};
        const DayVerdict verdict = judgeDay(date, habits);
        QCOMPARE(verdict.mark, mark);
        QCOMPARE(verdict.reason, reason);
        QCOMPARE(describe(verdict), words);
        QCOMPARE(verdict.mayBeProposed(), mark == DayMark::None);
    }

    void aBreakElsewhereDoesNotMatter()
    {
        MeetingHabits habits;
        habits.places = {QStringLiteral("Ylivieska")}; // autumn break in week 43
        QVERIFY(judgeDay(QDate(2027, 10, 19), habits).mayBeProposed());
        habits.places += QStringLiteral("Kokkola"); // in week 42
        QVERIFY(!judgeDay(QDate(2027, 10, 19), habits).mayBeProposed());
    }

    void aGroupMayMeetInTheWeekend()
    {
        MeetingHabits habits;
        habits.weekdays = {6};
        QVERIFY(judgeDay(QDate(2027, 1, 16), habits).mayBeProposed());
        QVERIFY(!judgeDay(QDate(2027, 1, 12), habits).mayBeProposed());
    }
};

QTEST_GUILESS_MAIN(TestWorkingDays)
#include "tst_workingdays.moc"
