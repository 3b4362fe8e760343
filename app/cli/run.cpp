// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/job.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The value of an option, read before all of them are.
QString valueOf(const QStringList &words, const QString &option)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == option)
            return words.value(i + 1);
        if (words.at(i).startsWith(option + u'='))
            return words.at(i).mid(option.size() + 1);
    }
    return {};
}

int told(const Outcome &outcome, QIODevice &err)
{
    if (!outcome.sentence.isEmpty())
        err.write((outcome.sentence + u'\n').toUtf8());
    return outcome.exitCode;
}

} // namespace

bool draws(const QStringList &words)
{
    const QString command = words.value(0);
    return command == QLatin1String("invite") || command == QLatin1String("access")
        || (command == QLatin1String("report")
            && valueOf(words, QStringLiteral("--format")) == QLatin1String("pdf"));
}

QString languageOf(const QStringList &words, const QProcessEnvironment &environment)
{
    const QString asked = valueOf(words, QStringLiteral("--language"));
    const bool ofPaper
        = words.value(0) == QLatin1String("invite") || words.value(0) == QLatin1String("report");
    if (!ofPaper && (asked == QLatin1String("fi") || asked == QLatin1String("en")))
        return asked;
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = environment.value(QString::fromLatin1(name));
        const bool named = !locale.isEmpty() && locale != QLatin1String("POSIX")
            && locale.section(u'.', 0, 0) != QLatin1String("C");
        if (named)
            return locale.startsWith(QLatin1String("en")) ? QStringLiteral("en")
                                                          : QStringLiteral("fi");
    }
    return QStringLiteral("fi");
}

int run(const QStringList &words, const QString &language, QIODevice &out, QIODevice &err,
        const Clock &clock, Entropy &entropy)
{
    const QString name = words.value(0);
    Output plain(out, Output::Form::Words);
    if (name == QLatin1String("--help") || name == QLatin1String("help")) {
        plain.give(QJsonObject(), help());
        return 0;
    }
    if (name == QLatin1String("--version")) {
        plain.give(QJsonObject(),
                   QStringLiteral("kiertovuoro-cli ") + QCoreApplication::applicationVersion());
        return 0;
    }
    const Command *command = commandNamed(name);
    if (!command) {
        return told(
            Outcome::wrongUse(
                name.isEmpty()
                    ? Text::tr("No command was given. See: kiertovuoro-cli --help")
                    : Text::tr("There is no command “%1”. See: kiertovuoro-cli --help").arg(name)),
            err);
    }
    const QStringList rest = words.mid(1);
    if (rest.contains(QLatin1String("--help"))) {
        plain.give(QJsonObject(), helpOf(*command));
        return 0;
    }
    const Arguments arguments
        = Arguments::read(rest, name, {command->positionals}, optionsOf(*command));
    if (!arguments.fault().isEmpty())
        return told(Outcome::wrongUse(arguments.fault()), err);
    Output output(out, arguments.has("json") ? Output::Form::Json : Output::Form::Words);
    Job job(arguments, output, clock, entropy,
            enumOf<Language>(language).value_or(Language::Finnish));
    const Outcome outcome = command->run(job);
    for (const QString &note : job.notes())
        err.write((note + u'\n').toUtf8());
    return told(outcome, err);
}

} // namespace kv::commandline
