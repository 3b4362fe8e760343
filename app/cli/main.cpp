// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "domain/clock.h"
#include "domain/entropy.h"
#include "domain/error.h"
#include "words/words.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <clocale>
#include <cstdio>
#include <memory>
#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

// Qt reads and writes names in UTF-8, and complains aloud of a locale that does not.
void speakUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

std::unique_ptr<QCoreApplication> applicationFor(const QStringList &words, int &argc, char **argv)
{
    if (!kv::commandline::draws(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Paper needs fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    // Warnings of Qt are for programmers; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    const auto environment = QProcessEnvironment::systemEnvironment();
    speakUtf8();
    QStringList raw;
    for (int i = 1; i < argc; ++i)
        raw.append(QString::fromLocal8Bit(argv[i]));
    const auto application = applicationFor(raw, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kiertovuoro-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KV_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);

    const QString language = kv::commandline::languageOf(words, environment);
    kv::words::Words translations;
    translations.speak(language);

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    const kv::SystemClock clock;
    kv::SystemEntropy entropy;
    const int code = kv::commandline::run(words, language, out, err, clock, entropy);
    if (out.flush() && out.error() == QFileDevice::NoError)
        return code;
    const kv::Error error{kv::ErrorCode::CannotWrite,
                          {QStringLiteral("stdout"), out.errorString()}};
    err.write((kv::describe(error) + u'\n').toUtf8());
    return 1;
}
