// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icalendar.h"

namespace kv::calendar {
namespace {

constexpr int mostBytes = 75; // of a line, without its end

// Summer time by the rules of the Union since 1996.
constexpr const char *zone[] = {
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Helsinki",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0300",
    "TZNAME:EEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T040000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0300",
    "TZOFFSETTO:+0200",
    "TZNAME:EET",
    "END:STANDARD",
    "END:VTIMEZONE",
};

QString escaped(const QString &text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n')
            made += QLatin1String("\\n");
        else if (letter == u'\\' || letter == u';' || letter == u',')
            made += QString(u'\\') + letter;
        else if (letter == u'\t')
            made += u' ';
        else if (letter.category() != QChar::Other_Control)
            made += letter;
    }
    return made;
}

void addLine(QByteArray &file, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    int used = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype letter = 1;
        while (i + letter < bytes.size() && (uchar(bytes.at(i + letter)) & 0xC0) == 0x80)
            ++letter;
        if (used + letter > mostBytes) {
            file += "\r\n ";
            used = 1;
        }
        file += bytes.mid(i, letter);
        used += int(letter);
        i += letter;
    }
    file += "\r\n";
}

QString localText(QDate day, QTime time)
{
    return day.toString(QStringLiteral("yyyyMMdd")) + time.toString(QStringLiteral("'T'HHmmss"));
}

void addTimes(QByteArray &file, const CalendarEvent &event)
{
    if (!event.start.isValid()) {
        addLine(file,
                QStringLiteral("DTSTART;VALUE=DATE:")
                    + event.day.toString(QStringLiteral("yyyyMMdd")));
        return;
    }
    addLine(file,
            QStringLiteral("DTSTART;TZID=Europe/Helsinki:") + localText(event.day, event.start));
    if (event.end > event.start)
        addLine(file,
                QStringLiteral("DTEND;TZID=Europe/Helsinki:") + localText(event.day, event.end));
}

} // namespace

QByteArray icalendarOf(const QString &name, const QList<CalendarEvent> &events,
                       const QDateTime &now)
{
    QByteArray file;
    const auto add = [&file](const char *key, const QString &text) {
        if (!text.isEmpty())
            addLine(file, QLatin1String(key) + u':' + escaped(text));
    };
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kiertovuoro//FI",
                             "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        addLine(file, QLatin1String(line));
    add("X-WR-CALNAME", name);
    for (const char *line : zone)
        addLine(file, QLatin1String(line));
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (const CalendarEvent &event : events) {
        addLine(file, QStringLiteral("BEGIN:VEVENT"));
        add("UID", event.uid);
        addLine(file, QStringLiteral("DTSTAMP:") + stamp);
        addLine(file, QStringLiteral("SEQUENCE:%1").arg(event.sequence));
        addTimes(file, event);
        add("SUMMARY", event.summary);
        add("LOCATION", event.location);
        add("DESCRIPTION", event.description);
        addLine(file,
                event.isCancelled ? QStringLiteral("STATUS:CANCELLED")
                                  : QStringLiteral("STATUS:CONFIRMED"));
        addLine(file, QStringLiteral("END:VEVENT"));
    }
    addLine(file, QStringLiteral("END:VCALENDAR"));
    return file;
}

} // namespace kv::calendar
