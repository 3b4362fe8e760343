// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/schoolbreaks.h"

#include <QTest>

using namespace kv::calendar;

class TestSchoolBreaks : public QObject
{
    Q_OBJECT

private slots:
    void weeks_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("week");
        QTest::addColumn<QDate>("monday");
        QTest::newRow("2026 w8") << 2026 << 8 << QDate(2026, 2, 16);
        QTest::newRow("2026 w10") << 2026 << 10 << QDate(2026, 3, 2);
        QTest::newRow("2026 w42") << 2026 << 42 << QDate(2026, 10, 12);
        QTest::newRow("2026 w43") << 2026 << 43 << QDate(2026, 10, 19);
        QTest::newRow("2026 w53") << 2026 << 53 << QDate(2026, 12, 28);
        QTest::newRow("2027 w1, after week 53") << 2027 << 1 << QDate(2027, 1, 4);
        QTest::newRow("2027 w8") << 2027 << 8 << QDate(2027, 2, 22);
        QTest::newRow("2027 w9") << 2027 << 9 << QDate(2027, 3, 1);
        QTest::newRow("2027 w43") << 2027 << 43 << QDate(2027, 10, 25);
        QTest::newRow("2028 w9, over a leap day") << 2028 << 9 << QDate(2028, 2, 28);
        QTest::newRow("2028 w42") << 2028 << 42 << QDate(2028, 10, 16);
        QTest::newRow("2025 w1, begins the year before") << 2025 << 1 << QDate(2024, 12, 30);
    }

    void weeks()
    {
        QFETCH(int, year);
        QFETCH(int, week);
        QFETCH(QDate, monday);
        QCOMPARE(mondayOfWeek(year, week), monday);
        QCOMPARE(monday.weekNumber(), week); // Qt's own count
    }

    void longYears()
    {
        QCOMPARE(weeksOf(2020), 53);
        QCOMPARE(weeksOf(2025), 52);
        QCOMPARE(weeksOf(2026), 53);
        QCOMPARE(weeksOf(2027), 52);
    }

    void breaks_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QList<int>>("isoWeeks");
        const auto row = [](const char *place, const QList<int> &isoWeeks) {
            QTest::newRow(place) << QString::fromUtf8(place) << isoWeeks;
        };
        row("091", {8, 42});
        row("Kokkola", {9, 42});
        row("Lappeenranta", {9, 43});
        row("Joensuu", {10, 42});
        row("762", {10, 42});
        row("Ylivieska", {10, 43});
        row("Rovaniemi", {10, 42, 43});
        row("  ROVANIEMI ", {10, 42, 43});
        row("698", {10, 42, 43});
        row("Mikkeli", {9, 42});
        row("19", {10, 42, 43});
        row("Lappi", {10, 42, 43});
        row("Enontekiö", {10, 42, 43});
        row("Tukholma", {});
        row("", {});
    }

    void breaks()
    {
        QFETCH(QString, place);
        QFETCH(QList<int>, isoWeeks);
        QList<int> found;
        for (const SchoolBreak &one : schoolBreaks(place, 2027)) {
            found += one.week;
            QCOMPARE(one.kind, one.week < 20 ? BreakKind::Winter : BreakKind::Autumn);
            QCOMPARE(one.first, mondayOfWeek(2027, one.week));
            QCOMPARE(one.first.daysTo(one.last), 6);
        }
        QCOMPARE(found, isoWeeks);
    }

    void daysOfABreak()
    {
        const QString place = QStringLiteral("Ylivieska"); // week 10 of 2026 published as 2.–6.3.
        QVERIFY(!schoolBreakOn(QDate(2026, 3, 1), place));
        QVERIFY(schoolBreakOn(QDate(2026, 3, 2), place));
        QVERIFY(schoolBreakOn(QDate(2026, 3, 8), place));
        QVERIFY(!schoolBreakOn(QDate(2026, 3, 9), place));
        QCOMPARE(schoolBreakOn(QDate(2026, 10, 20), place)->kind, BreakKind::Autumn);
    }
};

QTEST_GUILESS_MAIN(TestSchoolBreaks)
#include "tst_schoolbreaks.moc"
