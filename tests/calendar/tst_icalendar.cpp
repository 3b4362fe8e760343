// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icalendar.h"

#include <QTest>

using namespace kv::calendar;

class TestICalendar : public QObject
{
    Q_OBJECT

    static CalendarEvent evening()
    {
        return {QStringLiteral("a@kiertovuoro"),
                2,
                QDate(2027, 9, 14),
                QTime(17, 30),
                QTime(20, 0),
                QStringLiteral("Kemi: Hinnoittelu"),
                QStringLiteral("Åströmin Leipomo, Satamakatu 1"),
                {},
                false};
    }
    static QByteArray fileOf(const CalendarEvent &event)
    {
        return icalendarOf(QStringLiteral("Kemi"), {event},
                           QDateTime(QDate(2027, 1, 4), QTime(9, 5), Qt::UTC));
    }
    // The lines as a reader joins them again.
    static QStringList linesOf(const QByteArray &file)
    {
        return QString::fromUtf8(file)
            .replace(QStringLiteral("\r\n "), QString())
            .split(QStringLiteral("\r\n"));
    }

private slots:
    void eveningIsInFinnishTime()
    {
        const QStringList lines = linesOf(fileOf(evening()));
        for (const char *line :
             {"BEGIN:VCALENDAR", "TZID:Europe/Helsinki",
              "DTSTART;TZID=Europe/Helsinki:20270914T173000",
              "DTEND;TZID=Europe/Helsinki:20270914T200000", "DTSTAMP:20270104T090500Z",
              "SEQUENCE:2", "UID:a@kiertovuoro", "STATUS:CONFIRMED", "END:VCALENDAR",
              "LOCATION:Åströmin Leipomo\\, Satamakatu 1"})
            QVERIFY2(lines.contains(QString::fromUtf8(line)), line);
    }

    void dayWithoutTimeIsAWholeDay()
    {
        CalendarEvent event = evening();
        event.start = event.end = QTime();
        event.isCancelled = true;
        const QStringList lines = linesOf(fileOf(event));
        QVERIFY(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20270914")));
        QVERIFY(lines.contains(QStringLiteral("STATUS:CANCELLED")));
        QVERIFY(!lines.join(u' ').contains(QStringLiteral("DTEND")));
    }

    void textCannotAddALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("a line break")
            << QStringLiteral("a\nATTACH:file:///x") << QStringLiteral("a\\nATTACH:file:///x");
        QTest::newRow("CR and LF") << QStringLiteral("a\r\nb") << QStringLiteral("a\\nb");
        QTest::newRow("a bare CR") << QStringLiteral("a\rb") << QStringLiteral("ab");
        QTest::newRow("a tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("semicolon, comma, backslash")
            << QStringLiteral("a;b,c\\d") << QStringLiteral("a\\;b\\,c\\\\d");
        QTest::newRow("a NUL") << QStringLiteral("a%1b").arg(QChar(0)) << QStringLiteral("ab");
    }
    void textCannotAddALine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        CalendarEvent event = evening();
        event.description = text;
        QVERIFY(linesOf(fileOf(event)).contains(QStringLiteral("DESCRIPTION:") + line));
    }

    void longLinesAreFoldedBetweenLetters()
    {
        CalendarEvent event = evening();
        event.summary = QStringLiteral("äöå€😀").repeated(60);
        const QByteArray file = fileOf(event);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY(line.size() <= 76); // with its CR
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(linesOf(file).contains(QStringLiteral("SUMMARY:") + event.summary));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
