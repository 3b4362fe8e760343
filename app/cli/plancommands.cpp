// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"
#include "app/cli/meetinglist.h"

#include "calendar/datetext.h"
#include "documents/messagetexts.h"
#include "domain/describe.h"
#include "operations/meetingoperations.h"
#include "operations/rotationoperations.h"
#include "planning/turns.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <functional>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using planning::Proposal;
using planning::ProposedMeeting;
using workspace::Workspace;

constexpr Parameter acceptOption{
    "accept", Takes::Nothing, "",
    QT_TRANSLATE_NOOP("CommandLine", "Takes the proposal, as one step; else it is only shown.")};
constexpr Parameter planOptions[] = {
    groupOption,
    {"year", Takes::Year, "YEAR", QT_TRANSLATE_NOOP("CommandLine", "Plans this year; or")},
    {"from", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "from the month of this day")},
    {"to", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "to the month of this day.")},
    acceptOption,
};
constexpr Parameter cancelOptions[] = {
    groupOption,
    dateOption,
    {"reason", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "Why the host cannot come."),
     Need::Required},
    acceptOption,
};
constexpr Parameter replanOptions[] = {groupOption, acceptOption};
constexpr Parameter turnsOptions[] = {groupOption};

constexpr JsonField planFields[] = {
    {"objective",
     QT_TRANSLATE_NOOP("CommandLine", "Weighted sum of the wishes not met; less is better.")},
    {"proven", QT_TRANSLATE_NOOP("CommandLine", "Whether no plan is better.")},
    {"unfilled", QT_TRANSLATE_NOOP("CommandLine", "Months left without a meeting.")},
    {"changed", QT_TRANSLATE_NOOP("CommandLine", "Meetings that were there and would change.")},
    {"accepted",
     QT_TRANSLATE_NOOP("CommandLine", "Whether it was taken; else nothing has changed.")},
    {"meetings[].month", QT_TRANSLATE_NOOP("CommandLine", "The month, 2027-01.")},
    {"meetings[].date",
     QT_TRANSLATE_NOOP("CommandLine", "The day, or null where there is no meeting.")},
    {"meetings[].host", QT_TRANSLATE_NOOP("CommandLine", "Name of the company, or null.")},
    {"meetings[].theme",
     QT_TRANSLATE_NOOP("CommandLine", "The theme, or null: the host chooses it.")},
    {"meetings[].expert", QT_TRANSLATE_NOOP("CommandLine", "Name of the expert, or null.")},
    {"meetings[].change", QT_TRANSLATE_NOOP("CommandLine", "new, changed, same, locked or none.")},
    {"meetings[].reasons[]", QT_TRANSLATE_NOOP("CommandLine", "Why this host, day and theme.")},
    {"meetings[].causes[]",
     QT_TRANSLATE_NOOP("CommandLine", "Why a changed meeting could not stay as it was.")},
    {"calls[].company", QT_TRANSLATE_NOOP("CommandLine", "Whom to call about it, in this order.")},
    {"calls[].contact", QT_TRANSLATE_NOOP("CommandLine", "Name and number, in one line.")},
    {"calls[].reason", QT_TRANSLATE_NOOP("CommandLine", "What about.")},
    {"clashes[].month", QT_TRANSLATE_NOOP("CommandLine", "A month left without a meeting.")},
    {"clashes[].facts[]",
     QT_TRANSLATE_NOOP("CommandLine", "The smallest set of rules and facts that keep it so.")},
    {"clashes[].remedies[]", QT_TRANSLATE_NOOP("CommandLine", "What would help; each was tried.")},
    {"notes[]", QT_TRANSLATE_NOOP("CommandLine", "What should be known of the whole.")},
};

QString changeOf(const ProposedMeeting &meeting)
{
    if (!meeting.date.isValid())
        return QStringLiteral("none");
    if (meeting.isLocked)
        return QStringLiteral("locked");
    if (meeting.isNew)
        return QStringLiteral("new");
    return meeting.isChanged ? QStringLiteral("changed") : QStringLiteral("same");
}

