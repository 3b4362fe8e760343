// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icalendar.h"
#include "exchange/sheet.h"
#include "reports/csv.h"
#include "support/effort.h"
#include "ui/reports/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using reports::Report;

// Texts that are written to be taken for something else, through every format that leaves the
// program: other programs read what was meant (exchange.md 6 and 10, P6).
class TestEscaping : public QObject
{
    Q_OBJECT

    // Pieces that mean something in one of the formats.
    static QString text(QRandomGenerator &random)
    {
        static const QStringList pieces{QStringLiteral("a"),
                                        QStringLiteral("Öljy"),
                                        QStringLiteral("7"),
                                        QStringLiteral(" "),
                                        QStringLiteral(";"),
                                        QStringLiteral(","),
                                        QStringLiteral("\t"),
                                        QStringLiteral("\n"),
                                        QStringLiteral("\r"),
                                        QStringLiteral("\r\n"),
                                        QStringLiteral("\""),
                                        QStringLiteral("'"),
                                        QStringLiteral("="),
                                        QStringLiteral("+"),
                                        QStringLiteral("-"),
                                        QStringLiteral("@"),
                                        QStringLiteral("\\"),
                                        QStringLiteral("\\n"),
                                        QStringLiteral(":"),
                                        QStringLiteral("%1"),
                                        QStringLiteral("&amp;"),
                                        QStringLiteral("<b>"),
                                        QStringLiteral("<img src=\"file:///x\">"),
                                        QStringLiteral("</table>"),
                                        QStringLiteral("\nATTACH:file:///x"),
                                        QStringLiteral("\r\nEND:VEVENT"),
                                        QStringLiteral("sep=,"),
                                        QStringLiteral("\u00e5\u0308\u20ac"),
                                        QStringLiteral("😀"),
                                        QStringLiteral("\u2028"),
                                        QStringLiteral("\u0085"),
                                        QStringLiteral("\u200d"),
                                        QStringLiteral("\u001b"),
                                        QStringLiteral("\u0007"),
                                        QString(QChar(QChar::Nbsp))};
        QString made;
        for (int left = 1 + random.bounded(12); left > 0; --left)
            made += pieces.at(random.bounded(int(pieces.size())));
        return made;
    }
    static quint32 seed()
    {
        return qEnvironmentVariableIsSet("KV_SEED") ? qEnvironmentVariable("KV_SEED").toUInt() : 1;
    }
    static QStringList texts(int count)
    {
        QRandomGenerator random(seed());
        QStringList made;
        for (int i = 0; i < count; ++i)
            made.append(text(random));
        return made;
    }

    static Report reportOf(const QStringList &texts)
    {
        Report report;
        report.columns = {{QStringLiteral("number"), QStringLiteral("Nro")},
                          {QStringLiteral("text"), QStringLiteral("Teksti")},
                          {QStringLiteral("end"), QStringLiteral("Loppu")}};
        for (qsizetype i = 0; i < texts.size(); ++i)
            report.rows.append({QString::number(i), texts.at(i), QStringLiteral("x")});
        return report;
    }
    static QByteArray csvOf(const QStringList &texts)
    {
        return reports::csvOf(
            QList<reports::Cells>{
                {QStringLiteral("Nro"), QStringLiteral("Teksti"), QStringLiteral("Loppu")}}
            + reportOf(texts).rows);
    }
    static QByteArray calendarOf(const QStringList &texts)
    {
        QList<calendar::CalendarEvent> events;
        for (qsizetype i = 0; i < texts.size(); ++i)
            events.append({QString::number(i), 0, QDate(2027, 9, 14), QTime(17, 30), QTime(20, 0),
                           QStringLiteral("Ilta ") + texts.at(i), QStringLiteral("Kemi"),
                           texts.at(i) + QStringLiteral(" loppu"), false});
        return calendar::icalendarOf(QStringLiteral("Kemi"), events,
                                     QDateTime(QDate(2027, 1, 4), QTime(9, 5), Qt::UTC));
    }

    // What the others read; an empty object and a warning where one of them refuses a file.
    static QJsonObject readByOthers(const QByteArray &list, const QByteArray &calendar,
                                    const QString &table)
    {
        const QTemporaryDir folder;
        const auto put = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        if (!put("list.csv", list) || !put("calendar.ics", calendar)
            || !put("table.html", table.toUtf8()))
            return {};
        QProcess readers;
        readers.start(
            QStringLiteral("/usr/bin/python3"),
            {qEnvironmentVariable("KV_TEST_DATA") + QStringLiteral("/../ui/outsidereaders.py"),
             folder.path()});
        readers.waitForFinished(-1);
        const QByteArray fault = readers.readAllStandardError();
        if (!fault.isEmpty())
            qWarning("%s", fault.constData());
        return QJsonDocument::fromJson(readers.readAllStandardOutput()).object();
    }
    static QString less(QString text, const QStringList &pieces)
    {
        for (const QString &each : pieces)
            text.remove(each);
        return text;
    }
    // As a calendar has it: a line break of any kind is one, a tab is a space, no other control.
    static QString inCalendar(QString text)
    {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\t', u' ');
        return less(text,
                    {QStringLiteral("\r"), QStringLiteral("\u0085"), QStringLiteral("\u001b"),
                     QStringLiteral("\u0007")});
    }
    static bool countsAsFormula(const QString &cell)
    {
        return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
    }

