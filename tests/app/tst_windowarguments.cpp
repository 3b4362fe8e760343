// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include <QTest>

using namespace kv;

Q_DECLARE_METATYPE(kv::CommandLine::Task)

class TestWindowArguments : public QObject
{
    Q_OBJECT

private slots:
    void areRead_data();
    void areRead();
    void helpNamesWhatThereIs();
};

void TestWindowArguments::areRead_data()
{
    using Task = CommandLine::Task;
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<Task>("task");
    QTest::addColumn<QString>("told"); // the file, the folder, or what is wrong
    const auto row = [](const char *name, const char *arguments, Task task, const char *told = "") {
        QTest::newRow(name) << QString::fromLatin1(arguments) << task << QString::fromLatin1(told);
    };
    row("nothing", "", Task::Window);
    row("a file", "Lappi.kiertovuoro", Task::Window, "Lappi.kiertovuoro");
    row("help", "--help", Task::Help);
    row("help wins", "Lappi.kiertovuoro -h", Task::Help);
    row("version", "--version", Task::Version);
    row("demo", "--demo", Task::Demo);
    row("pictures", "--screenshots out", Task::Screenshots, "out");
    row("pictures without a folder", "--screenshots", Task::Wrong, "--screenshots");
    row("unknown", "--fast", Task::Wrong, "--fast");
    row("two files", "a.kiertovuoro b.kiertovuoro", Task::Wrong, "b.kiertovuoro");
}

void TestWindowArguments::areRead()
{
    QFETCH(QString, arguments);
    QFETCH(CommandLine::Task, task);
    QFETCH(QString, told);
    const CommandLine read = readCommandLine(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(read.task, task);
    QCOMPARE(read.file + read.folder + read.wrong, told);
}

void TestWindowArguments::helpNamesWhatThereIs()
{
    for (const char *option : {"FILE", "--demo", "--screenshots", "--help", "--version"}) {
        QVERIFY2(helpText().contains(QLatin1String(option)), option);
    }
    QVERIFY(wrongUseText(QStringLiteral("--fast")).contains(QStringLiteral("--fast")));
}

QTEST_MAIN(TestWindowArguments)
#include "tst_windowarguments.moc"
