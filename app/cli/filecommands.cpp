// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "app/demofile.h"
#include "calendar/datetext.h"
#include "domain/describe.h"
#include "operations/groupoperations.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// new

constexpr Parameter newOptions[] = {
    {"demo", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "A made-up region; the same seed gives the same file.")},
    {"seed", Takes::Number, "N", QT_TRANSLATE_NOOP("CommandLine", "Which region is made; 1.")},
    {"areas", Takes::Number, "N",
     QT_TRANSLATE_NOOP("CommandLine", "Areas with a group of 25 each, 1 to 1300; 2.")},
    {"years", Takes::Number, "N",
     QT_TRANSLATE_NOOP("CommandLine", "Held years before 2027, 0 to 20; 2.")},
    {"group", Takes::Text, "NAME", QT_TRANSLATE_NOOP("CommandLine", "The first group.")},
    {"area", Takes::Text, "NAME", QT_TRANSLATE_NOOP("CommandLine", "Its area.")},
};
constexpr JsonField newFields[] = {
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The file that was made.")},
};

Outcome tellOfNewFile(Job &job)
{
    job.output.give(QJsonObject{{QStringLiteral("file"), job.file()}},
                    Text::tr("Made: %1").arg(job.file()));
    return {};
}

Outcome makeDemo(Job &job)
{
    demo::DemoSize size;
    size.seed = job.arguments.number("seed").value_or(size.seed);
    const quint64 areas = job.arguments.number("areas").value_or(quint64(size.areas));
    const quint64 years = job.arguments.number("years").value_or(quint64(size.years));
    if (areas < 1 || areas > 1300)
        return Outcome::wrongUse(Text::tr("The value of --areas must be from 1 to 1300."));
    if (years > 20)
        return Outcome::wrongUse(Text::tr("The value of --years must be from 0 to 20."));
    size.areas = int(areas);
    size.years = int(years);
    const Done made = makeDemoFile(job.file(), size);
    return made ? tellOfNewFile(job) : Outcome(made.error());
}

Outcome newFile(Job &job)
{
    const Arguments &arguments = job.arguments;
    if (arguments.has("demo")) {
        if (arguments.has("group") || arguments.has("area"))
            return Outcome::wrongUse(
                Text::tr("The demo region has its own groups: leave out --group and --area."));
        return makeDemo(job);
    }
    for (const char *option : {"seed", "areas", "years"}) {
        if (arguments.has(option))
            return Outcome::wrongUse(
                Text::tr("The option --%1 goes only with --demo.").arg(QLatin1String(option)));
    }
    if (!arguments.has("group") || !arguments.has("area"))
        return Outcome::wrongUse(Text::tr("A new file needs --group and --area, or --demo."));

    auto created = job.create();
    if (!created)
        return created.error();
    workspace::Workspace &made = **created;
    Coordinator coordinator;
    coordinator.id = made.author();
    coordinator.name = made.authorName();
    const auto step = operations::newFile(made.dataset(),
                                          {arguments.text("group"), arguments.text("area"), {}, {}},
                                          coordinator, made.ids());
    const auto committed = step ? made.commit(*step) : step;
    if (committed)
        return tellOfNewFile(job);
    created->reset();
    QFile::remove(job.file());
    return committed.error();
}

// info

constexpr JsonField infoFields[] = {
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The file.")},
    {"groups[].name", QT_TRANSLATE_NOOP("CommandLine", "Name of the group.")},
    {"groups[].area", QT_TRANSLATE_NOOP("CommandLine", "Name of its area.")},
    {"groups[].coordinator", QT_TRANSLATE_NOOP("CommandLine", "Who runs it.")},
    {"groups[].members", QT_TRANSLATE_NOOP("CommandLine", "Companies that are members today.")},
    {"groups[].meetings", QT_TRANSLATE_NOOP("CommandLine", "Meetings, held and planned.")},
    {"companies", QT_TRANSLATE_NOOP("CommandLine", "Companies in the file.")},
    {"people", QT_TRANSLATE_NOOP("CommandLine", "Contact persons.")},
    {"themes", QT_TRANSLATE_NOOP("CommandLine", "Themes of the bank.")},
    {"experts", QT_TRANSLATE_NOOP("CommandLine", "Experts.")},
    {"undo", QT_TRANSLATE_NOOP("CommandLine", "What undo would take back, or null.")},
    {"redo", QT_TRANSLATE_NOOP("CommandLine", "What redo would bring back, or null.")},
    {"allGuards",
     QT_TRANSLATE_NOOP("CommandLine", "Whether the file was opened with all guards of SQLite.")},
};

