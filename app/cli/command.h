// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include "domain/language.h"
#include "domain/result.h"

namespace kv::commandline {

// How a command ended: exit code 0 done, 1 refused with a reason, 2 wrong use.
struct Outcome
{
    Outcome() = default; // done
    Outcome(const Error &error)
        : exitCode(1)
        , sentence(describe(error))
    { }
    static Outcome refused(const QString &sentence) { return Outcome(1, sentence); }
    static Outcome wrongUse(const QString &sentence) { return Outcome(2, sentence); }

    int exitCode = 0;
    QString sentence; // for the error output; "" where the answer says it

private:
    Outcome(int code, const QString &text)
        : exitCode(code)
        , sentence(text)
    { }
};

class Job;

// A field of the JSON that a command prints, and what it means (English source, as in Parameter).
struct JsonField
{
    const char *name; // "groups[].name": a field of each of a list
    const char *meaning;
};

// A command as the help shows it and as it is run.
struct Command
{
    const char *name;
    const char *usage; // what stands after the name
    const char *summary; // one sentence
    Parameters positionals;
    Parameters options; // its own, beside those that all commands have
    std::span<const JsonField> json;
    Outcome (*run)(Job &job);
};

using Commands = std::span<const Command>;

// All commands, in the order of the help: a family a file.
QList<Commands> allCommands();
Commands fileCommands();
Commands safetyCommands();
Commands recordCommands();
Commands sendCommands();
Commands mergeCommands();
Commands suggestionCommands();
Commands privacyCommands();
Commands importCommands();
Commands companyCommands();
Commands groupCommands();
Commands planCommands();
Commands solveCommands();
Commands explainCommands();
Commands hostCommands();
Commands eveningCommands();
Commands reportCommands();
Commands calendarCommands();

const Command *commandNamed(const QString &name);

// The options that every command has.
Parameters commonOptions();

// The parameters of a command with the common ones behind its own.
QList<Parameters> optionsOf(const Command &command);

// "kiertovuoro-cli --help" and "kiertovuoro-cli COMMAND --help".
QString help();
QString helpOf(const Command &command);

} // namespace kv::commandline
