// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingtexts.h"

#include "calendar/datetext.h"
#include "calendar/workingdays.h"
#include "domain/groups/members.h"
#include "operations/evenings.h"
#include "ui/common/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace kv::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeetingTexts)
};

constexpr int middleOfMonth = 14;
constexpr int daysAround = 21; // how far from its day an evening is still offered

void sortByText(QList<Choice> &choices)
{
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return namesInOrder(a.text, b.text); });
}

bool isPlanned(const Meeting &meeting)
{
    return meeting.state != MeetingState::Cancelled && meeting.date.isValid();
}

void warnOfDay(QStringList &warnings, const Dataset &dataset, const Meeting &meeting,
               const CoreGroup &group)
{
    const auto verdict = calendar::judgeDay(meeting.date, operations::habitsOf(dataset, group));
    if (!verdict.mayBeProposed()) {
        //: %1 is a date, %2 what is special about it: "Epiphany", "winter break (week 10)"
        warnings.append(Text::tr("%1 is not a usual day: %2.")
                            .arg(calendar::weekdayDateText(meeting.date, shownLanguage()),
                                 calendar::describe(verdict)));
    }
    for (const Meeting &other : dataset.meetings) {
        if (other.id == meeting.id || !isPlanned(other)) {
            continue;
        }
        const qint64 apart = qAbs(other.date.daysTo(meeting.date));
        if (other.group == meeting.group && apart < group.minGap) {
            warnings.append(Text::tr("The group also meets on %1: fewer than %n days apart.",
                                     nullptr, group.minGap)
                                .arg(calendar::weekdayDateText(other.date, shownLanguage())));
        } else if (other.group != meeting.group && apart == 0 && !group.coordinator.isNull()
                   && dataset.groups.value(other.group).coordinator == group.coordinator) {
            warnings.append(Text::tr("The advisor has another meeting that evening: %1.")
                                .arg(dataset.groups.value(other.group).name));
        }
    }
}

void warnOfAbsence(QStringList &warnings, const Dataset &dataset, const Meeting &meeting,
                   const CoreGroup &group)
{
    for (const Unavailability &away : dataset.unavailabilities) {
        if (!away.period().contains(meeting.date)) {
            continue;
        }
        QString who;
        if (!away.company.isNull() && away.company == meeting.host) {
            who = dataset.companies.value(away.company).name;
        } else if (!away.advisor.isNull() && away.advisor == group.coordinator) {
            who = dataset.coordinators.value(away.advisor).name;
        } else if (!away.expert.isNull() && away.expert == meeting.expert) {
            who = dataset.experts.value(away.expert).name;
        }
        if (!who.isEmpty()) {
            warnings.append(
                away.reason.isEmpty()
                    ? Text::tr("%1 is not available that day.").arg(who)
                    : Text::tr("%1 is not available that day: %2.").arg(who, away.reason));
        }
    }
}

void warnOfHost(QStringList &warnings, const Dataset &dataset, const Meeting &meeting,
                const CoreGroup &group)
{
    const Company *host = dataset.companies.find(meeting.host);
    if (!host) {
        return;
    }
    const QDate day = meeting.date.isValid() ? meeting.date : meeting.month;
    const Membership *membership = membershipOf(dataset, host->id, group.id, day);
    if (!membership || membership->state != MembershipState::Member
        || !membership->period().contains(day)) {
        warnings.append(Text::tr("%1 is not a member of the group that day.").arg(host->name));
    }
    if (!host->canHost) {
        warnings.append(Text::tr("%1 does not wish to host.").arg(host->name));
    }
    if (!host->weekdays.isEmpty() && meeting.date.isValid()
        && !host->weekdays.contains(meeting.date.dayOfWeek())) {
        warnings.append(Text::tr("%1 does not host on this weekday.").arg(host->name));
    }
    if (!host->months.isEmpty() && !host->months.contains(day.month())) {
        warnings.append(Text::tr("%1 does not host in this month.").arg(host->name));
    }
    if (host->capacity && *host->capacity < group.attendance
        && meeting.mode != MeetingMode::Remote) {
        warnings.append(Text::tr("%1 has room for %2 people; %3 are expected.")
                            .arg(host->name)
                            .arg(*host->capacity)
                            .arg(group.attendance));
    }
    for (const Meeting &other : dataset.meetings) {
        if (other.id != meeting.id && other.group == group.id && other.host == host->id
            && other.state != MeetingState::Cancelled
            && other.month.year() == meeting.month.year()) {
            warnings.append(
                Text::tr("%1 hosts another meeting this year: %2.").arg(host->name, dayOf(other)));
        }
    }
}

} // namespace

QString relativeDay(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days == 0) {
        return Text::tr("today");
    }
    if (days == 1) {
        return Text::tr("tomorrow");
    }
    if (days == -1) {
        return Text::tr("yesterday");
    }
    return days > 0 ? Text::tr("in %n days", nullptr, days)
                    : Text::tr("%n days ago", nullptr, -days);
}

