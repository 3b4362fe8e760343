// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "domain/exactfile.h"
#include "planning/casefile.h"
#include "planning/planner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 mostBytes = qint64(256) << 20;

constexpr Parameter positionals[] = {
    {"CASE", Takes::Text, "",
     QT_TRANSLATE_NOOP("CommandLine", "The case, in the format kiertovuoro-schedule/1."),
     Need::Required},
};
constexpr Parameter options[] = {
    {"out", Takes::Text, "PLAN", QT_TRANSLATE_NOOP("CommandLine", "The file to write."),
     Need::Required},
    {"time-limit", Takes::Number, "SECONDS",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Ends after so long with the best plan so far; without it the same case "
                       "always gives the same plan.")},
};
constexpr JsonField fields[] = {
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The plan that was written.")},
    {"objective",
     QT_TRANSLATE_NOOP("CommandLine", "Weighted sum of the wishes not met; less is better.")},
    {"bound", QT_TRANSLATE_NOOP("CommandLine", "No plan is below this.")},
    {"proven", QT_TRANSLATE_NOOP("CommandLine", "Whether no plan is better.")},
    {"stopped", QT_TRANSLATE_NOOP("CommandLine", "Whether the time limit ended the search.")},
    {"unfilled", QT_TRANSLATE_NOOP("CommandLine", "Months left without a meeting.")},
    {"meetings", QT_TRANSLATE_NOOP("CommandLine", "Meetings in the plan.")},
};

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, {path, file.errorString()}};
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, {path, file.errorString()}};
    if (bytes.size() > mostBytes)
        return Error{ErrorCode::TooLarge, {path, QStringLiteral("256 MiB")}};
    return bytes;
}

QString wordsOf(const planning::Outcome &outcome, const QString &out)
{
    QString words = Text::tr("Written: %1").arg(out) + u'\n'
        + Text::tr("Objective: %1, bound: %2, months without a meeting: %3")
              .arg(outcome.score.objective)
              .arg(outcome.bound)
              .arg(outcome.unfilled)
        + u'\n';
    if (outcome.proven())
        return words + Text::tr("No plan is better.");
    return words
        + (outcome.stopped ? Text::tr("The time limit ended the search: more time may find better.")
                           : Text::tr("It is not proven that no plan is better."));
}

Outcome solve(Job &job)
{
    const QString path = job.arguments.text("CASE");
    const QString out = job.arguments.text("out");
    if (QFileInfo::exists(path) && QFileInfo(out) == QFileInfo(path))
        return Outcome::wrongUse(
            Text::tr("--out would overwrite %1. Choose another name.").arg(out));
    const auto bytes = contentsOf(path);
    if (!bytes)
        return bytes.error();
    const auto problem = planning::readCase(*bytes);
    if (!problem)
        return Outcome::refused(Text::tr("%1 is not a case that can be solved. %2")
                                    .arg(path, describe(problem.error())));

    planning::Limits limits;
    QElapsedTimer timer;
    timer.start();
    if (const auto seconds = job.arguments.number("time-limit")) {
        const qint64 most = qint64(std::min<quint64>(*seconds, 1'000'000)) * 1000;
        limits.stop = [&timer, most] { return timer.hasExpired(most); };
    }
    const planning::Outcome outcome = planning::plan(*problem, limits);
    if (const Done done = writeExact(out, planning::writePlan(outcome)); !done)
        return done.error();
    int meetings = -outcome.unfilled;
    for (const planning::PlanGroup &group : outcome.plan.groups)
        meetings += int(group.season.size());
    job.output.give(QJsonObject{{QStringLiteral("file"), out},
                                {QStringLiteral("objective"), outcome.score.objective},
                                {QStringLiteral("bound"), outcome.bound},
                                {QStringLiteral("proven"), outcome.proven()},
                                {QStringLiteral("stopped"), outcome.stopped},
                                {QStringLiteral("unfilled"), outcome.unfilled},
                                {QStringLiteral("meetings"), meetings}},
                    wordsOf(outcome, out));
    return {};
}

constexpr Command commands[] = {
    {"solve", "CASE --out PLAN [--time-limit SECONDS]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Plans a case of the neutral format, so that others can check the planner."),
     positionals, options, fields, solve},
};

} // namespace

Commands solveCommands()
{
    return commands;
}

} // namespace kv::commandline