QString themeOf(const Dataset &dataset, const ProposedMeeting &proposed, Language language)
{
    Meeting meeting;
    meeting.theme = proposed.theme;
    meeting.themeText = proposed.themeText;
    return operations::themeOf(dataset, meeting, language);
}

// "Yritys Oy  Maija Mallikas  040 000 0000"
QString contactOf(const Dataset &dataset, Id<Company> company)
{
    return documents::callList(dataset, {company}).trimmed();
}

QJsonObject jsonOf(const Proposal &proposal, const Dataset &dataset, const Job &job)
{
    QJsonArray meetings;
    for (const ProposedMeeting &meeting : proposal.meetings) {
        meetings.append(QJsonObject{
            {QStringLiteral("month"), monthOf(meeting.month)},
            {QStringLiteral("date"), orNull(meeting.date)},
            {QStringLiteral("host"), orNull(nameOf(dataset, meeting.host))},
            {QStringLiteral("theme"), orNull(themeOf(dataset, meeting, Language::Finnish))},
            {QStringLiteral("expert"), orNull(nameOf(dataset, meeting.expert))},
            {QStringLiteral("change"), changeOf(meeting)},
            {QStringLiteral("causes"), QJsonArray::fromStringList(meeting.causes)},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(meeting.reasons)}});
    }
    QJsonArray calls;
    for (const planning::CallToMake &call : proposal.calls) {
        calls.append(QJsonObject{{QStringLiteral("company"), nameOf(dataset, call.company)},
                                 {QStringLiteral("contact"), contactOf(dataset, call.company)},
                                 {QStringLiteral("reason"), call.reason}});
    }
    QJsonArray clashes;
    for (const planning::Clash &clash : proposal.clashes) {
        clashes.append(QJsonObject{
            {QStringLiteral("month"), monthOf(proposal.meetings[clash.slot].month)},
            {QStringLiteral("facts"), QJsonArray::fromStringList(clash.facts)},
            {QStringLiteral("remedies"), QJsonArray::fromStringList(remedyWords(clash.remedies))}});
    }
    return {{QStringLiteral("objective"), proposal.after.score.objective},
            {QStringLiteral("proven"), proposal.isProven},
            {QStringLiteral("unfilled"), proposal.unfilled},
            {QStringLiteral("changed"), proposal.changed},
            {QStringLiteral("accepted"), job.arguments.has("accept")},
            {QStringLiteral("meetings"), meetings},
            {QStringLiteral("calls"), calls},
            {QStringLiteral("clashes"), clashes},
            {QStringLiteral("notes"), QJsonArray::fromStringList(proposal.notes)}};
}

QString wordsOf(const Proposal &proposal, const Dataset &dataset, const Job &job)
{
    QString words;
    for (const QString &note : proposal.notes)
        words += note + u'\n';
    for (const ProposedMeeting &meeting : proposal.meetings) {
        QStringList parts{meeting.date.isValid()
                              ? calendar::weekdayDateText(meeting.date, job.language)
                              : calendar::monthYearText(meeting.month, job.language)};
        parts.append(nameOf(dataset, meeting.host));
        parts.append(themeOf(dataset, meeting, job.language));
        parts.append(nameOf(dataset, meeting.expert));
        parts.removeAll(QString());
        if (meeting.isNew)
            parts.append(Text::tr("(new)"));
        else if (meeting.isChanged)
            parts.append(Text::tr("(changed)"));
        words += parts.join(QStringLiteral("  ")) + u'\n';
        for (const QString &cause : meeting.causes)
            words += QStringLiteral("    ") + Text::tr("Before: %1").arg(cause) + u'\n';
        for (const QString &reason : meeting.reasons)
            words += QStringLiteral("    ") + reason + u'\n';
    }
    for (const planning::Clash &clash : proposal.clashes) {
        words += u'\n'
            + helpText(proposal.meetings[clash.slot].month, remedyWords(clash.remedies),
                       job.language);
    }
    if (!proposal.calls.isEmpty())
        words += u'\n' + Text::tr("To be called:") + u'\n';
    for (const planning::CallToMake &call : proposal.calls)
        words += contactOf(dataset, call.company) + u'\n' + QStringLiteral("    ") + call.reason
            + u'\n';
    words += u'\n'
        + Text::tr("Months without a meeting: %1, meetings that change: %2, objective: %3")
              .arg(proposal.unfilled)
              .arg(proposal.changed)
              .arg(proposal.after.score.objective)
        + u'\n';
    return words
        + (job.arguments.has("accept") ? Text::tr("The proposal was accepted.")
                                       : Text::tr("This is a proposal: nothing was changed. "
                                                  "--accept takes it."));
}

