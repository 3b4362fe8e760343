// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/datetext.h"

#include <QLocale>
#include <QTest>

using namespace kv;
using namespace kv::calendar;

namespace {

const QDate day(2027, 1, 12);
const QTime start(17, 30);
const QTime end(20, 0);

// No-break spaces shown as "_", so that a table can be read.
QString shown(QString text)
{
    return text.replace(QChar(0x00A0), u'_');
}

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    } // must not matter

    void texts_data()
    {
        QTest::addColumn<QString>("finnish");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("expectedFinnish");
        QTest::addColumn<QString>("expectedEnglish");
        constexpr Language fi = Language::Finnish;
        constexpr Language en = Language::English;
        const auto row = [](const char *name, const QString &finnish, const QString &english,
                            const char *expectedFinnish, const char *expectedEnglish) {
            QTest::newRow(name) << finnish << english << QString::fromUtf8(expectedFinnish)
                                << QString::fromUtf8(expectedEnglish);
        };
        row("date", dateText(day, fi), dateText(day, en), "12.1.2027", "12_January 2027");
        row("with weekday", weekdayDateText(day, fi), weekdayDateText(day, en), "ti 12.1.2027",
            "Tue 12_Jan 2027");
        row("in a sentence", sentenceDateText(day, fi), sentenceDateText(day, en),
            "tiistaina 12.1.2027", "on Tuesday 12_January 2027");
        row("official", officialDateText(day, fi), officialDateText(day, en), "12._tammikuuta 2027",
            "12_January 2027");
        row("day and month", dayMonthText(day, fi), dayMonthText(day, en), "12.1.", "12_Jan");
        row("first of May", dateText(QDate(2027, 5, 1), fi), dateText(QDate(2027, 5, 1), en),
            "1.5.2027", "1_May 2027");
        row("range in a year", dateRangeText(QDate(2027, 1, 1), QDate(2027, 12, 31), fi),
            dateRangeText(QDate(2027, 1, 1), QDate(2027, 12, 31), en), "1.1.–31.12.2027",
            "1_January_– 31_December 2027");
        row("range over the year's end", dateRangeText(QDate(2026, 12, 30), QDate(2027, 1, 2), fi),
            dateRangeText(QDate(2026, 12, 30), QDate(2027, 1, 2), en), "30.12.2026–2.1.2027",
            "30_December 2026_– 2_January 2027");
        row("range of a day", dateRangeText(day, day, fi), dateRangeText(day, day, en), "12.1.2027",
            "12_January 2027");
        row("time", timeText(start, fi), timeText(start, en), "klo_17.30", "17:30");
        row("full hour", timeText(QTime(18, 0), fi), timeText(QTime(18, 0), en), "klo_18", "18:00");
        row("no leading zero", timeText(QTime(9, 5), fi), timeText(QTime(9, 5), en), "klo_9.05",
            "09:05");
        row("time range", timeRangeText(start, end, fi), timeRangeText(start, end, en),
            "klo_17.30–20.00", "17:30–20:00");
        row("range of full hours", timeRangeText(QTime(18, 0), end, fi),
            timeRangeText(QTime(18, 0), end, en), "klo_18–20", "18:00–20:00");
        row("meeting", meetingLine(day, start, end, fi), meetingLine(day, start, end, en),
            "ti 12.1.2027_klo_17.30–20.00", "Tuesday 12_January 2027, 17:30–20:00");
        row("start of a meeting", meetingStartLine(day, start, fi),
            meetingStartLine(day, start, en), "ti 12.1.2027_klo_17.30",
            "Tuesday 12_January 2027, 17:30");
        row("moment", momentText(day, QTime(18, 0), fi), momentText(day, QTime(18, 0), en),
            "12.1.2027_klo_18.00", "12_January 2027, 18:00");
        row("month and year", monthYearText(day, fi), monthYearText(day, en), "tammikuu 2027",
            "January 2027");
        row("week", weekText(2, fi), weekText(2, en), "viikko_2", "week_2");
        row("millions", numberText(1213552, 0, fi), numberText(1213552, 0, en), "1_213_552",
            "1,213,552");
        row("three digits", numberText(999, 0, fi), numberText(999, 0, en), "999", "999");
        row("decimals", numberText(1213.456, 2, fi), numberText(1213.456, 2, en), "1_213,46",
            "1,213.46");
        row("negative", numberText(-1200, 0, fi), numberText(-1200, 0, en), "−1_200", "-1,200");
        row("negative that rounds to nothing", numberText(-0.2, 0, fi), numberText(-0.2, 0, en),
            "0", "0");
        row("euros", eurosText(121355200, fi), eurosText(121355200, en), "1_213_552_€",
            "€1,213,552");
        row("euros and cents", eurosText(1250, fi), eurosText(1250, en), "12,50_€", "€12.50");
        row("a loss", eurosText(-120000, fi), eurosText(-120000, en), "−1_200_€", "-€1,200");
        row("percent", percentText(40.5, 1, fi), percentText(40.5, 1, en), "40,5_%", "40.5%");
        row("whole percent", percentText(40, 0, fi), percentText(40, 0, en), "40_%", "40%");
    }

    void texts()
    {
        QFETCH(QString, finnish);
        QFETCH(QString, english);
        QFETCH(QString, expectedFinnish);
        QFETCH(QString, expectedEnglish);
        QCOMPARE(shown(finnish), expectedFinnish);
        QCOMPARE(shown(english), expectedEnglish);
    }

    void weekdays()
    {
        const QStringList shorts = QStringLiteral("ma ti ke to pe la su").split(u' ');
        const QStringList onDay
            = QStringLiteral("maanantaina tiistaina keskiviikkona torstaina perjantaina "
                             "lauantaina sunnuntaina")
                  .split(u' ');
        const QStringList onDays
            = QStringLiteral("maanantaisin tiistaisin keskiviikkoisin torstaisin "
                             "perjantaisin lauantaisin sunnuntaisin")
                  .split(u' ');
        for (int weekday = 1; weekday <= 7; ++weekday) {
            QCOMPARE(weekdayText(weekday, WeekdayForm::Short, Language::Finnish),
                     shorts[weekday - 1]);
            QCOMPARE(weekdayText(weekday, WeekdayForm::OnDay, Language::Finnish),
                     onDay[weekday - 1]);
            QCOMPARE(weekdayText(weekday, WeekdayForm::OnDays, Language::Finnish),
                     onDays[weekday - 1]);
        }
        QCOMPARE(weekdayText(3, WeekdayForm::Name, Language::Finnish),
                 QStringLiteral("keskiviikko"));
        QCOMPARE(weekdayText(3, WeekdayForm::Short, Language::English), QStringLiteral("Wed"));
        QCOMPARE(weekdayText(3, WeekdayForm::OnDays, Language::English),
                 QStringLiteral("on Wednesdays"));
    }

    void months()
    {
        const QStringList names
            = QStringLiteral("tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu "
                             "heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu")
                  .split(u' ');
        for (int month = 1; month <= 12; ++month) {
            const QString name = names[month - 1];
            QCOMPARE(monthText(month, MonthForm::Nominative, Language::Finnish), name);
            QCOMPARE(monthText(month, MonthForm::Genitive, Language::Finnish), name + u'n');
            QCOMPARE(monthText(month, MonthForm::Partitive, Language::Finnish),
                     name + QStringLiteral("ta"));
            QCOMPARE(monthText(month, MonthForm::Inessive, Language::Finnish),
                     name + QStringLiteral("ssa"));
        }
        QCOMPARE(monthText(9, MonthForm::Genitive, Language::English), QStringLiteral("September"));
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
