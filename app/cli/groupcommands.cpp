// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"
#include "app/cli/meetinglist.h"

#include "operations/groupoperations.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// add-group

constexpr Parameter addGroupOptions[] = {
    {"group", Takes::Text, "NAME", QT_TRANSLATE_NOOP("CommandLine", "Name of the new group."),
     Need::Required},
    {"area", Takes::Text, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Its area; made where the file does not know it."),
     Need::Required},
};

Outcome addGroup(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    return job.commit(
        file,
        operations::addGroup(file.dataset(),
                             {job.arguments.text("group"), job.arguments.text("area"), {}, {}},
                             file.author(), file.ids()));
}

// meetings

constexpr Parameter meetingsOptions[] = {
    groupOption,
    {"year", Takes::Year, "YEAR", QT_TRANSLATE_NOOP("CommandLine", "Of this year; else all.")},
};

Outcome meetings(Job &job)
{
    DateRange period;
    if (job.arguments.has("year")) {
        const int year = job.arguments.text("year").toInt();
        period = {QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    return job.inGroup(job.openToRead(), [&](workspace::Workspace &file, Id<CoreGroup> group) {
        const Dataset &dataset = file.dataset();
        const QList<Meeting> found = meetingsOf(dataset, group, period);
        QJsonArray list;
        for (const Meeting &meeting : found)
            list.append(jsonOf(dataset, meeting));
        job.output.give(list, textOf(dataset, found, job.language));
        return Outcome();
    });
}

const Command commands[] = {
    {"add-group", "FILE --group NAME --area NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Adds a group to the file."), justFile, addGroupOptions,
     stepFields, addGroup},
    {"meetings", "FILE [--group NAME] [--year YEAR]",
     QT_TRANSLATE_NOOP("CommandLine", "Lists the meetings of a group."), justFile, meetingsOptions,
     meetingFields(), meetings},
};

} // namespace

Commands groupCommands()
{
    return commands;
}

} // namespace kv::commandline
