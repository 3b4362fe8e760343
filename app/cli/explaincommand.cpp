// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"
#include "app/cli/meetinglist.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "domain/firstofmonth.h"
#include "operations/rotationoperations.h"
#include "planning/constraints/constraints.h"
#include "planning/standing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using planning::Names;
using planning::RuleChange;

constexpr Parameter explainOptions[] = {
    groupOption,
    dateOption,
    {"host", Takes::Text, "COMPANY",
     QT_TRANSLATE_NOOP("CommandLine", "Why not this company? Else: why the host that there is.")},
};
constexpr JsonField explainFields[] = {
    {"reasons[]", QT_TRANSLATE_NOOP("CommandLine", "What decided for the host, day and theme.")},
    {"conflicts[]", QT_TRANSLATE_NOOP("CommandLine", "The rules that the meeting breaks.")},
    {"nextBest[].part", QT_TRANSLATE_NOOP("CommandLine", "host, date or theme.")},
    {"nextBest[].words",
     QT_TRANSLATE_NOOP("CommandLine", "The next best one, and why it is not better.")},
    {"nextBest[].extra", QT_TRANSLATE_NOOP("CommandLine", "How much worse that plan would be.")},
    {"nextBest[].rules[]",
     QT_TRANSLATE_NOOP("CommandLine", "The rules that differ: rule, before, after.")},
    {"remedies[]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Of a month without a meeting: what would help; each was "
                       "tried.")},
    {"possible", QT_TRANSLATE_NOOP("CommandLine", "With --host: whether that company could host.")},
    {"sentences[]",
     QT_TRANSLATE_NOOP("CommandLine", "With --host: what stands in the way, or would suffer.")},
    {"extra", QT_TRANSLATE_NOOP("CommandLine", "With --host: how much worse the plan would be.")},
    {"rules[]",
     QT_TRANSLATE_NOOP("CommandLine", "With --host: the rules that differ: rule, before, after.")},
};

QJsonArray jsonOf(const QList<RuleChange> &rules)
{
    QJsonArray list;
    for (const RuleChange &rule : rules) {
        const QByteArray id = planning::constraints()[std::size_t(rule.constraint)].id;
        list.append(QJsonObject{{QStringLiteral("rule"), QString::fromLatin1(id)},
                                {QStringLiteral("before"), rule.before},
                                {QStringLiteral("after"), rule.after}});
    }
    return list;
}

QString codeOf(planning::Part part)
{
    switch (part) {
    case planning::Part::Host:
        return QStringLiteral("host");
    case planning::Part::Date:
        return QStringLiteral("date");
    case planning::Part::Theme:
        return QStringLiteral("theme");
    }
    Q_UNREACHABLE();
}

void tellWhy(Job &job, const planning::Standing &standing)
{
    const planning::Why why = planning::whyThis(standing.plan, 0, standing.slot, Names(QLocale()));
    QJsonArray nextBest;
    QStringList lines = why.reasons + why.conflicts;
    for (const planning::NextBest &next : why.nextBest) {
        nextBest.append(QJsonObject{{QStringLiteral("part"), codeOf(next.part)},
                                    {QStringLiteral("words"), next.sentence},
                                    {QStringLiteral("extra"), next.extra},
                                    {QStringLiteral("rules"), jsonOf(next.rules)}});
        lines.append(next.sentence);
    }
    job.output.give(
        QJsonObject{{QStringLiteral("reasons"), QJsonArray::fromStringList(why.reasons)},
                    {QStringLiteral("conflicts"), QJsonArray::fromStringList(why.conflicts)},
                    {QStringLiteral("nextBest"), nextBest}},
        lines.join(u'\n'));
}

void tellWhyNot(Job &job, const planning::Standing &standing, Id<Company> company,
                const QString &name)
{
    const planning::WhatIf answer
        = planning::whyNotHost(standing.plan, 0, standing.slot, company, name, Names(QLocale()));
    job.output.give(
        QJsonObject{{QStringLiteral("possible"), answer.isPossible},
                    {QStringLiteral("sentences"), QJsonArray::fromStringList(answer.sentences)},
                    {QStringLiteral("extra"), answer.extra},
                    {QStringLiteral("rules"), jsonOf(answer.rules)}},
        answer.sentences.join(u'\n'));
}

// Why a month has no meeting: what clashes and what would help, or which evening there could be.
Outcome tellWhyNone(Job &job, workspace::Workspace &file, Id<CoreGroup> group, QDate day)
{
    const QDate month = firstOfMonth(day);
    const auto proposal = operations::proposeSeason(
        file.dataset(), group, {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)},
        {job.today(), file.ids(), QLocale(), {}});
    if (!proposal)
        return proposal.error();
    QStringList reasons;
    QStringList remedies;
    for (qsizetype slot = 0; slot < proposal->meetings.size(); ++slot) {
        const planning::ProposedMeeting &meeting = proposal->meetings[slot];
        if (meeting.month != month)
            continue;
        if (meeting.date.isValid())
            reasons.append(Text::tr("A meeting is possible: %1, host: %2.")
                               .arg(calendar::weekdayDateText(meeting.date, job.language),
                                    nameOf(file.dataset(), meeting.host)));
        reasons += meeting.reasons;
        for (const planning::Clash &clash : proposal->clashes) {
            if (!clash.months.contains(int(slot)))
                continue;
            remedies += remedyWords(clash.remedies);
        }
    }
    if (reasons.isEmpty())
        reasons.append(Text::tr("The group does not meet in this month."));
    QString words = reasons.join(u'\n');
    if (!remedies.isEmpty())
        words += u'\n' + helpText(month, remedies, job.language);
    job.output.give(QJsonObject{{QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)},
                                {QStringLiteral("remedies"), QJsonArray::fromStringList(remedies)}},
                    words.trimmed());
    return {};
}

bool meetsIn(const Dataset &dataset, Id<CoreGroup> group, QDate day)
{
    const QDate first = firstOfMonth(day);
    const auto there = meetingsOf(dataset, group, {first, first.addMonths(1).addDays(-1)});
    return std::any_of(there.begin(), there.end(), [](const Meeting &meeting) {
        return meeting.state != MeetingState::Cancelled;
    });
}

Outcome explainIn(Job &job, workspace::Workspace &file, Id<CoreGroup> group)
{
    const Dataset &dataset = file.dataset();
    const QDate day = job.arguments.date("date");
    if (!job.arguments.has("host") && !meetsIn(dataset, group, day))
        return tellWhyNone(job, file, group, day);
    const auto meeting = job.meeting(dataset);
    if (!meeting)
        return meeting.why;
    const auto standing = planning::standingAround(dataset, meeting->id, job.today());
    if (!standing)
        return standing.error();
    if (!job.arguments.has("host")) {
        tellWhy(job, *standing);
        return {};
    }
    const auto company = job.company(dataset, "host");
    if (!company)
        return company.why;
    tellWhyNot(job, *standing, *company, nameOf(dataset, *company));
    return {};
}

Outcome explain(Job &job)
{
    return job.inGroup(job.openToRead(), [&](workspace::Workspace &file, Id<CoreGroup> group) {
        return explainIn(job, file, group);
    });
}

constexpr Command commands[] = {
    {"explain", "FILE [--group NAME] --date DATE [--host COMPANY]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Why this host, day and theme; with --host, why not that one."),
     justFile, explainOptions, explainFields, explain},
};

} // namespace

Commands explainCommands()
{
    return commands;
}

} // namespace kv::commandline
