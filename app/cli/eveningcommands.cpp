// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"
#include "app/cli/meetinglist.h"

#include "documents/invitation.h"
#include "domain/companies/named.h"
#include "domain/describe.h"
#include "domain/folding.h"
#include "exchange/attendancelist.h"
#include "operations/attendanceoperations.h"
#include "operations/meetingoperations.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using workspace::Workspace;

// register

constexpr Parameter registerOptions[] = {
    groupOption,
    dateOption,
    {"company", Takes::Text, "COMPANY", QT_TRANSLATE_NOOP("CommandLine", "The company."),
     Need::Required},
    {"person", Takes::Text, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Who of the company replied; else the company itself.")},
    {"answer", Takes::OneOf, "comes|remote|cannot",
     QT_TRANSLATE_NOOP("CommandLine", "The reply; a later one replaces it."), Need::Required},
    {"note", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "A note.")},
};

Result<Id<Person>> personNamed(const Dataset &dataset, Id<Company> company, const QString &name)
{
    Id<Person> found;
    for (const Person &person : peopleOf(dataset, company)) {
        if (foldedName(person.name()) != foldedName(name))
            continue;
        if (!found.isNull())
            return Error{ErrorCode::Ambiguous, {QStringLiteral("person"), name}};
        found = person.id;
    }
    if (found.isNull())
        return Error{ErrorCode::Unknown, {QStringLiteral("person"), name}};
    return found;
}

Outcome registerReply(Job &job)
{
    return job.changeMeeting([&job](Workspace &file, const Meeting &meeting) -> Result<Operation> {
        const Arguments &arguments = job.arguments;
        const auto company = companyNamed(file.dataset(), arguments.text("company"));
        if (!company)
            return company.error();
        operations::Reply reply;
        reply.company = *company;
        reply.answer = enumOf<Answer>(arguments.text("answer")).value_or(Answer::Comes);
        reply.note = arguments.text("note");
        if (arguments.has("person")) {
            const auto person = personNamed(file.dataset(), *company, arguments.text("person"));
            if (!person)
                return person.error();
            reply.person = *person;
        }
        return operations::registerReply(file.dataset(), meeting.id, reply);
    });
}

// invite

constexpr Parameter inviteOptions[] = {
    groupOption,
    dateOption,
    {"language", Takes::OneOf, "fi|en|recipient",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Language of the paper; recipient: one in each that somebody reads."),
     Need::Required},
    {"format", Takes::OneOf, "pdf", QT_TRANSLATE_NOOP("CommandLine", "Form of the paper."),
     Need::Required},
    {"out", Takes::Text, "DIR",
     QT_TRANSLATE_NOOP("CommandLine", "The folder to write to; made if it is not there."),
     Need::Required},
};
constexpr JsonField inviteFields[] = {
    {"files[]", QT_TRANSLATE_NOOP("CommandLine", "The papers that were written.")},
    {"state", QT_TRANSLATE_NOOP("CommandLine", "State of the meeting now.")},
};

Outcome inviteTo(Job &job, Workspace &file, const Meeting &meeting)
{
    // Who is invited already may be sent the paper again; only the first sending is a step.
    const bool first = meeting.state != MeetingState::Invited;
    const auto step = operations::markInvited(file.dataset(), meeting.id, job.clock.now());
    if (first && !step)
        return step.error();
    const auto papers = documents::invitationFiles(file.dataset(), meeting.id,
                                                   enumOf<Language>(job.arguments.text("language")),
                                                   documents::Copies::Common, job.today());
    if (!papers)
        return papers.error();
    const auto written
        = documents::writeInvitations(*papers, job.arguments.text("out"), job.clock.now());
    if (!written)
        return written.error();
    if (first) {
        if (const auto committed = file.commit(*step); !committed)
            return committed.error();
    }
    const Meeting now = file.dataset().meetings.value(meeting.id);
    job.output.give(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*written)},
                                {QStringLiteral("state"), kv::textOf(now.state)}},
                    written->join(u'\n') + u'\n'
                        + Text::tr("State of the meeting: %1").arg(describe(now.state)));
    return {};
}

