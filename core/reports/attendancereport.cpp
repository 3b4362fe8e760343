// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/attendancereport.h"

#include "calendar/datetext.h"

#include <QJsonArray>

namespace kv::reports {
namespace {

// The words of the report. Not tr(): a report has its own language, which the window need not have.
struct Words
{
    QString title, group, period, printed, legend;
    QString company, businessId, attended, possible, rate;
    QString companiesHere, byRemote, members, guests, experts, students, organisers, participants,
        hours;
    QString summary; // %1 meetings, %2 attendances, %3 companies, %4 rate, %5 hours
    QString noBusinessId[2], notRecorded[2], hostNotRecorded[2]; // one, many
    QString signs; // present, remote, excused, absent
};

Words finnishWords()
{
    return {QStringLiteral("Läsnäoloraportti"),
            QStringLiteral("Ydinryhmä: %1"),
            QStringLiteral("Ajalta: %1"),
            QStringLiteral("Tiedot tulostettu %1"),
            QStringLiteral("L läsnä, E etänä, I ilmoitti esteen, P poissa, * isäntäyritys, – ei "
                           "jäsen, tyhjä: ei kirjattu"),
            QStringLiteral("Yritys"),
            QStringLiteral("Y-tunnus"),
            QStringLiteral("Mukana"),
            QStringLiteral("Tapaamisia"),
            QStringLiteral("Aste"),
            QStringLiteral("Jäsenyrityksiä mukana"),
            QStringLiteral("niistä etänä"),
            QStringLiteral("Jäsenyrityksiä ryhmässä"),
            QStringLiteral("Vieraita"),
            QStringLiteral("Asiantuntijoita"),
            QStringLiteral("Opiskelijoita"),
            QStringLiteral("Järjestäjiä"),
            QStringLiteral("Osallistujia yhteensä"),
            QStringLiteral("Osallistujatunteja"),
            QStringLiteral("Pidettyjä tapaamisia %1 · osallistumiskertoja %2 · eri yrityksiä %3 · "
                           "osallistumisaste %4 · osallistujatunteja %5"),
            {QStringLiteral("1 yritys ilman Y-tunnusta."),
             QStringLiteral("%1 yritystä ilman Y-tunnusta.")},
            {QStringLiteral("1 tapaamisen läsnäoloa ei ole kirjattu."),
             QStringLiteral("%1 tapaamisen läsnäoloa ei ole kirjattu.")},
            {QStringLiteral("1 tapaamisessa isäntäyritykseltä ei ole kirjattu ketään. Yritys on "
                            "laskettu mukaan, mutta ei osallistujiin."),
             QStringLiteral("%1 tapaamisessa isäntäyritykseltä ei ole kirjattu ketään. Yritys on "
                            "laskettu mukaan, mutta ei osallistujiin.")},
            QStringLiteral("LEIP")};
}

Words englishWords()
{
    return {QStringLiteral("Attendance report"),
            QStringLiteral("Core group: %1"),
            QStringLiteral("Period: %1"),
            QStringLiteral("Printed %1"),
            QStringLiteral("P present, R remote, A apologies, X absent, * host company, – not a "
                           "member, empty: not recorded"),
            QStringLiteral("Company"),
            QStringLiteral("Business ID"),
            QStringLiteral("Attended"),
            QStringLiteral("Meetings"),
            QStringLiteral("Rate"),
            QStringLiteral("Member companies present"),
            QStringLiteral("of them remote"),
            QStringLiteral("Member companies in the group"),
            QStringLiteral("Guests"),
            QStringLiteral("Experts"),
            QStringLiteral("Students"),
            QStringLiteral("Organisers"),
            QStringLiteral("Participants in all"),
            QStringLiteral("Participant hours"),
            QStringLiteral("Meetings held %1 · attendances %2 · different companies %3 · "
                           "attendance rate %4 · participant hours %5"),
            {QStringLiteral("1 company without a business ID."),
             QStringLiteral("%1 companies without a business ID.")},
            {QStringLiteral("The attendance of 1 meeting is not recorded."),
             QStringLiteral("The attendance of %1 meetings is not recorded.")},
            {QStringLiteral("In 1 meeting nobody is recorded from the host company. The company is "
                            "counted, but not among the participants."),
             QStringLiteral("In %1 meetings nobody is recorded from the host company. The company "
                            "is counted, but not among the participants.")},
            QStringLiteral("PRAX")};
}

Words wordsOf(Language language)
{
    return language == Language::Finnish ? finnishWords() : englishWords();
}

void addCheck(QStringList &checks, const QString (&text)[2], int count)
{
    if (count == 1)
        checks.append(text[0]);
    if (count > 1)
        checks.append(text[1].arg(count));
}

QString periodText(const DateRange &period, Language language)
{
    if (period.first.isValid() && period.last.isValid())
        return calendar::dateRangeText(period.first, period.last, language);
    const QString first
        = period.first.isValid() ? calendar::dateText(period.first, language) : QString();
    const QString last
        = period.last.isValid() ? calendar::dateText(period.last, language) : QString();
    return first + u'–' + last;
}

Number hours(int minutes)
{
    return {minutes / 60.0, minutes % 60 == 0 ? 0 : 2};
}

// A row under the matrix: its name, a cell for each meeting, and one under "attended".
template <typename CellOf>
Cells sumRow(const QString &name, const AttendanceFigures &figures, const CellOf &cellOf)
{
    Cells row{name, Cell()};
    for (const MeetingFigures &meeting : figures.meetings)
        row.append(cellOf(meeting));
    row.append({cellOf(figures.sum), Cell(), Cell()});
    return row;
}

template <typename Count>
Cells countRow(const QString &name, const AttendanceFigures &figures, const Count &count)
{
    return sumRow(name, figures, [&count](const MeetingFigures &each) -> Cell {
        return Number{double(std::invoke(count, each)), 0};
    });
}

QList<Cells> sumRows(const AttendanceFigures &figures, const Words &words)
{
    QList<Cells> rows;
    Cells first = countRow(words.companiesHere, figures, &MeetingFigures::companies);
    first[first.size() - 2] = Number{double(figures.sum.possible), 0};
    first[first.size() - 1] = Percent{figures.sum.rate(), 0};
    rows.append(first);
    rows.append(countRow(words.byRemote, figures, &MeetingFigures::remoteCompanies));
    rows.append(countRow(words.members, figures, &MeetingFigures::possible));
    rows.append(sumRow(words.rate, figures, [](const MeetingFigures &each) -> Cell {
        return Percent{each.rate(), 0};
    }));
    rows.append(countRow(words.guests, figures, &MeetingFigures::guests));
    rows.append(countRow(words.experts, figures, &MeetingFigures::experts));
    if (figures.sum.students > 0)
        rows.append(countRow(words.students, figures, &MeetingFigures::students));
    rows.append(countRow(words.organisers, figures, &MeetingFigures::organisers));
    rows.append(countRow(words.participants, figures, &MeetingFigures::participants));
    rows.append(sumRow(words.hours, figures,
                       [](const MeetingFigures &each) -> Cell { return hours(each.minutes); }));
    return rows;
}

QJsonObject jsonOf(const MeetingFigures &figures)
{
    return {{QStringLiteral("possible"), figures.possible},
            {QStringLiteral("companies"), figures.companies},
            {QStringLiteral("remoteCompanies"), figures.remoteCompanies},
            {QStringLiteral("participants"), figures.participants},
            {QStringLiteral("guests"), figures.guests},
            {QStringLiteral("experts"), figures.experts},
            {QStringLiteral("students"), figures.students},
            {QStringLiteral("organisers"), figures.organisers},
            {QStringLiteral("hours"), figures.minutes / 60.0},
            {QStringLiteral("rate"), figures.rate()}};
}

QString codeOf(Presence presence)
{
    switch (presence) {
    case Presence::NotMember:
        return QStringLiteral("notMember");
    case Presence::NotRecorded:
        return QStringLiteral("notRecorded");
    case Presence::Present:
        return QStringLiteral("present");
    case Presence::Remote:
        return QStringLiteral("remote");
    case Presence::Excused:
        return QStringLiteral("excused");
    case Presence::Absent:
        return QStringLiteral("absent");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const CompanyFigures &company)
{
    QJsonArray evenings;
    for (const CompanyEvening &evening : company.evenings)
        evenings.append(codeOf(evening.presence));
    return {{QStringLiteral("name"), company.name},
            {QStringLiteral("businessId"), company.businessId},
            {QStringLiteral("attended"), company.attended},
            {QStringLiteral("possible"), company.possible},
            {QStringLiteral("excused"), company.excused},
            {QStringLiteral("rate"), company.rate()},
            {QStringLiteral("evenings"), evenings}};
}

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString signOf(const CompanyEvening &evening, Language language)
{
    const QString signs = wordsOf(language).signs;
    const QString host = evening.host ? QStringLiteral("*") : QString();
    switch (evening.presence) {
    case Presence::NotMember:
        return QStringLiteral("–");
    case Presence::NotRecorded:
        return host;
    case Presence::Present:
        return signs.at(0) + host;
    case Presence::Remote:
        return signs.at(1) + host;
    case Presence::Excused:
        return signs.at(2) + host;
    case Presence::Absent:
        return signs.at(3) + host;
    }
    Q_UNREACHABLE();
}

Report attendanceReport(const AttendanceFigures &figures, Language language,
                        const QDateTime &printed)
{
    const Words words = wordsOf(language);
    const MeetingFigures &sum = figures.sum;
    Report report;
    report.title = words.title;
    report.subtitles
        = {words.group.arg(figures.group), words.period.arg(periodText(figures.period, language)),
           words.summary.arg(
               QString::number(figures.meetings.size()), QString::number(sum.companies),
               QString::number(figures.differentCompanies),
               calendar::percentText(sum.rate(), 0, language),
               calendar::numberText(sum.minutes / 60.0, sum.minutes % 60 ? 2 : 0, language)),
           words.printed.arg(calendar::momentText(printed.date(), printed.time(), language)),
           words.legend};

    report.columns = {{QStringLiteral("company"), words.company, Alignment::Left, 30},
                      {QStringLiteral("businessId"), words.businessId, Alignment::Left, 12}};
    const bool oneYear = figures.meetings.isEmpty()
        || figures.meetings.first().date.year() == figures.meetings.last().date.year();
    for (const MeetingFigures &meeting : figures.meetings)
        report.columns.append({meeting.date.toString(Qt::ISODate),
                               oneYear ? calendar::dayMonthText(meeting.date, language)
                                       : QStringLiteral("%1 %2")
                                             .arg(calendar::dayMonthText(meeting.date, language))
                                             .arg(meeting.date.year()),
                               Alignment::Centre, 6});
    report.columns.append({{QStringLiteral("attended"), words.attended, Alignment::Right, 8},
                           {QStringLiteral("possible"), words.possible, Alignment::Right, 8},
                           {QStringLiteral("rate"), words.rate, Alignment::Right, 7}});

    for (const CompanyFigures &company : figures.companies) {
        Cells row{company.name, company.businessId};
        for (const CompanyEvening &evening : company.evenings)
            row.append(signOf(evening, language));
        row.append({Number{double(company.attended), 0}, Number{double(company.possible), 0},
                    Percent{company.rate(), 0}});
        report.rows.append(row);
    }
    report.sums = sumRows(figures, words);
    addCheck(report.failedChecks, words.noBusinessId, figures.withoutBusinessId);
    addCheck(report.failedChecks, words.notRecorded, figures.notRecorded);
    addCheck(report.failedChecks, words.hostNotRecorded, figures.hostNotRecorded);
    return report;
}

QJsonObject attendanceJson(const AttendanceFigures &figures)
{
    QJsonArray meetings;
    for (const MeetingFigures &meeting : figures.meetings) {
        QJsonObject object = jsonOf(meeting);
        object.insert(QStringLiteral("date"), jsonOf(meeting.date));
        object.insert(QStringLiteral("host"), meeting.host);
        meetings.append(object);
    }
    QJsonArray companies;
    for (const CompanyFigures &company : figures.companies)
        companies.append(jsonOf(company));
    QJsonObject sums = jsonOf(figures.sum);
    sums.insert(QStringLiteral("meetings"), int(figures.meetings.size()));
    sums.insert(QStringLiteral("differentCompanies"), figures.differentCompanies);
    return {{QStringLiteral("group"), figures.group},
            {QStringLiteral("from"), jsonOf(figures.period.first)},
            {QStringLiteral("to"), jsonOf(figures.period.last)},
            {QStringLiteral("meetings"), meetings},
            {QStringLiteral("companies"), companies},
            {QStringLiteral("sums"), sums},
            {QStringLiteral("checks"),
             QJsonObject{{QStringLiteral("withoutBusinessId"), figures.withoutBusinessId},
                         {QStringLiteral("notRecorded"), figures.notRecorded},
                         {QStringLiteral("hostNotRecorded"), figures.hostNotRecorded}}}};
}

} // namespace kv::reports
