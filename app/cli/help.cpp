// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int nameWidth = 26;

constexpr Parameter common[] = {
    {"json", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Prints JSON for programs; its fields stay as they are.")},
    {"language", Takes::OneOf, "fi|en",
     QT_TRANSLATE_NOOP("CommandLine", "Language of what is printed; else that of the system.")},
    {"as", Takes::Text, "NAME",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Who signs the step; else who last did here, else the login name.")},
};

QString shown(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

// "  --name VALUE            meaning"; a long name has its meaning on a line of its own.
QString line(const QString &name, const QString &meaning)
{
    const QString left = QStringLiteral("  ") + name;
    const QString gap = left.size() < nameWidth ? QString(nameWidth - left.size(), u' ')
                                                : u'\n' + QString(nameWidth, u' ');
    return left + gap + meaning + u'\n';
}

QString optionLine(const Parameter &option)
{
    const QString value = QString::fromUtf8(option.value);
    return line(QStringLiteral("--") + QString::fromUtf8(option.name)
                    + (value.isEmpty() ? QString() : u' ' + value),
                shown(option.meaning));
}

QString fieldNames(const Command &command)
{
    QStringList names;
    for (const JsonField &field : command.json)
        names.append(QString::fromUtf8(field.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

Parameters commonOptions()
{
    return common;
}

QList<Parameters> optionsOf(const Command &command)
{
    return {command.options, commonOptions()};
}

QList<Commands> allCommands()
{
    return {fileCommands(),    safetyCommands(),     recordCommands(), sendCommands(),
            mergeCommands(),   suggestionCommands(), importCommands(), companyCommands(),
            groupCommands(),   planCommands(),       solveCommands(),  explainCommands(),
            hostCommands(),    eveningCommands(),    reportCommands(), privacyCommands(),
            calendarCommands()};
}

const Command *commandNamed(const QString &name)
{
    for (const Commands &family : allCommands()) {
        for (const Command &command : family) {
            if (name == QString::fromUtf8(command.name))
                return &command;
        }
    }
    return nullptr;
}

QString help()
{
    QString text = Text::tr("Kiertovuoro by the command line: host rotation, meetings and reports "
                            "of core groups.")
        + QStringLiteral("\n\n") + Text::tr("Use:") + u'\n';
    for (const Commands &family : allCommands()) {
        for (const Command &command : family) {
            text += QStringLiteral("  kiertovuoro-cli %1 %2\n      %3\n")
                        .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.usage),
                             shown(command.summary));
        }
        text += u'\n';
    }
    text += Text::tr("Every command:") + u'\n';
    for (const Parameter &option : commonOptions())
        text += optionLine(option);
    text += line(QStringLiteral("--help"), Text::tr("This help; after a command its own."));
    text += line(QStringLiteral("--version"), Text::tr("The version of the program."));
    text += u'\n'
        + Text::tr("A company is named by its name or the beginning of it, its business ID or its "
                   "id; a group by its name. --group may be left out where the file has one group. "
                   "Days are written 2027-01-12 or 12.1.2027. What is proposed changes nothing "
                   "without --accept.")
        + QStringLiteral("\n\n")
        + Text::tr("Exit code: 0 done; 1 refused, with the reason; 2 wrong use.")
        + QStringLiteral("\n\n") + Text::tr("Fields of --json:") + u'\n';
    for (const Commands &family : allCommands()) {
        for (const Command &command : family)
            text += line(QString::fromUtf8(command.name), fieldNames(command));
    }
    return text;
}

QString helpOf(const Command &command)
{
    QString text = Text::tr("Use:")
        + QStringLiteral(" kiertovuoro-cli %1 %2\n\n%3\n")
              .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.usage),
                   shown(command.summary));
    text += u'\n';
    for (const Parameter &positional : command.positionals)
        text += line(QString::fromUtf8(positional.name), shown(positional.meaning));
    for (const Parameter &option : command.options)
        text += optionLine(option);
    for (const Parameter &option : commonOptions()) {
        // A paper's language stands in the place of the common one.
        bool replaced = false;
        for (const Parameter &own : command.options)
            replaced = replaced || QString::fromUtf8(own.name) == QString::fromUtf8(option.name);
        if (!replaced)
            text += optionLine(option);
    }
    text += u'\n' + Text::tr("Fields of --json:") + u'\n';
    for (const JsonField &field : command.json)
        text += line(QString::fromUtf8(field.name), shown(field.meaning));
    return text;
}

} // namespace kv::commandline
