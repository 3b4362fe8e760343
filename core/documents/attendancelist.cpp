// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/attendancelist.h"

#include "calendar/datetext.h"
#include "documents/meetingvalues.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace kv::documents {
namespace {

constexpr int emptyRows = 5;
constexpr double rowHeight = 8.5; // mm: room for a hand
constexpr int quarter = 15; // minutes

struct Participant
{
    QString name;
    QString company;
    QString businessId;
    AttendanceRole role = AttendanceRole::Member;
    bool remote = false;
};

Participant ofCompany(const Company &company, const Person *person)
{
    return {person ? person->name() : QString(), company.name, company.businessId,
            AttendanceRole::Member, false};
}

// Those whose attendance is recorded.
QList<Participant> cameTo(const Dataset &dataset, Id<Meeting> meeting)
{
    QList<Participant> participants;
    for (const Attendance &row : dataset.attendances) {
        const bool here
            = row.state != AttendanceState::Excused && row.state != AttendanceState::Absent;
        if (row.meeting != meeting || !here)
            continue;
        const Person *person = dataset.people.findAny(row.person);
        const Company company = dataset.companies.value(person ? person->company : row.company);
        Participant participant = ofCompany(company, person);
        if (!row.guestName.isEmpty())
            participant.name = row.guestName;
        if (!row.nameThen.isEmpty()) {
            participant.company = row.nameThen;
            participant.businessId = row.businessIdThen;
        }
        participant.role = row.role;
        participant.remote = row.state == AttendanceState::Remote;
        participants.append(participant);
    }
    return participants;
}

// Those who mean to come.
QList<Participant> registeredFor(const Dataset &dataset, const Meeting &meeting)
{
    QList<Participant> participants;
    for (const Registration &row : dataset.registrations) {
        if (row.meeting != meeting.id || row.answer == Answer::Cannot)
            continue;
        const Person *person = dataset.people.findAny(row.person);
        Participant participant
            = ofCompany(dataset.companies.value(person ? person->company : row.company), person);
        participant.remote = row.answer == Answer::Remote || meeting.mode == MeetingMode::Remote;
        participants.append(participant);
    }
    const bool remote = meeting.mode == MeetingMode::Remote;
    if (const Expert *expert = dataset.experts.find(meeting.expert))
        participants.append(
            {expert->name, expert->organisation, {}, AttendanceRole::Expert, remote});
    const CoreGroup group = dataset.groups.value(meeting.group);
    if (const Coordinator *organiser = dataset.coordinators.find(group.coordinator)) {
        const Organisation *organisation = organisationOf(dataset, group.id);
        participants.append({organiser->name, organisation ? organisation->name : QString(),
                             organisation ? organisation->businessId : QString(),
                             AttendanceRole::Organiser, remote});
    }
    return participants;
}

// Members first, then the others by role; in each by company and name as Finns sort.
void sort(QList<Participant> &participants)
{
    QCollator collator(QLocale(QLocale::Finnish, QLocale::Finland));
    std::stable_sort(participants.begin(), participants.end(),
                     [&collator](const Participant &a, const Participant &b) {
                         if (a.role != b.role)
                             return a.role < b.role;
                         const int company = collator.compare(a.company, b.company);
                         return company != 0 ? company < 0 : collator.compare(a.name, b.name) < 0;
                     });
}

QStringList wordsOf(const Template &wording, const QString &property)
{
    QStringList words = wording.property(property, {}).split(u'|');
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

Table tableOf(const QList<Participant> &participants, const Template &wording)
{
    const QStringList titles = wordsOf(wording, QStringLiteral("columns"));
    const QStringList roles = wordsOf(wording, QStringLiteral("roles"));
    const QStringList ways = wordsOf(wording, QStringLiteral("ways"));
    const QString confirmed = wording.property(QStringLiteral("remote"), {});
    constexpr double widths[] = {10, 52, 0, 24, 25, 16, 60}; // mm; 0: the rest
    Table table;
    table.grid = Table::Grid::Cells;
    table.rowHeight = rowHeight;
    for (qsizetype i = 0; i < std::ssize(widths); ++i)
        table.columns.append({titles.value(i), i == 0 ? Align::Right : Align::Left, widths[i]});
    for (const Participant &each : participants)
        table.rows.append({QString::number(table.rows.size() + 1), each.name, each.company,
                           each.businessId, roles.value(int(each.role)),
                           ways.value(each.remote ? 1 : 0), each.remote ? confirmed : QString()});
    return table;
}

} // namespace

Result<Paper> attendanceListOf(const Dataset &dataset, Id<Meeting> id, Language language,
                               QDate today)
{
    auto values = meetingValues(dataset, id, language, today);
    if (!values)
        return values.error();
    Template::Vocabulary vocabulary = meetingVocabulary();
    vocabulary.fields.append({QStringLiteral("duration"), QStringLiteral("participants"),
                              QStringLiteral("companies"), QStringLiteral("hours")});
    vocabulary.parts.append(QStringLiteral("participants"));
    const auto wording = Template::shipped(language, QStringLiteral("attendancelist"), vocabulary);
    if (!wording)
        return wording.error();

    const Meeting meeting = dataset.meetings.value(id);
    const CoreGroup group = dataset.groups.value(meeting.group);
    const QTime start = meeting.start.isValid() ? meeting.start : group.start;
    const QTime end = meeting.end.isValid() ? meeting.end : group.end;
    const int length = (start.secsTo(end) / 60 + quarter / 2) / quarter * quarter;
    const auto hoursText = [language](int minutes) {
        const int decimals = minutes % 60 == 0 ? 0 : minutes % 30 == 0 ? 1 : 2;
        return calendar::numberText(minutes / 60.0, decimals, language);
    };
    (*values)[QStringLiteral("duration")] = hoursText(length);

    QList<Participant> participants = cameTo(dataset, id);
    const bool recorded = !participants.isEmpty();
    if (!recorded)
        participants = registeredFor(dataset, meeting);
    sort(participants);
    Table table = tableOf(participants, *wording);
    if (recorded) {
        int minutes = 0;
        for (const Attendance &row : dataset.attendances) {
            if (row.meeting == id && row.state != AttendanceState::Excused
                && row.state != AttendanceState::Absent)
                minutes += row.minutes > 0 ? row.minutes : length;
        }
        QSet<QString> companies;
        for (const Participant &each : std::as_const(participants)) {
            if (each.role == AttendanceRole::Member)
                companies.insert(each.company);
        }
        (*values)[QStringLiteral("participants")] = QString::number(participants.size());
        (*values)[QStringLiteral("companies")] = QString::number(companies.size());
        (*values)[QStringLiteral("hours")] = hoursText(minutes);
    } else {
        for (int i = 0; i < emptyRows; ++i)
            table.rows.append({QString::number(table.rows.size() + 1)});
    }

    const Template::Parts parts{
        {QStringLiteral("participants"), {{table, language}}},
        {QStringLiteral("signature"), signatureOf(dataset, group.id, language)}};
    Paper paper;
    paper.frame = Frame::Report;
    paper.orientation = Orientation::Landscape;
    paper.language = language;
    const Organisation *organisation = organisationOf(dataset, group.id);
    paper.sender = organisation ? organisation->name : group.name;
    paper.kind = wording->property(QStringLiteral("kind"), *values);
    paper.title = wording->property(QStringLiteral("file"), *values);
    paper.dated = calendar::dateText(meeting.date, language);
    paper.blocks = wording->blocks(*values, parts, language);
    return paper;
}

} // namespace kv::documents
