// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kv {

// What the command line of the window asks for. Read before there is a QApplication, which needs a
// display.
struct CommandLine
{
    enum class Task
    {
        Window,
        Demo,
        Screenshots,
        Help,
        Version,
        Wrong
    };

    Task task = Task::Window;
    QString file; // to open; empty: the welcome page
    QString folder; // for screenshots
    QString wrong; // the argument that is not understood
};

// arguments: without the name of the program.
CommandLine readCommandLine(const QStringList &arguments);

// The texts for --help and for wrong use, in the language of now.
QString helpText();
QString wrongUseText(const QString &argument);

} // namespace kv
