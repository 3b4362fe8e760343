// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include <QCoreApplication>

namespace kv {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    using Task = CommandLine::Task;
    CommandLine read;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            return {Task::Help, {}, {}, {}};
        }
        if (argument == QLatin1String("--version") || argument == QLatin1String("-v")) {
            return {Task::Version, {}, {}, {}};
        }
        if (argument == QLatin1String("--demo")) {
            read.task = Task::Demo;
        } else if (argument == QLatin1String("--screenshots") && i + 1 < arguments.size()) {
            read.task = Task::Screenshots;
            read.folder = arguments.at(++i);
        } else if (!argument.startsWith(u'-') && read.file.isEmpty()) {
            read.file = argument;
        } else {
            return {Task::Wrong, {}, {}, argument};
        }
    }
    return read;
}

QString helpText()
{
    return Text::tr("Usage: kiertovuoro [FILE]\n"
                    "Opens FILE in a window; without FILE, the welcome page.\n"
                    "\n"
                    "  --demo                opens a made-up region to try things on\n"
                    "  --screenshots FOLDER  draws the pages of the example region into FOLDER, "
                    "without a display\n"
                    "  --help                shows this text\n"
                    "  --version             shows the version\n"
                    "\n"
                    "kiertovuoro-cli does the same work without a window.\n");
}

QString wrongUseText(const QString &argument)
{
    return Text::tr("kiertovuoro: “%1” is not understood. See kiertovuoro --help.\n").arg(argument);
}

} // namespace kv
