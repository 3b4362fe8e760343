// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "domain/groups/members.h"
#include "workspace/workspace.h"

#include <QtGlobal>

#include <functional>

namespace kv::commandline {

// What was looked for, or how the command ends without it.
template <typename T>
struct Found
{
    Found(T value)
        : found(std::move(value))
    { }
    Found(const Error &error)
        : why(error)
    { }
    Found(const Outcome &outcome)
        : why(outcome)
    { }
    explicit operator bool() const { return found.has_value(); }
    const T &operator*() const { return *found; }
    const T *operator->() const { return &*found; }

    std::optional<T> found;
    Outcome why;
};

using OpenFile = Result<std::unique_ptr<workspace::Workspace>>;

// One run of a command: what was asked, where the answer goes, and where time and chance come from.
class Job
{
public:
    const Arguments &arguments;
    Output &output;
    const Clock &clock;
    Entropy &entropy;
    Language language; // of the words that are printed

    Job(const Arguments &given, Output &answer, const Clock &time, Entropy &chance, Language words)
        : arguments(given)
        , output(answer)
        , clock(time)
        , entropy(chance)
        , language(words)
    { }

    QDate today() const { return clock.today(); }
    QString file() const { return arguments.text("FILE"); }

    // The file to look at. Nothing is written to the disk, not even a key of this device.
    OpenFile openToRead() const;
    // The file to be changed; the key of this device is made if there is none.
    // The first of a day has a backup made before it; where that fails the file is opened all the
    // same and notes() says so.
    OpenFile openToChange();
    OpenFile create() const;
    // Where time, chance and the key of this device come from.
    workspace::Session session() const;

    // The group of --group, or the only one of the file.
    Found<Id<CoreGroup>> group(const Dataset &dataset) const;
    // The meeting of that group on the day of an option.
    Found<Meeting> meeting(const Dataset &dataset, const char *option = "date") const;
    Found<Id<Company>> company(const Dataset &dataset, const char *option = "company") const;

    // Goes on with the opened file and the group of --group, or says what is missing.
    using WithGroup = std::function<Outcome(workspace::Workspace &, Id<CoreGroup>)>;
    Outcome inGroup(const OpenFile &opened, const WithGroup &goOn) const;
    // The same with the meeting of --group and --date.
    using WithMeeting = std::function<Outcome(workspace::Workspace &, const Meeting &)>;
    Outcome atMeeting(const OpenFile &opened, const WithMeeting &goOn) const;

    // Commits a step and tells of it.
    Outcome commit(workspace::Workspace &file, const Result<Operation> &step);

    // Opens the file, finds the meeting of --group and --date, and commits what the verb makes of
    // it.
    using Verb = std::function<Result<Operation>(workspace::Workspace &, const Meeting &)>;
    Outcome changeMeeting(const Verb &verb);

    // What a user is told beside the answer, a sentence each.
    const QStringList &notes() const { return m_notes; }

private:
    QStringList m_notes;
};

// What most commands ask for.
inline constexpr Parameter fileParameter{
    "FILE", Takes::Text, "", QT_TRANSLATE_NOOP("CommandLine", "The file."), Need::Required};
inline constexpr Parameter justFile[] = {fileParameter};
inline constexpr Parameter groupOption{"group", Takes::Text, "NAME",
                                       QT_TRANSLATE_NOOP("CommandLine", "The group.")};
inline constexpr Parameter dateOption{"date", Takes::Date, "DATE",
                                      QT_TRANSLATE_NOOP("CommandLine", "The day of the meeting."),
                                      Need::Required};

// What a command that changes the file prints.
inline constexpr JsonField stepFields[] = {
    {"step",
     QT_TRANSLATE_NOOP("CommandLine",
                       "The code of the step, as in history; null where nothing changed.")},
    {"words", QT_TRANSLATE_NOOP("CommandLine", "The step in words.")},
};

} // namespace kv::commandline