Outcome invite(Job &job)
{
    return job.atMeeting(job.openToChange(), [&](Workspace &file, const Meeting &meeting) {
        return inviteTo(job, file, meeting);
    });
}

// attend

constexpr Parameter attendOptions[] = {
    groupOption,
    dateOption,
    {"present", Takes::Text, "LIST",
     QT_TRANSLATE_NOOP("CommandLine",
                       "The list: company; person; state; guest, or one column of names."),
     Need::Required},
};
constexpr JsonField attendFields[] = {
    {"recorded", QT_TRANSLATE_NOOP("CommandLine", "People and companies that were recorded.")},
    {"refused[].row", QT_TRANSLATE_NOOP("CommandLine", "The row as Excel counts.")},
    {"refused[].column", QT_TRANSLATE_NOOP("CommandLine", "The column as it is called there.")},
    {"refused[].value", QT_TRANSLATE_NOOP("CommandLine", "What stands there.")},
    {"refused[].code", QT_TRANSLATE_NOOP("CommandLine", "Why, for programs.")},
    {"refused[].reason", QT_TRANSLATE_NOOP("CommandLine", "Why, in words.")},
    {"warnings[]", QT_TRANSLATE_NOOP("CommandLine", "What was taken with a doubt; as refused.")},
    {"state", QT_TRANSLATE_NOOP("CommandLine", "State of the meeting now.")},
};

QString wordsOf(const exchange::AttendanceList &list, const Meeting &meeting)
{
    QString words
        = Text::tr("Recorded: %1, refused: %2").arg(list.marks.size()).arg(list.refused.size())
        + u'\n';
    for (const auto &remark : list.refused + list.warnings)
        words += Text::tr("Row %1: %2").arg(QString::number(remark.row), describe(remark)) + u'\n';
    return words + Text::tr("State of the meeting: %1").arg(kv::describe(meeting.state));
}

Outcome attendAt(Job &job, Workspace &file, const Meeting &meeting)
{
    const auto sheet = exchange::readSheetFile(job.arguments.text("present"));
    if (!sheet)
        return sheet.error();
    const auto list = exchange::readAttendanceList(file.dataset(), meeting.id, *sheet);
    if (!list)
        return list.error();
    const auto step = operations::recordAttendance(file.dataset(), meeting.id, list->marks);
    const auto committed = step ? file.commit(*step) : step;
    // The same list twice changes nothing, and is no mistake.
    if (!committed && committed.error().code != ErrorCode::NothingToDo)
        return committed.error();
    const Meeting now = file.dataset().meetings.value(meeting.id);
    QJsonObject json = jsonOf(*list);
    json.insert(QStringLiteral("state"), kv::textOf(now.state));
    job.output.give(json, wordsOf(*list, now));
    return {};
}

Outcome attend(Job &job)
{
    return job.atMeeting(job.openToChange(), [&](Workspace &file, const Meeting &meeting) {
        return attendAt(job, file, meeting);
    });
}

constexpr Command commands[] = {
    {"register",
     "FILE [--group NAME] --date DATE --company COMPANY [--person NAME] "
     "--answer comes|remote|cannot [--note TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "Records a reply to the invitation."), justFile,
     registerOptions, stepFields, registerReply},
    {"invite", "FILE [--group NAME] --date DATE --language fi|en|recipient --format pdf --out DIR",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Writes the invitation of a meeting, and records that it was sent."),
     justFile, inviteOptions, inviteFields, invite},
    {"attend", "FILE [--group NAME] --date DATE --present LIST",
     QT_TRANSLATE_NOOP("CommandLine", "Records who was at a meeting, which is held then."),
     justFile, attendOptions, attendFields, attend},
};

} // namespace

Commands eveningCommands()
{
    return commands;
}

} // namespace kv::commandline