QString whenOf(const Meeting &meeting)
{
    const Language language = shownLanguage();
    if (!meeting.date.isValid()) {
        return calendar::monthYearText(meeting.month, language);
    }
    return meeting.start.isValid() && meeting.end.isValid()
        ? calendar::meetingLine(meeting.date, meeting.start, meeting.end, language)
        : calendar::weekdayDateText(meeting.date, language);
}

QString dayOf(const Meeting &meeting)
{
    const Language language = shownLanguage();
    if (!meeting.date.isValid()) {
        return calendar::monthText(meeting.month.month(), calendar::MonthForm::Nominative,
                                   language);
    }
    return calendar::weekdayText(meeting.date.dayOfWeek(), calendar::WeekdayForm::Short, language)
        + QChar::Nbsp + calendar::dayMonthText(meeting.date, language);
}

QString hostOf(const Dataset &dataset, const Meeting &meeting)
{
    if (const Company *host = dataset.companies.find(meeting.host)) {
        return host->name;
    }
    return meeting.needsHost ? Text::tr("no host yet") : Text::tr("without a host");
}

QString addressOf(const Company &company)
{
    const QString post = (company.postCode + u' ' + company.postOffice).trimmed();
    QStringList parts{company.street, post.isEmpty() ? company.municipality : post};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QList<Choice> themeChoices(const Dataset &dataset)
{
    const bool english = shownLanguage() == Language::English;
    QList<Choice> themes;
    for (const Theme &theme : dataset.themes) {
        themes.append(
            {theme.id.uuid(), english && !theme.nameEn.isEmpty() ? theme.nameEn : theme.name});
    }
    sortByText(themes);
    return themes;
}

QList<Choice> expertChoices(const Dataset &dataset)
{
    QList<Choice> experts;
    for (const Expert &expert : dataset.experts) {
        experts.append({expert.id.uuid(), expert.name});
    }
    sortByText(experts);
    experts.prepend({QUuid(), Text::tr("no expert")});
    return experts;
}

QStringList warningsOf(const Dataset &dataset, const Meeting &meeting)
{
    QStringList warnings;
    const CoreGroup *group = dataset.groups.find(meeting.group);
    // What is over needs no warning any more.
    if (!group || meeting.state >= MeetingState::Held) {
        return warnings;
    }
    if (meeting.date.isValid()) {
        warnOfDay(warnings, dataset, meeting, *group);
        warnOfAbsence(warnings, dataset, meeting, *group);
    }
    warnOfHost(warnings, dataset, meeting, *group);
    return warnings;
}

QList<QDate> eveningsToOffer(const Dataset &dataset, const Meeting &meeting, QDate today, int count)
{
    const CoreGroup group = dataset.groups.value(meeting.group);
    const QDate middle
        = meeting.date.isValid() ? meeting.date : meeting.month.addDays(middleOfMonth - 1);
    QList<QDate> evenings;
    if (meeting.date.isValid()) {
        evenings.append(meeting.date);
    }
    // Outwards from its day, so that the nearest good evenings are found first.
    for (int step = 0; step <= 2 * daysAround && evenings.size() < count; ++step) {
        const QDate day = middle.addDays(step % 2 ? (step + 1) / 2 : -step / 2);
        Meeting there = meeting;
        there.date = day;
        if (day >= today && !evenings.contains(day) && warningsOf(dataset, there).isEmpty()) {
            evenings.append(day);
        }
    }
    std::sort(evenings.begin(), evenings.end());
    return evenings;
}

Hosted hostedBy(const Dataset &dataset, Id<Company> company, Id<CoreGroup> group)
{
    Hosted hosted;
    const auto count = [&hosted](int times, QDate day) {
        hosted.count += times;
        hosted.last = day.isValid() && !(hosted.last > day) ? day : hosted.last;
    };
    for (const Meeting &meeting : dataset.meetings) {
        if (meeting.group == group && meeting.host == company
            && meeting.state == MeetingState::Held) {
            count(1, meeting.date);
        }
    }
    for (const HostTurn &turn : dataset.hostTurns) {
        if (turn.group == group && turn.company == company
            && turn.kind == HostTurnKind::HostedBefore) {
            count(turn.count, turn.date);
        }
    }
    return hosted;
}

QList<Id<Company>> callQueue(const Dataset &dataset, const Meeting &meeting)
{
    const QDate day = meeting.date.isValid() ? meeting.date : meeting.month;
    struct Waiting
    {
        Id<Company> company;
        Hosted hosted;
    };
    QList<Waiting> queue;
    for (const Company &company : companiesOf(dataset, meeting.group, day)) {
        if (company.canHost && company.id != meeting.host) {
            queue.append({company.id, hostedBy(dataset, company.id, meeting.group)});
        }
    }
    // Stable: companiesOf() gives them by name.
    std::stable_sort(queue.begin(), queue.end(), [](const Waiting &a, const Waiting &b) {
        return std::tuple(a.hosted.count > 0, a.hosted.last)
            < std::tuple(b.hosted.count > 0, b.hosted.last);
    });
    QList<Id<Company>> companies;
    for (const Waiting &each : queue) {
        companies.append(each.company);
    }
    return companies;
}

} // namespace kv::ui