QJsonValue wordsOf(const std::optional<Operation> &step, const workspace::Workspace &file)
{
    return step ? QJsonValue(describe(file.origin(*step), file.dataset())) : QJsonValue();
}

Outcome info(Job &job)
{
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const Dataset &dataset = (*opened)->dataset();
    QList<CoreGroup> groups(dataset.groups.begin(), dataset.groups.end());
    std::sort(groups.begin(), groups.end(),
              [](const CoreGroup &a, const CoreGroup &b) { return namesInOrder(a.name, b.name); });
    QJsonArray list;
    TextTable table{{Text::tr("Group"), Text::tr("Area"), Text::tr("Advisor"), Text::tr("Members"),
                     Text::tr("Meetings")},
                    {},
                    {3, 4}};
    for (const CoreGroup &group : std::as_const(groups)) {
        const int members = int(companiesOf(dataset, group.id, job.today()).size());
        const int meetings = int(meetingsOf(dataset, group.id, {}).size());
        const QString area = nameOf(dataset, group.area);
        const QString coordinator = nameOf(dataset, group.coordinator);
        list.append(QJsonObject{{QStringLiteral("name"), group.name},
                                {QStringLiteral("area"), area},
                                {QStringLiteral("coordinator"), coordinator},
                                {QStringLiteral("members"), members},
                                {QStringLiteral("meetings"), meetings}});
        table.rows.append(
            {group.name, area, coordinator, QString::number(members), QString::number(meetings)});
    }
    const QJsonValue undo = wordsOf((*opened)->undoable(), **opened);
    const QJsonValue redo = wordsOf((*opened)->redoable(), **opened);
    QString words = job.file() + QStringLiteral("\n\n") + textOf(table) + u'\n'
        + Text::tr("Companies: %1, contacts: %2, themes: %3, experts: %4")
              .arg(dataset.companies.size())
              .arg(dataset.people.size())
              .arg(dataset.themes.size())
              .arg(dataset.experts.size());
    if (undo.isString())
        words += u'\n' + Text::tr("To undo: %1").arg(undo.toString());
    if (redo.isString())
        words += u'\n' + Text::tr("To redo: %1").arg(redo.toString());
    if (!(*opened)->hasAllGuards())
        words += u'\n'
            + Text::tr("This build of the program sets only some of the guards of SQLite.");
    job.output.give(QJsonObject{{QStringLiteral("file"), job.file()},
                                {QStringLiteral("groups"), list},
                                {QStringLiteral("allGuards"), (*opened)->hasAllGuards()},
                                {QStringLiteral("companies"), dataset.companies.size()},
                                {QStringLiteral("people"), dataset.people.size()},
                                {QStringLiteral("themes"), dataset.themes.size()},
                                {QStringLiteral("experts"), dataset.experts.size()},
                                {QStringLiteral("undo"), undo},
                                {QStringLiteral("redo"), redo}},
                    words);
    return {};
}

// check

constexpr JsonField checkFields[] = {
    {"whole", QT_TRANSLATE_NOOP("CommandLine", "Whether the file is whole.")},
    {"operations", QT_TRANSLATE_NOOP("CommandLine", "Steps in the journal.")},
    {"changes", QT_TRANSLATE_NOOP("CommandLine", "Changes in them.")},
    {"entities", QT_TRANSLATE_NOOP("CommandLine", "Companies, meetings and all else.")},
    {"brokenReferences",
     QT_TRANSLATE_NOOP("CommandLine", "What refers to something removed; no damage.")},
    {"problems[]", QT_TRANSLATE_NOOP("CommandLine", "What is wrong, for a technician.")},
};

