// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/attendancefigures.h"
#include "reports/attendancereport.h"
#include "reports/csv.h"
#include "support/datasets.h"

#include <QJsonArray>
#include <QTest>

using namespace kv;
using namespace kv::reports;
using namespace kv::support;

namespace {

const QDate today(2026, 12, 15);
const DateRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};

Id<CoreGroup> group()
{
    return idOf<CoreGroup>(QStringLiteral("Rovaniemi"));
}

// Two evenings of four companies; Beta joins between them, Öhman stays away.
Dataset season(const QString &more = {})
{
    return datasetFromText(QStringLiteral("group | Rovaniemi\n"
                                          "member | Alfa Oy\n"
                                          "member | Öhman Oy\n"
                                          "member | Zeta Oy\n"
                                          "member | Beta Oy | 2026-02-01\n"
                                          "meeting | 2026-01-13 | Alfa Oy | held\n"
                                          "meeting | 2026-02-10 | Zeta Oy | held\n"
                                          "came | 2026-01-13 | Alfa Oy\n"
                                          "came | 2026-01-13 | Zeta Oy | remote\n"
                                          "came | 2026-01-13 | Öhman Oy | excused\n"
                                          "came | 2026-02-10 | Zeta Oy\n"
                                          "came | 2026-02-10 | Beta Oy | late\n"
                                          "came | 2026-02-10 | Öhman Oy | absent\n")
                           + more);
}

AttendanceFigures figuresOf(const Dataset &dataset)
{
    return attendanceFigures(dataset, group(), year, today);
}

Attendance visitor(QDate day, AttendanceRole role, const QString &name, int minutes = 0)
{
    Attendance row;
    row.id = idOf<Attendance>(name);
    row.meeting = meetingOn(QStringLiteral("Rovaniemi"), day);
    row.guestName = name;
    row.role = role;
    row.minutes = minutes;
    return row;
}

// A letter for each company and evening, a line a company.
QString matrixOf(const AttendanceFigures &figures)
{
    QStringList lines;
    for (const CompanyFigures &company : figures.companies) {
        QStringList signs;
        for (const CompanyEvening &evening : company.evenings)
            signs.append(signOf(evening, Language::Finnish));
        lines.append(QStringLiteral("%1: %2 = %3/%4")
                         .arg(company.name, signs.join(u' '))
                         .arg(company.attended)
                         .arg(company.possible));
    }
    return lines.join(u'\n');
}

} // namespace

