// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace kv::cli {
namespace {

QJsonDocument parsed(const Run &run)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(run.out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(error.errorString() + u'\n' + QString::fromUtf8(run.told())),
                     __FILE__, __LINE__);
    return document;
}

} // namespace

QJsonObject Run::object() const
{
    return parsed(*this).object();
}

QJsonArray Run::array() const
{
    return parsed(*this).array();
}

QByteArray Run::told() const
{
    return QStringLiteral("$ %1\nexit code %2\n%3%4").arg(what).arg(code).arg(out, err).toUtf8();
}

Desk::Desk()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"),
                         m_folder.filePath(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                         m_folder.filePath(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"),
                         m_folder.filePath(QStringLiteral("cache")));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    m_environment.remove(QStringLiteral("DISPLAY"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
}

QString Desk::demo(const QString &name)
{
    static const QTemporaryDir kept;
    const QString source = kept.filePath(QStringLiteral("demo.kiertovuoro"));
    if (!QFile::exists(source)) {
        const Run made = run({QStringLiteral("new"), source, QStringLiteral("--demo"),
                              QStringLiteral("--seed"), QStringLiteral("1")});
        if (made.code != 0)
            QTest::qFail(made.told().constData(), __FILE__, __LINE__);
    }
    const QString target = path(name);
    QFile::remove(target);
    QFile::copy(source, target);
    return target;
}

QString Desk::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    return path(name);
}

QByteArray Desk::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Run Desk::run(const QStringList &arguments) const
{
    return start(QStringLiteral(KV_CLI), arguments);
}

Run Desk::json(const QStringList &arguments) const
{
    return run(arguments + QStringList{QStringLiteral("--json")});
}

Run Desk::runAsNobody(const QStringList &arguments) const
{
    // The build may be in a folder that others may not even look into.
    static const QTemporaryDir open;
    const QString program = open.filePath(QStringLiteral("kiertovuoro-cli"));
    if (!QFile::exists(program)) {
        QFile::setPermissions(open.path(), QFile::Permissions(0x7755));
        QFile::copy(QStringLiteral(KV_CLI), program);
        QFile::setPermissions(program, QFile::Permissions(0x7755));
    }
    return start(QStringLiteral("setpriv"),
                 QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                             QStringLiteral("--clear-groups"), program}
                     + arguments);
}

Run Desk::runOnFullDisk(const QStringList &arguments, int kibibytes) const
{
    // Over the limit a write fails as on a full disk, once the signal that would end the program is
    // ignored.
    const QString script
        = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(kibibytes);
    return start(QStringLiteral("bash"),
                 QStringList{QStringLiteral("-c"), script, QStringLiteral(KV_CLI)} + arguments);
}

Run Desk::runKilledAfter(const QStringList &arguments, int milliseconds) const
{
    const QString seconds = QString::number(milliseconds / 1000.0, 'f', 3);
    return start(QStringLiteral("timeout"),
                 QStringList{QStringLiteral("--signal=KILL"), seconds, QStringLiteral(KV_CLI)}
                     + arguments);
}

Run Desk::window(const QStringList &arguments) const
{
    return start(QStringLiteral(KV_GUI), arguments);
}

Run Desk::start(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = process.waitForFinished(-1); // ctest ends one that hangs
    Run run;
    run.what = program.section(u'/', -1) + u' ' + arguments.join(u' ');
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace kv::cli
