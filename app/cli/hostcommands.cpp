// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "operations/meetingoperations.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

using workspace::Workspace;

constexpr Parameter meetingOptions[] = {groupOption, dateOption};
constexpr Parameter declineOptions[] = {
    groupOption,
    dateOption,
    {"reason", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "Why.")},
    {"to-end", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "The company goes to the end of the queue.")},
};
constexpr Parameter confirmOptions[] = {
    groupOption,
    dateOption,
    {"open", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "The host comes, but time or theme is still open.")},
};
constexpr Parameter pinOptions[] = {
    groupOption,
    dateOption,
    {"reason", Takes::Text, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "Why.")},
};
constexpr Parameter moveOptions[] = {
    groupOption,
    dateOption,
    {"to", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "The new day."), Need::Required},
    {"start", Takes::Time, "TIME", QT_TRANSLATE_NOOP("CommandLine", "When it begins then.")},
    {"end", Takes::Time, "TIME", QT_TRANSLATE_NOOP("CommandLine", "When it ends then.")},
};
constexpr Parameter swapOptions[] = {
    groupOption,
    dateOption,
    {"with", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "The day of the other meeting."),
     Need::Required},
};
constexpr Parameter themeOptions[] = {
    groupOption,
    dateOption,
    {"theme", Takes::Text, "THEME",
     QT_TRANSLATE_NOOP("CommandLine", "A theme of the bank, or any words."), Need::Required},
};

Outcome ask(Job &job)
{
    return job.changeMeeting([](Workspace &opened, const Meeting &meeting) {
        return operations::askHost(opened.dataset(), meeting.id);
    });
}

Outcome decline(Job &job)
{
    return job.changeMeeting([&job](Workspace &opened, const Meeting &meeting) {
        const auto queue = job.arguments.has("to-end") ? operations::Queue::MovesToEnd
                                                       : operations::Queue::KeepsPlace;
        return operations::declineHost(opened.dataset(), meeting.id, job.arguments.text("reason"),
                                       queue, job.today(), opened.ids());
    });
}

Outcome confirm(Job &job)
{
    return job.changeMeeting([&job](Workspace &opened, const Meeting &meeting) {
        return job.arguments.has("open") ? operations::promiseHost(opened.dataset(), meeting.id)
                                         : operations::agreeHost(opened.dataset(), meeting.id);
    });
}

Outcome pin(Job &job)
{
    return job.changeMeeting([&job](Workspace &opened, const Meeting &meeting) {
        return operations::pinMeeting(opened.dataset(), meeting.id, job.arguments.text("reason"));
    });
}

Outcome unpin(Job &job)
{
    return job.changeMeeting([](Workspace &opened, const Meeting &meeting) {
        return operations::unpinMeeting(opened.dataset(), meeting.id);
    });
}

Outcome move(Job &job)
{
    return job.changeMeeting([&job](Workspace &opened, const Meeting &meeting) {
        return operations::moveMeeting(opened.dataset(), meeting.id, job.arguments.date("to"),
                                       job.arguments.time("start"), job.arguments.time("end"));
    });
}

Outcome swap(Job &job)
{
    return job.changeMeeting([&job](Workspace &opened, const Meeting &meeting) {
        const auto other = meetingOn(opened.dataset(), meeting.group, job.arguments.date("with"));
        return other ? operations::swapHosts(opened.dataset(), meeting.id, other->id, job.today(),
                                             opened.ids())
                     : Result<Operation>(other.error());
    });
}

Outcome setTheme(Job &job)
{
    return job.changeMeeting([&job](Workspace &opened, const Meeting &meeting) {
        return operations::setTheme(opened.dataset(), meeting.id, job.arguments.text("theme"));
    });
}

constexpr Command commands[] = {
    {"ask", "FILE [--group NAME] --date DATE",
     QT_TRANSLATE_NOOP("CommandLine", "The host of a meeting was asked."), justFile, meetingOptions,
     stepFields, ask},
    {"decline", "FILE [--group NAME] --date DATE [--reason TEXT] [--to-end]",
     QT_TRANSLATE_NOOP("CommandLine", "The host said no; the meeting is without host again."),
     justFile, declineOptions, stepFields, decline},
    {"confirm", "FILE [--group NAME] --date DATE [--open]",
     QT_TRANSLATE_NOOP("CommandLine", "The host said yes: agreed, or with --open promised."),
     justFile, confirmOptions, stepFields, confirm},
    {"pin", "FILE [--group NAME] --date DATE [--reason TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "The planner leaves the meeting as it is."), justFile,
     pinOptions, stepFields, pin},
    {"unpin", "FILE [--group NAME] --date DATE",
     QT_TRANSLATE_NOOP("CommandLine", "The planner may change the meeting again."), justFile,
     meetingOptions, stepFields, unpin},
    {"move", "FILE [--group NAME] --date DATE --to DATE [--start TIME] [--end TIME]",
     QT_TRANSLATE_NOOP("CommandLine", "Moves a meeting; a promised one is asked again."), justFile,
     moveOptions, stepFields, move},
    {"swap", "FILE [--group NAME] --date DATE --with DATE",
     QT_TRANSLATE_NOOP("CommandLine", "The hosts of two meetings change places."), justFile,
     swapOptions, stepFields, swap},
    {"set-theme", "FILE [--group NAME] --date DATE --theme THEME",
     QT_TRANSLATE_NOOP("CommandLine", "Sets the theme of a meeting."), justFile, themeOptions,
     stepFields, setTheme},
};

} // namespace

Commands hostCommands()
{
    return commands;
}

} // namespace kv::commandline