using Planner = std::function<Result<Proposal>(const operations::PlanningContext &)>;

// Shows what is proposed, and takes it where that was asked for.
Outcome propose(Job &job, Workspace &file, const Planner &planner)
{
    const operations::PlanningContext context{job.today(), file.ids(), QLocale()};
    const auto proposal = planner(context);
    if (!proposal)
        return proposal.error();
    if (job.arguments.has("accept") && !proposal->operation.isEmpty()) {
        if (const auto committed = file.commit(proposal->operation); !committed)
            return committed.error();
    }
    job.output.give(jsonOf(*proposal, file.dataset(), job),
                    wordsOf(*proposal, file.dataset(), job));
    return {};
}

OpenFile openFor(Job &job)
{
    return job.arguments.has("accept") ? job.openToChange() : job.openToRead();
}

constexpr int longestSeason = 2 * 366; // days; beyond it turns would be guesses

Outcome plan(Job &job)
{
    const Arguments &arguments = job.arguments;
    const bool period = arguments.has("from") || arguments.has("to");
    if (arguments.has("year") == period
        || (period && !(arguments.has("from") && arguments.has("to"))))
        return Outcome::wrongUse(Text::tr("plan needs either --year, or --from and --to."));
    DateRange season{arguments.date("from"), arguments.date("to")};
    if (arguments.has("year")) {
        const int year = arguments.text("year").toInt();
        season = {QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    if (season.last < season.first)
        return Outcome::wrongUse(Text::tr("The period ends before it begins: --from %1, --to %2.")
                                     .arg(arguments.text("from"), arguments.text("to")));
    if (season.first.daysTo(season.last) > longestSeason)
        return Outcome::wrongUse(Text::tr("At most two years are planned at a time."));
    return job.inGroup(openFor(job), [&](Workspace &file, Id<CoreGroup> group) {
        return propose(job, file, [&](const operations::PlanningContext &context) {
            auto proposal = operations::proposeSeason(file.dataset(), group, season, context);
            // No month to plan is no refusal: the proposal is empty, and says so.
            if (!proposal && proposal.error().code == ErrorCode::NothingToDo) {
                Proposal empty;
                empty.isProven = true;
                empty.notes.append(Text::tr("The group has no meetings in these months."));
                proposal = empty;
            }
            return proposal;
        });
    });
}

Outcome cancelHost(Job &job)
{
    return job.atMeeting(openFor(job), [&](Workspace &file, const Meeting &meeting) {
        return propose(job, file, [&](const operations::PlanningContext &context) {
            return operations::cancelHosting(file.dataset(), meeting.id,
                                             job.arguments.text("reason"), context);
        });
    });
}

Outcome replan(Job &job)
{
    return job.inGroup(openFor(job), [&](Workspace &file, Id<CoreGroup> group) {
        return propose(job, file, [&](const operations::PlanningContext &context) {
            return operations::replan(file.dataset(), group, context);
        });
    });
}

// turns

constexpr JsonField turnFields[] = {
    {"company",
     QT_TRANSLATE_NOOP("CommandLine", "Name of the company, in the order of the queue.")},
    {"hosted", QT_TRANSLATE_NOOP("CommandLine", "Times hosted, also before this file.")},
    {"lastHosted", QT_TRANSLATE_NOOP("CommandLine", "The last time, or null.")},
    {"turns",
     QT_TRANSLATE_NOOP("CommandLine", "Hosted, coming and credited; the fewest goes first.")},
    {"debt",
     QT_TRANSLATE_NOOP("CommandLine", "Turns that it owes the group; below 0 it is ahead.")},
    {"planned", QT_TRANSLATE_NOOP("CommandLine", "Its next meeting as host, or null.")},
    {"expected", QT_TRANSLATE_NOOP("CommandLine", "Month in which its turn should come, or null.")},
    {"isMember", QT_TRANSLATE_NOOP("CommandLine", "Whether it is a member today.")},
    {"canHost", QT_TRANSLATE_NOOP("CommandLine", "Whether it hosts at all.")},
};

Outcome tellTurns(Job &job, const Dataset &dataset, Id<CoreGroup> group)
{
    QJsonArray list;
    TextTable table{{Text::tr("Company"), Text::tr("Hosted"), Text::tr("Last time"),
                     Text::tr("Debt"), Text::tr("Planned"), Text::tr("Expected")},
                    {},
                    {1, 3}};
    const auto day = [&job](QDate date) {
        return date.isValid() ? calendar::dateText(date, job.language) : QString();
    };
    for (const planning::CompanyTurn &turn : planning::turnsOf(dataset, group, job.today())) {
        const QString company = nameOf(dataset, turn.company);
        const double debt = std::round(turn.debt * 100) / 100;
        list.append(QJsonObject{{QStringLiteral("company"), company},
                                {QStringLiteral("hosted"), turn.hosted},
                                {QStringLiteral("lastHosted"), orNull(turn.lastHosted)},
                                {QStringLiteral("turns"), turn.turns},
                                {QStringLiteral("debt"), debt},
                                {QStringLiteral("planned"), orNull(turn.planned)},
                                {QStringLiteral("expected"), monthOf(turn.nextExpected)},
                                {QStringLiteral("isMember"), turn.isMember},
                                {QStringLiteral("canHost"), turn.canHost}});
        table.rows.append({company, QString::number(turn.hosted), day(turn.lastHosted),
                           calendar::numberText(debt, 2, job.language), day(turn.planned),
                           turn.nextExpected.isValid()
                               ? calendar::monthYearText(turn.nextExpected, job.language)
                               : QString()});
    }
    job.output.give(list, textOf(table));
    return {};
}

Outcome turns(Job &job)
{
    return job.inGroup(job.openToRead(), [&](Workspace &file, Id<CoreGroup> group) {
        return tellTurns(job, file.dataset(), group);
    });
}

constexpr Command commands[] = {
    {"plan", "FILE [--group NAME] (--year YEAR | --from DATE --to DATE) [--accept]",
     QT_TRANSLATE_NOOP("CommandLine", "Proposes hosts, days and themes, each with its reasons."),
     justFile, planOptions, planFields, plan},
    {"cancel-host", "FILE [--group NAME] --date DATE --reason TEXT [--accept]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "A host cannot come: proposes the smallest repair, and whom to call."),
     justFile, cancelOptions, planFields, cancelHost},
    {"replan", "FILE [--group NAME] [--accept]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "After whatever happened: the plan with the fewest changes, and whom to "
                       "tell."),
     justFile, replanOptions, planFields, replan},
    {"turns", "FILE [--group NAME]",
     QT_TRANSLATE_NOOP("CommandLine", "Lists the rotation of a group, who is next first."),
     justFile, turnsOptions, turnFields, turns},
};

} // namespace

Commands planCommands()
{
    return commands;
}

} // namespace kv::commandline