    // The first text that another program reads otherwise in the list, or would count with.
    static QString wrongInList(const QStringList &texts, const QJsonObject &read)
    {
        const QJsonArray rows = read[QLatin1String("csv")].toArray();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonArray row = rows.at(i + 1).toArray();
            const QString cell = row.at(1).toString();
            const bool isSame
                = cell == texts.at(i) || (cell.startsWith(u'\'') && cell.mid(1) == texts.at(i));
            if (row.size() != 3 || !isSame || countsAsFormula(cell))
                return texts.at(i);
        }
        return rows.size() == texts.size() + 1 ? QString() : QStringLiteral("more rows");
    }
    static QString wrongInCalendar(const QStringList &texts, const QJsonObject &read)
    {
        static const QStringList properties{
            QStringLiteral("DESCRIPTION"), QStringLiteral("DTEND"),    QStringLiteral("DTSTAMP"),
            QStringLiteral("DTSTART"),     QStringLiteral("LOCATION"), QStringLiteral("SEQUENCE"),
            QStringLiteral("STATUS"),      QStringLiteral("SUMMARY"),  QStringLiteral("UID")};
        const QJsonArray events = read[QLatin1String("ics")].toArray();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonObject event = events.at(i).toObject();
            const QString said = inCalendar(texts.at(i));
            if (event[QLatin1String("SUMMARY")].toString() != QStringLiteral("Ilta ") + said
                || event[QLatin1String("DESCRIPTION")].toString() != said + QStringLiteral(" loppu")
                || event.keys() != properties)
                return texts.at(i);
        }
        return events.size() == texts.size() ? QString() : QStringLiteral("more events");
    }
    static QString wrongInTable(const QStringList &texts, const QJsonObject &read)
    {
        if (read[QLatin1String("tags")]
            != QJsonArray{QStringLiteral("table"), QStringLiteral("td"), QStringLiteral("th"),
                          QStringLiteral("tr")})
            return QStringLiteral("a tag of a text");
        const QJsonArray rows = read[QLatin1String("html")].toArray();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (rows.at(i + 1).toArray().at(1).toString() != texts.at(i))
                return texts.at(i);
        }
        return {};
    }

private slots:
    void othersReadWhatWasMeant()
    {
        const QStringList said = texts(test::effort(4000));
        const QJsonObject read
            = readByOthers(csvOf(said), calendarOf(said), ui::htmlOf(reportOf(said), QLocale::c()));
        QVERIFY(!read.isEmpty());
        QCOMPARE(wrongInList(said, read), QString());
        QCOMPARE(wrongInCalendar(said, read), QString());
        QCOMPARE(wrongInTable(said, read), QString());
    }

    // import(export(x)) = x, but for what an import cleans away.
    void oursReadsWhatItWrote()
    {
        // A register has no controls, and a list full of them is no list.
        QStringList said = texts(test::effort(4000));
        for (QString &each : said)
            each = less(
                each,
                {QStringLiteral("\u0085"), QStringLiteral("\u001b"), QStringLiteral("\u0007")});
        for (qsizetype from = 0; from < said.size(); from += 40) {
            const QStringList some = said.mid(from, 40);
            const auto sheet = exchange::readSheet(csvOf(some), QStringLiteral("list"));
            QVERIFY2(sheet, sheet ? "" : qPrintable(describe(sheet.error())));
            QCOMPARE(sheet->separator, QChar(u';'));
            QCOMPARE(sheet->rows.size(), some.size() + 1);
            for (qsizetype i = 0; i < some.size(); ++i)
                QCOMPARE(exchange::Sheet::cell(sheet->rows.at(i + 1), 1),
                         exchange::cleanText(some.at(i)).trimmed());
        }
    }

    // Writers that forget something are caught.
    void carelessWritersAreCaught()
    {
        const QStringList said = texts(400);
        QByteArray list = "Nro;Teksti;Loppu\r\n";
        for (qsizetype i = 0; i < said.size(); ++i)
            list += QByteArray::number(i) + ";\""
                + QString(said.at(i)).replace(u'"', QStringLiteral("\"\"")).toUtf8() + "\";x\r\n";
        QByteArray calendar = calendarOf(said);
        calendar.replace("\\nATTACH", "\r\nATTACH");
        const QString table = ui::htmlOf(reportOf(said), QLocale::c())
                                  .replace(QStringLiteral("&lt;"), QStringLiteral("<"));
        const QJsonObject unguarded = readByOthers(list, calendarOf(said), QString());
        QVERIFY(countsAsFormula(wrongInList(said, unguarded)));
        QVERIFY(!wrongInTable(said, readByOthers(list, calendarOf(said), table)).isEmpty());
        QVERIFY(!wrongInCalendar(said, readByOthers(list, calendar, QString())).isEmpty());
    }
};

QTEST_MAIN(TestEscaping)
#include "tst_escaping.moc"
