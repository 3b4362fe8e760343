// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include "app/demofile.h"
#include "app/devicekey.h"
#include "ui/common/page.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/rooms.h"
#include "words/words.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace kv {

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("kiertovuoro"));
    QCoreApplication::setOrganizationName(QStringLiteral("kiertovuoro"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KV_VERSION));
}

// Answers what needs no display.
int answer(const CommandLine &asked, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    words::Words words;
    words.speak(QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                                 : QStringLiteral("fi"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    switch (asked.task) {
    case CommandLine::Task::Help:
        out << helpText();
        return 0;
    case CommandLine::Task::Version:
        out << QStringLiteral("kiertovuoro %1\n").arg(QStringLiteral(KV_VERSION));
        return 0;
    default:
        err << wrongUseText(asked.wrong);
        return 2;
    }
}

Done makeDemo(const QString &path)
{
    return makeDemoFile(path, demo::DemoSize{});
}

// Every page of the example region, in both languages, light and dark.
int drawPages(ui::MainWindow &window, ui::Preferences &preferences, const QString &folder)
{
    if (!QDir().mkpath(folder) || !window.openDemo()) {
        return 1;
    }
    window.show();
    for (const auto *language : {"fi", "en"}) {
        preferences.setLanguage(QString::fromLatin1(language));
        for (const auto &[appearance, name] :
             {std::pair{ui::Appearance::Light, "light"}, std::pair{ui::Appearance::Dark, "dark"}}) {
            preferences.setAppearance(appearance);
            int number = 0;
            for (const ui::Room room : ui::allRooms()) {
                window.go({room, {}, {}, {}});
                QCoreApplication::processEvents();
                const QString file = QStringLiteral("%1/%2-%3-%4.png")
                                         .arg(folder)
                                         .arg(++number)
                                         .arg(QLatin1String(language), QLatin1String(name));
                if (!window.grab().save(file)) {
                    return 1;
                }
            }
        }
    }
    return 0;
}

} // namespace

int runApplication(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const CommandLine asked = readCommandLine(arguments);
    nameProgram();
    using Task = CommandLine::Task;
    if (asked.task == Task::Help || asked.task == Task::Version || asked.task == Task::Wrong) {
        return answer(asked, argc, argv);
    }
    if (asked.task == Task::Screenshots) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QTemporaryDir settings; // pictures show the program as it comes, and change nothing
    if (asked.task == Task::Screenshots) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("fi.kiertovuoro.Kiertovuoro"));
    words::Words words;
    ui::Preferences preferences(words);
    const SystemClock clock;
    SystemEntropy entropy;
    ui::MainWindow window({clock, entropy, deviceKeyPath(), {}, {}}, preferences, makeDemo);
    if (asked.task == Task::Screenshots) {
        return drawPages(window, preferences, asked.folder);
    }
    window.show();
    if (asked.task == Task::Demo) {
        window.openDemo();
    } else if (!asked.file.isEmpty()) {
        window.openFile(asked.file);
    }
    return QApplication::exec();
}

} // namespace kv
