// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kv::calendar;

class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    // Published Easter Sundays, the extremes of the calendar among them.
    void easter_data()
    {
        QTest::addColumn<QDate>("easter");
        QTest::newRow("1818, earliest") << QDate(1818, 3, 22);
        QTest::newRow("1943, latest") << QDate(1943, 4, 25);
        QTest::newRow("1954, exception of the tables") << QDate(1954, 4, 18);
        QTest::newRow("1981, exception of the tables") << QDate(1981, 4, 19);
        QTest::newRow("2000") << QDate(2000, 4, 23);
        QTest::newRow("2008, early") << QDate(2008, 3, 23);
        QTest::newRow("2011, late") << QDate(2011, 4, 24);
        QTest::newRow("2025") << QDate(2025, 4, 20);
        QTest::newRow("2038, latest again") << QDate(2038, 4, 25);
        QTest::newRow("2076, exception of the tables") << QDate(2076, 4, 19);
    }

    void easter()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    // The days that move, from a table made with another program and compared with school
    // calendars.
    void movingDays_data()
    {
        QTest::addColumn<HolidayName>("name");
        QTest::addColumn<QStringList>("dates"); // of 2026 to 2030
        using enum HolidayName;
        const auto row = [](const char *name, HolidayName day, const char *dates) {
            QTest::newRow(name) << day << QString::fromLatin1(dates).split(u' ');
        };
        row("Maundy Thursday", MaundyThursday, "04-02 03-25 04-13 03-29 04-18");
        row("Good Friday", GoodFriday, "04-03 03-26 04-14 03-30 04-19");
        row("Easter Sunday", EasterSunday, "04-05 03-28 04-16 04-01 04-21");
        row("Easter Monday", EasterMonday, "04-06 03-29 04-17 04-02 04-22");
        row("Ascension Eve", AscensionEve, "05-13 05-05 05-24 05-09 05-29");
        row("Ascension Day", AscensionDay, "05-14 05-06 05-25 05-10 05-30");
        row("Whit Sunday", WhitSunday, "05-24 05-16 06-04 05-20 06-09");
        row("Midsummer Thursday", MidsummerThursday, "06-18 06-24 06-22 06-21 06-20");
        row("Midsummer Eve", MidsummerEve, "06-19 06-25 06-23 06-22 06-21");
        row("Midsummer Day", MidsummerDay, "06-20 06-26 06-24 06-23 06-22");
        row("All Saints' Eve", AllSaintsEve, "10-30 11-05 11-03 11-02 11-01");
        row("All Saints' Day", AllSaintsDay, "10-31 11-06 11-04 11-03 11-02");
        row("Epiphany", Epiphany, "01-06 01-06 01-06 01-06 01-06");
        row("May Day", MayDay, "05-01 05-01 05-01 05-01 05-01");
        row("Independence Day", IndependenceDay, "12-06 12-06 12-06 12-06 12-06");
    }

    void movingDays()
    {
        QFETCH(HolidayName, name);
        QFETCH(QStringList, dates);
        for (int year = 2026; year <= 2030; ++year) {
            const QList<Holiday> days = holidaysOf(year);
            const auto found = std::find_if(
                days.begin(), days.end(), [name](const Holiday &day) { return day.name == name; });
            QVERIFY(found != days.end());
            const QString expected = QString::number(year) + u'-' + dates.value(year - 2026);
            QCOMPARE(found->date.toString(Qt::ISODate), expected);
        }
    }

    // The whole of 2027, as the coordinators' own calendar has it.
    void wholeYear()
    {
        const QStringList expected{
            QStringLiteral("2027-01-01 public block"), QStringLiteral("2027-01-05 eve warn"),
            QStringLiteral("2027-01-06 public block"), QStringLiteral("2027-03-25 eve warn"),
            QStringLiteral("2027-03-26 public block"), QStringLiteral("2027-03-28 public block"),
            QStringLiteral("2027-03-29 public block"), QStringLiteral("2027-04-30 eve warn"),
            QStringLiteral("2027-05-01 public block"), QStringLiteral("2027-05-05 eve info"),
            QStringLiteral("2027-05-06 public block"), QStringLiteral("2027-05-16 public block"),
            QStringLiteral("2027-06-24 eve warn"),     QStringLiteral("2027-06-25 eve block"),
            QStringLiteral("2027-06-26 public block"), QStringLiteral("2027-11-05 eve warn"),
            QStringLiteral("2027-11-06 public block"), QStringLiteral("2027-12-05 eve warn"),
            QStringLiteral("2027-12-06 public block"), QStringLiteral("2027-12-23 eve warn"),
            QStringLiteral("2027-12-24 eve block"),    QStringLiteral("2027-12-25 public block"),
            QStringLiteral("2027-12-26 public block"), QStringLiteral("2027-12-31 eve block")};
        const QStringList marks{QStringLiteral("none"), QStringLiteral("info"),
                                QStringLiteral("warn"), QStringLiteral("block")};
        QStringList found;
        for (const Holiday &day : holidaysOf(2027)) {
            found += day.date.toString(Qt::ISODate) + u' ' + kindCode(day.kind) + u' '
                + marks.value(int(day.mark));
        }
        QCOMPARE(found, expected);
    }

    void everyYearHoldsTogether()
    {
        for (int year = 1991; year <= 2100; ++year) {
            const QList<Holiday> days = holidaysOf(year);
            QCOMPARE(days.size(), 24);
            QCOMPARE(
                std::count_if(days.begin(), days.end(),
                              [](const Holiday &day) { return day.kind == HolidayKind::Public; }),
                13);
            QSet<HolidayName> names;
            for (qsizetype i = 0; i < days.size(); ++i) {
                names += days[i].name;
                QCOMPARE(days[i].date.year(), year);
                QVERIFY(i == 0 || days[i - 1].date <= days[i].date);
                QVERIFY(!describe(days[i].name).isEmpty());
            }
            QCOMPARE(names.size(), days.size());
        }
    }

    // 1 May 2008 was May Day and Ascension Day, 30 April May Day Eve and Ascension Eve.
    void twoOnOneDate()
    {
        const auto mayDay = holidayOn(QDate(2008, 5, 1));
        QVERIFY(mayDay);
        QCOMPARE(mayDay->kind, HolidayKind::Public);
        // When Ascension Day itself is 30 April, the official day wins over the eve.
        const auto ascension = holidayOn(easterSunday(2285).addDays(39));
        QCOMPARE(easterSunday(2285), QDate(2285, 3, 22));
        QVERIFY(ascension);
        QCOMPARE(ascension->name, HolidayName::AscensionDay);
    }

    void ordinaryDay() { QVERIFY(!holidayOn(QDate(2027, 1, 12))); }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
