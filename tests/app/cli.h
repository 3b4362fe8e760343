// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace kv::cli {

// What one run of a program gave.
struct Run
{
    int code = -1; // exit code; -1: it did not end, or crashed
    QString out;
    QString err;
    QString what; // the command, for the report of a failed test

    // The output as JSON; empty, and the test has failed, where it is not.
    QJsonObject object() const;
    QJsonArray array() const;
    // All of it, to be shown where a test fails.
    QByteArray told() const;
};

// A folder of its own with a home of its own, in which kiertovuoro-cli is run, in English.
class Desk
{
public:
    Desk();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    // The file of the demo region, made once for each program, copied to this desk.
    QString demo(const QString &name = QStringLiteral("Lappi.kiertovuoro"));
    // Writes a file and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

    Run run(const QStringList &arguments) const;
    // With --json.
    Run json(const QStringList &arguments) const;
    // As another user, who may not write where the rights say so. Needs root.
    Run runAsNobody(const QStringList &arguments) const;
    // With a limit on the size of any file it writes, as on a full disk.
    Run runOnFullDisk(const QStringList &arguments, int kibibytes) const;
    // Ended by force after a while, unless it was quicker.
    Run runKilledAfter(const QStringList &arguments, int milliseconds) const;
    Run window(const QStringList &arguments) const; // kiertovuoro, without a display

private:
    Run start(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace kv::cli

// Runs it once, and fails the test with all that the program said.
#define KV_RAN(run, expected)                                                                      \
    do {                                                                                           \
        const kv::cli::Run ran = (run);                                                            \
        QVERIFY2(ran.code == (expected), ran.told().constData());                                  \
    } while (false)
