// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "app/devicekey.h"
#include "domain/companies/named.h"
#include "domain/describe.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

workspace::Session Job::session() const
{
    return {clock, entropy, deviceKeyPath(), arguments.text("as"), {}};
}

OpenFile Job::openToRead() const
{
    return workspace::Workspace::openToRead(file(), session());
}

OpenFile Job::openToChange()
{
    auto opened = workspace::Workspace::open(file(), session());
    if (opened && (*opened)->isBackupDue()) {
        const auto made = (*opened)->backup(BackupReason::Daily);
        if (!made)
            m_notes.append(describe(made.error()));
    }
    return opened;
}

OpenFile Job::create() const
{
    return workspace::Workspace::create(file(), session());
}

Found<Id<CoreGroup>> Job::group(const Dataset &dataset) const
{
    if (arguments.has("group")) {
        const auto named = groupNamed(dataset, arguments.text("group"));
        return named ? Found(*named) : Found<Id<CoreGroup>>(named.error());
    }
    if (dataset.groups.size() == 1)
        return dataset.groups.begin()->id;
    QStringList names;
    for (const CoreGroup &group : dataset.groups)
        names.append(group.name);
    std::sort(names.begin(), names.end(), namesInOrder);
    return Outcome::wrongUse(
        names.isEmpty()
            ? Text::tr("The file has no group. Add one with: kiertovuoro-cli add-group --help")
            : Text::tr("The file has several groups, so --group is needed: %1.")
                  .arg(names.join(QStringLiteral(", "))));
}

Found<Meeting> Job::meeting(const Dataset &dataset, const char *option) const
{
    const auto inGroup = group(dataset);
    if (!inGroup)
        return inGroup.why;
    const auto found = meetingOn(dataset, *inGroup, arguments.date(option));
    if (found)
        return *found;
    return Outcome::refused(
        Text::tr("There is no meeting on %1. Group: %2. The days are listed by: "
                 "kiertovuoro-cli meetings")
            .arg(arguments.text(option), nameOf(dataset, *inGroup)));
}

Found<Id<Company>> Job::company(const Dataset &dataset, const char *option) const
{
    const auto named = companyNamed(dataset, arguments.text(option));
    return named ? Found(*named) : Found<Id<Company>>(named.error());
}

Outcome Job::inGroup(const OpenFile &opened, const WithGroup &goOn) const
{
    if (!opened)
        return opened.error();
    const auto chosen = group((*opened)->dataset());
    return chosen ? goOn(**opened, *chosen) : chosen.why;
}

Outcome Job::atMeeting(const OpenFile &opened, const WithMeeting &goOn) const
{
    if (!opened)
        return opened.error();
    const auto chosen = meeting((*opened)->dataset());
    return chosen ? goOn(**opened, *chosen) : chosen.why;
}

Outcome Job::commit(workspace::Workspace &file, const Result<Operation> &step)
{
    const auto committed = step ? file.commit(*step) : step;
    // What is so already is no refusal.
    if (!committed && committed.error().code == ErrorCode::NothingToDo) {
        const QString nothing = describe(committed.error());
        output.give(
            QJsonObject{{QStringLiteral("step"), QJsonValue()}, {QStringLiteral("words"), nothing}},
            nothing);
        return {};
    }
    if (!committed)
        return committed.error();
    const QString words = describe(*committed, file.dataset());
    output.give(QJsonObject{{QStringLiteral("step"), textOf(committed->kind)},
                            {QStringLiteral("words"), words}},
                words);
    return {};
}

Outcome Job::changeMeeting(const Verb &verb)
{
    return atMeeting(openToChange(), [&](workspace::Workspace &file, const Meeting &meeting) {
        return commit(file, verb(file, meeting));
    });
}

} // namespace kv::commandline