class TestAttendance : public QObject
{
    Q_OBJECT

private slots:
    void theMatrix_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Dataset &dataset, const char *expected) {
            QTest::newRow(name) << dataset << QString::fromUtf8(expected);
        };
        row("members by the day, names as Finns sort", season(),
            "Alfa Oy: L*  = 1/2\nBeta Oy: – L = 1/1\nZeta Oy: E L* = 2/2\nÖhman Oy: I P = 0/2");
        row("the host counts without a row",
            season(QStringLiteral("meeting | 2026-03-10 | Öhman Oy | held\n")),
            "Alfa Oy: L*   = 1/3\nBeta Oy: – L  = 1/2\nZeta Oy: E L*  = 2/3\nÖhman Oy: I P L* = "
            "1/3");
        row("a cancelled meeting does not count",
            season(QStringLiteral("meeting | 2026-03-10 | Öhman Oy | cancelled\n"
                                  "came | 2026-03-10 | Alfa Oy\n")),
            "Alfa Oy: L*  = 1/2\nBeta Oy: – L = 1/1\nZeta Oy: E L* = 2/2\nÖhman Oy: I P = 0/2");
        row("a meeting that is to come does not count",
            season(QStringLiteral("meeting | 2026-12-20 | Öhman Oy | invited\n")),
            "Alfa Oy: L*  = 1/2\nBeta Oy: – L = 1/1\nZeta Oy: E L* = 2/2\nÖhman Oy: I P = 0/2");
        Dataset left = season();
        for (const Membership &membership : Table<Membership>(left.memberships)) {
            if (membership.company != idOf<Company>(QStringLiteral("Öhman Oy")))
                continue;
            Membership &gone = left.memberships.edit(membership.id);
            gone.state = MembershipState::Left;
            gone.until = QDate(2026, 1, 31);
        }
        row("who left was a member until then", left,
            "Alfa Oy: L*  = 1/2\nBeta Oy: – L = 1/1\nZeta Oy: E L* = 2/2\nÖhman Oy: I – = 0/1");
    }

    void theMatrix()
    {
        QFETCH(Dataset, dataset);
        QFETCH(QString, expected);
        QCOMPARE(matrixOf(figuresOf(dataset)), expected);
    }

    void sumsOfMeetings()
    {
        Dataset dataset = season();
        dataset.attendances.put(
            visitor(QDate(2026, 1, 13), AttendanceRole::Guest, QStringLiteral("Vieras")));
        dataset.attendances.put(visitor(QDate(2026, 1, 13), AttendanceRole::Expert,
                                        QStringLiteral("Asiantuntija"), 60));
        dataset.attendances.put(
            visitor(QDate(2026, 2, 10), AttendanceRole::Organiser, QStringLiteral("Neuvoja")));
        const AttendanceFigures figures = figuresOf(dataset);
        const MeetingFigures &first = figures.meetings.first();
        QCOMPARE(first.possible, 3);
        QCOMPARE(first.companies, 2);
        QCOMPARE(first.remoteCompanies, 1);
        QCOMPARE(first.participants, 4);
        QCOMPARE(first.guests, 1);
        QCOMPARE(first.experts, 1);
        QCOMPARE(first.minutes, 3 * 150 + 60);
        QCOMPARE(qRound(first.rate()), 67);
        QCOMPARE(figures.sum.possible, 7);
        QCOMPARE(figures.sum.companies, 4);
        QCOMPARE(figures.sum.organisers, 1);
        // Not the mean of 67 and 50 per cent.
        QCOMPARE(qRound(figures.sum.rate()), 57);
        QCOMPARE(figures.differentCompanies, 3);
        QCOMPARE(figures.withoutBusinessId, 3);
    }

    // Each sum is counted from the meetings and from the companies: the two must meet.
    void sumsAgreeBothWays()
    {
        const AttendanceFigures figures = figuresOf(season());
        int attended = 0;
        int possible = 0;
        for (const CompanyFigures &company : figures.companies) {
            attended += company.attended;
            possible += company.possible;
        }
        QCOMPARE(attended, figures.sum.companies);
        QCOMPARE(possible, figures.sum.possible);
    }

    void twoPeopleOfOneCompany()
    {
        Dataset dataset = season();
        for (const char *name : {"Aino", "Eino"}) {
            Person person;
            person.id = idOf<Person>(QString::fromLatin1(name));
            person.company = idOf<Company>(QStringLiteral("Öhman Oy"));
            dataset.people.put(person);
            Attendance row
                = visitor(QDate(2026, 1, 13), AttendanceRole::Member, QString::fromLatin1(name));
            row.guestName.clear();
            row.person = person.id;
            dataset.attendances.put(row);
        }
        const MeetingFigures first = figuresOf(dataset).meetings.first();
        QCOMPARE(first.companies, 3);
        QCOMPARE(first.participants, 4);
    }

    // She came for Alfa, and works for Zeta now: the evening stays Alfa's.
    void aPersonChangedCompany()
    {
        Dataset dataset = season(QStringLiteral("meeting | 2026-03-10 | - | held\n"));
        Person person;
        person.id = idOf<Person>(QStringLiteral("Aino"));
        person.company = idOf<Company>(QStringLiteral("Zeta Oy"));
        dataset.people.put(person);
        Attendance row
            = visitor(QDate(2026, 3, 10), AttendanceRole::Member, QStringLiteral("Aino"));
        row.guestName.clear();
        row.person = person.id;
        row.nameThen = QStringLiteral("Alfa Oy");
        dataset.attendances.put(row);
        QCOMPARE(matrixOf(figuresOf(dataset)).section(u'\n', 0, 0),
                 QStringLiteral("Alfa Oy: L*  L = 2/3"));
    }

    void checks()
    {
        const Dataset dataset
            = season(QStringLiteral("meeting | 2026-03-10 | Öhman Oy | held\n"
                                    "meeting | 2026-04-14 | Alfa Oy | invited\n"
                                    "meeting | 2026-12-20 | Alfa Oy | invited\n"));
        const AttendanceFigures figures = figuresOf(dataset);
        QCOMPARE(figures.notRecorded, 2);
        QCOMPARE(figures.hostNotRecorded, 1);
        const Report report = attendanceReport(figures, Language::Finnish, today.startOfDay());
        QCOMPARE(report.failedChecks.size(), 3);
        QCOMPARE(report.failedChecks[1], QStringLiteral("2 tapaamisen läsnäoloa ei ole kirjattu."));
    }

    void nothingWasHeld()
    {
        const AttendanceFigures figures
            = attendanceFigures(season(), group(), {QDate(2030, 1, 1), QDate(2030, 12, 31)}, today);
        QVERIFY(figures.meetings.isEmpty());
        QVERIFY(figures.companies.isEmpty());
        QCOMPARE(figures.sum.rate(), 0.0);
        QVERIFY(!csvOf(attendanceReport(figures, Language::English, today.startOfDay())).isEmpty());
    }

    void reportInBothLanguages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Finnish")
            << Language::Finnish
            << QStringLiteral("Läsnäoloraportti\n"
                              "Ydinryhmä: Rovaniemi\n"
                              "Ajalta: 1.1.–31.12.2026\n"
                              "Pidettyjä tapaamisia 2 · osallistumiskertoja 4 · eri yrityksiä 3 · "
                              "osallistumisaste 57 % · osallistujatunteja 10\n"
                              "Tiedot tulostettu 15.12.2026 klo 9.05\n"
                              "Yritys | Y-tunnus | 13.1. | 10.2. | Mukana | Tapaamisia | Aste");
        QTest::newRow("English")
            << Language::English
            << QStringLiteral(
                   "Attendance report\n"
                   "Core group: Rovaniemi\n"
                   "Period: 1 January – 31 December 2026\n"
                   "Meetings held 2 · attendances 4 · different companies 3 · "
                   "attendance rate 57% · participant hours 10\n"
                   "Printed 15 December 2026, 09:05\n"
                   "Company | Business ID | 13 Jan | 10 Feb | Attended | Meetings | Rate");
    }

    void reportInBothLanguages()
    {
        QFETCH(Language, language);
        QFETCH(QString, expected);
        const Report report = attendanceReport(figuresOf(season()), language,
                                               QDateTime(today, QTime(9, 5), Qt::UTC));
        QStringList lines{report.title};
        lines += report.subtitles.mid(0, 4);
        QStringList titles;
        for (const ReportColumn &column : report.columns)
            titles.append(column.title);
        lines.append(titles.join(QStringLiteral(" | ")));
        QCOMPARE(lines.join(u'\n').replace(QChar(QChar::Nbsp), u' '), expected);
        for (const Cells &row : report.rows + report.sums)
            QCOMPARE(row.size(), report.columns.size());
    }

    void theTableHoldsTheFigures()
    {
        const QString csv = QString::fromUtf8(
            csvOf(attendanceReport(figuresOf(season()), Language::Finnish, today.startOfDay())));
        QVERIFY2(csv.contains(QStringLiteral("Zeta Oy;;E;L*;2;2;100 %\r\n")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("Jäsenyrityksiä mukana;;2;2;4;7;57 %\r\n")),
                 qPrintable(csv));
    }

    void json()
    {
        const QJsonObject object = attendanceJson(figuresOf(season()));
        QCOMPARE(object[QStringLiteral("from")].toString(), QStringLiteral("2026-01-01"));
        const QJsonObject meeting = object[QStringLiteral("meetings")][0].toObject();
        QCOMPARE(meeting[QStringLiteral("date")].toString(), QStringLiteral("2026-01-13"));
        QCOMPARE(meeting[QStringLiteral("host")].toString(), QStringLiteral("Alfa Oy"));
        QCOMPARE(meeting[QStringLiteral("companies")].toInt(), 2);
        const QJsonObject company = object[QStringLiteral("companies")][1].toObject();
        QCOMPARE(company[QStringLiteral("evenings")].toArray(),
                 (QJsonArray{QStringLiteral("notMember"), QStringLiteral("present")}));
        const QJsonObject sums = object[QStringLiteral("sums")].toObject();
        QCOMPARE(sums[QStringLiteral("meetings")].toInt(), 2);
        QCOMPARE(sums[QStringLiteral("companies")].toInt(), 4);
        QCOMPARE(sums[QStringLiteral("hours")].toDouble(), 10.0);
    }
};

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