Outcome check(Job &job)
{
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const auto found = (*opened)->check();
    if (!found)
        return found.error();
    QString words = Text::tr("Steps: %1, changes: %2, records: %3")
                        .arg(found->operations)
                        .arg(found->changes)
                        .arg(found->entities);
    if (found->brokenReferences > 0)
        words += u'\n'
            + Text::tr("To be reviewed: %n record(s) refer to something that was removed.", nullptr,
                       found->brokenReferences);
    for (const QString &problem : found->problems)
        words += u'\n' + problem;
    const bool whole = found->problems.isEmpty();
    if (whole)
        words += u'\n' + Text::tr("The file is whole.");
    job.output.give(
        QJsonObject{{QStringLiteral("whole"), whole},
                    {QStringLiteral("operations"), found->operations},
                    {QStringLiteral("changes"), found->changes},
                    {QStringLiteral("entities"), found->entities},
                    {QStringLiteral("brokenReferences"), found->brokenReferences},
                    {QStringLiteral("problems"), QJsonArray::fromStringList(found->problems)}},
        words);
    if (whole)
        return {};
    return Error{ErrorCode::FileDamaged, {job.file(), found->problems.first()}};
}

// history

constexpr Parameter historyOptions[] = {
    {"count", Takes::Number, "N",
     QT_TRANSLATE_NOOP("CommandLine", "Only the newest N steps; else all.")},
};
constexpr JsonField historyFields[] = {
    {"at", QT_TRANSLATE_NOOP("CommandLine", "When, UTC.")},
    {"author", QT_TRANSLATE_NOOP("CommandLine", "Who signed it.")},
    {"step", QT_TRANSLATE_NOOP("CommandLine", "The code of the step.")},
    {"words", QT_TRANSLATE_NOOP("CommandLine", "The step in words.")},
    {"changes", QT_TRANSLATE_NOOP("CommandLine", "How many values it changed.")},
};

Outcome history(Job &job)
{
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const quint64 count = std::min<quint64>(
        job.arguments.number("count").value_or(quint64(std::numeric_limits<int>::max())),
        quint64(std::numeric_limits<int>::max()));
    const auto steps = (*opened)->history(int(count));
    if (!steps)
        return steps.error();
    const Dataset &dataset = (*opened)->dataset();
    QJsonArray list;
    TextTable table{{Text::tr("When"), Text::tr("Who"), Text::tr("What")}, {}, {}};
    for (const Operation &step : *steps) {
        const QString author = nameOf(dataset, step.author);
        const QString words = (*opened)->wordsOf(step);
        const QDateTime local = step.at.toLocalTime();
        list.append(QJsonObject{{QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("author"), author},
                                {QStringLiteral("step"), textOf(step.kind)},
                                {QStringLiteral("words"), words},
                                {QStringLiteral("changes"), step.changes.size()}});
        table.rows.append(
            {calendar::momentText(local.date(), local.time(), job.language), author, words});
    }
    job.output.give(list, textOf(table));
    return {};
}

// undo, redo

Outcome takeBack(Job &job, Result<Operation> (workspace::Workspace::*way)())
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    const auto done = ((**opened).*way)();
    if (!done)
        return done.error();
    const QString words = (*opened)->wordsOf(*done);
    job.output.give(QJsonObject{{QStringLiteral("step"), textOf((*opened)->origin(*done).kind)},
                                {QStringLiteral("words"), words}},
                    words);
    return {};
}

Outcome undo(Job &job)
{
    return takeBack(job, &workspace::Workspace::undo);
}

Outcome redo(Job &job)
{
    return takeBack(job, &workspace::Workspace::redo);
}

constexpr Command commands[] = {
    {"new", "FILE (--demo [--seed N] [--areas N] [--years N] | --group NAME --area NAME)",
     QT_TRANSLATE_NOOP("CommandLine", "Makes a file, with a group or with a made-up region."),
     justFile, newOptions, newFields, newFile},
    {"info",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Tells what is in the file."),
     justFile,
     {},
     infoFields,
     info},
    {"check",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Proves the file from its journal; finds damage."),
     justFile,
     {},
     checkFields,
     check},
    {"history", "FILE [--count N]",
     QT_TRANSLATE_NOOP("CommandLine", "Lists what was done, the newest first."), justFile,
     historyOptions, historyFields, history},
    {"undo",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Takes back your newest step."),
     justFile,
     {},
     stepFields,
     undo},
    {"redo",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Brings back what was undone."),
     justFile,
     {},
     stepFields,
     redo},
};

} // namespace

Commands fileCommands()
{
    return commands;
}

} // namespace kv::commandline
