// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "app/cli/exchangewords.h"
#include "domain/companies/named.h"
#include "domain/describe.h"
#include "workspace/transfer.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// merge

constexpr Parameter mergePositionals[] = {
    fileParameter,
    {"F", Takes::Text, "", QT_TRANSLATE_NOOP("CommandLine", "An exchange file."), Need::Required}};
constexpr Parameter mergeOptions[] = {
    {"passphrase-file", Takes::Text, "P",
     QT_TRANSLATE_NOOP("CommandLine", "A file with the four words."), Need::Required},
    {"preview", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Only shows what would happen; so without --accept.")},
    {"accept", Takes::OneOf, "all|own",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Takes it in; own: what concerns a group of one's own waits.")},
    {"confirm-deletions", Takes::Number, "N",
     QT_TRANSLATE_NOOP("CommandLine", "The number of deletions, where there are many.")},
    {"clock-ahead", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Takes it though its clock is ahead.")},
};
constexpr JsonField mergeFields[] = {
    {"import", QT_TRANSLATE_NOOP("CommandLine", "Number for undo-import; 0: nothing taken in.")},
    {"sender", QT_TRANSLATE_NOOP("CommandLine", "Who made it.")},
    {"senderKnown", QT_TRANSLATE_NOOP("CommandLine", "Whether that computer sent before.")},
    {"newSteps", QT_TRANSLATE_NOOP("CommandLine", "Steps that were not here.")},
    {"new", QT_TRANSLATE_NOOP("CommandLine", "New records.")},
    {"changed", QT_TRANSLATE_NOOP("CommandLine", "Changed records.")},
    {"deleted", QT_TRANSLATE_NOOP("CommandLine", "Deleted records.")},
    {"same", QT_TRANSLATE_NOOP("CommandLine", "Records that stay as they are.")},
    {"people", QT_TRANSLATE_NOOP("CommandLine", "New persons.")},
    {"suggestions", QT_TRANSLATE_NOOP("CommandLine", "Steps that wait for the owner.")},
    {"conflicts", QT_TRANSLATE_NOOP("CommandLine", "New conflicts.")},
    {"duplicates", QT_TRANSLATE_NOOP("CommandLine", "Companies that may be one.")},
    {"brokenReferences", QT_TRANSLATE_NOOP("CommandLine", "References to what is not here.")},
    {"doubleBookings", QT_TRANSLATE_NOOP("CommandLine", "Evenings booked twice.")},
};

Outcome merge(Job &job)
{
    const auto bundle = bundleOf(job.arguments.text("F"), job.arguments.text("passphrase-file"));
    if (!bundle)
        return bundle.error();
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Transfer transfer(**opened);
    workspace::MergeChoice choice;
    choice.acceptSuggestions = job.arguments.text("accept") != QLatin1String("own");
    choice.allowClockAhead = job.arguments.has("clock-ahead");
    if (const auto number = job.arguments.number("confirm-deletions"))
        choice.confirmedDeletions = qsizetype(*number);
    const bool takes = job.arguments.has("accept") && !job.arguments.has("preview");
    const auto report = takes ? transfer.take(*bundle, choice) : transfer.preview(*bundle, choice);
    if (!report)
        return report.error();
    job.output.give(jsonOf(*report), wordsOf(*report));
    return {};
}

// undo-import

constexpr Parameter undoImportOptions[] = {
    {"import", Takes::Number, "N",
     QT_TRANSLATE_NOOP("CommandLine", "Its number; else the latest one.")},
};

Outcome undoImport(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Transfer transfer(**opened);
    qint64 number = qint64(job.arguments.number("import").value_or(0));
    if (number == 0) {
        const auto imports = transfer.imports();
        if (!imports)
            return imports.error();
        for (const journal::Batch &batch : *imports) {
            if (!batch.isRejected && number == 0)
                number = batch.id;
        }
    }
    if (number == 0)
        return Error{ErrorCode::NothingToUndo, {}};
    const auto done = transfer.undoImport(number);
    if (!done)
        return done.error();
    const QString words
        = Text::tr("The import was undone. Changed records: %1").arg(touched(*done).size());
    job.output.give(QJsonObject{{QStringLiteral("step"), QStringLiteral("undoImport")},
                                {QStringLiteral("words"), words}},
                    words);
    return {};
}

// conflicts

constexpr JsonField conflictFields[] = {
    {"id", QT_TRANSLATE_NOOP("CommandLine", "For resolve.")},
    {"record", QT_TRANSLATE_NOOP("CommandLine", "Name of the record.")},
    {"field", QT_TRANSLATE_NOOP("CommandLine", "The field, or alive.")},
    {"values[].value", QT_TRANSLATE_NOOP("CommandLine", "One of the values.")},
    {"values[].author", QT_TRANSLATE_NOOP("CommandLine", "Who wrote it.")},
    {"values[].mine", QT_TRANSLATE_NOOP("CommandLine", "Whether it was written here.")},
    {"values[].shown", QT_TRANSLATE_NOOP("CommandLine", "Whether it is the one shown.")},
};

Outcome conflicts(Job &job)
{
    auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    workspace::Transfer transfer(**opened);
    const Dataset &dataset = (*opened)->dataset();
    const auto list = transfer.conflicts();
    if (!list)
        return list.error();
    QJsonArray json;
    TextTable table{{Text::tr("Conflict"), Text::tr("Record"), Text::tr("Field"), Text::tr("Value"),
                     Text::tr("Who")},
                    {},
                    {}};
    for (const journal::Conflict &conflict : *list) {
        const QString record = nameOf(dataset, conflict.type, conflict.record);
        const QString field = entityInfo(conflict.type).registerName(conflict.reg);
        const journal::ConflictSide *mine = transfer.mineOf(conflict);
        QJsonArray values;
        for (const journal::ConflictSide &side : conflict.sides) {
            const QString value = shownText(dataset, conflict.type, conflict.reg, side.value);
            values.append(QJsonObject{{QStringLiteral("value"), value},
                                      {QStringLiteral("author"), nameOf(dataset, side.author)},
                                      {QStringLiteral("mine"), &side == mine},
                                      {QStringLiteral("shown"), side.isShown}});
            table.rows.append({conflict.id, record, field, value, nameOf(dataset, side.author)});
        }
        json.append(QJsonObject{{QStringLiteral("id"), conflict.id},
                                {QStringLiteral("record"), record},
                                {QStringLiteral("field"), field},
                                {QStringLiteral("values"), values}});
    }
    job.output.give(json, list->isEmpty() ? Text::tr("There are no conflicts.") : textOf(table));
    return {};
}

// resolve

constexpr Parameter resolveOptions[] = {
    {"conflict", Takes::Text, "ID", QT_TRANSLATE_NOOP("CommandLine", "As conflicts lists it."),
     Need::Required},
    {"take", Takes::OneOf, "mine|theirs|both",
     QT_TRANSLATE_NOOP("CommandLine", "Whose value stays; both only for notes."), Need::Required},
};

Outcome told(Job &job, workspace::Workspace &file, const Result<Operation> &done)
{
    if (!done)
        return done.error();
    const QString words = describe(*done, file.dataset());
    job.output.give(
        QJsonObject{{QStringLiteral("step"), textOf(done->kind)}, {QStringLiteral("words"), words}},
        words);
    return {};
}

Outcome resolve(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    const QString word = job.arguments.text("take");
    const auto take = word == QLatin1String("mine") ? workspace::Take::Mine
        : word == QLatin1String("theirs")           ? workspace::Take::Theirs
                                                    : workspace::Take::Both;
    return told(job, **opened,
                workspace::Transfer(**opened).resolve(job.arguments.text("conflict"), take));
}

// duplicates, join

constexpr JsonField duplicateFields[] = {
    {"first", QT_TRANSLATE_NOOP("CommandLine", "Id of one company.")},
    {"second", QT_TRANSLATE_NOOP("CommandLine", "Id of the other.")},
    {"names[]", QT_TRANSLATE_NOOP("CommandLine", "Their names.")},
    {"certain", QT_TRANSLATE_NOOP("CommandLine", "Whether they have one business ID.")},
};

Outcome duplicates(Job &job)
{
    auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const auto list = workspace::Transfer(**opened).duplicates();
    if (!list)
        return list.error();
    QJsonArray json;
    QStringList lines;
    for (const exchange::Duplicate &pair : *list) {
        const QStringList names{nameOf((*opened)->dataset(), EntityType::Company, pair.first),
                                nameOf((*opened)->dataset(), EntityType::Company, pair.second)};
        const QString first = pair.first.toString(QUuid::WithoutBraces);
        const QString second = pair.second.toString(QUuid::WithoutBraces);
        json.append(QJsonObject{{QStringLiteral("first"), first},
                                {QStringLiteral("second"), second},
                                {QStringLiteral("names"), QJsonArray::fromStringList(names)},
                                {QStringLiteral("certain"), pair.isCertain}});
        lines.append(names.join(QStringLiteral(" = ")) + QStringLiteral("\n  ") + first + u' '
                     + second);
    }
    job.output.give(json,
                    lines.isEmpty() ? Text::tr("No company is there twice.") : lines.join(u'\n'));
    return {};
}

constexpr Parameter joinPositionals[]
    = {fileParameter,
       {"KEEP", Takes::Text, "", QT_TRANSLATE_NOOP("CommandLine", "The company that stays."),
        Need::Required},
       {"OTHER", Takes::Text, "", QT_TRANSLATE_NOOP("CommandLine", "The record that goes into it."),
        Need::Required}};
constexpr Parameter joinOptions[] = {
    {"not-same", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "They are two: does not ask again.")},
};

Outcome join(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    workspace::Transfer transfer(file);
    const auto keep = companyNamed(file.dataset(), job.arguments.text("KEEP"));
    if (!keep)
        return keep.error();
    const auto other = companyNamed(file.dataset(), job.arguments.text("OTHER"));
    if (!other)
        return other.error();
    if (!job.arguments.has("not-same"))
        return told(job, file, transfer.join(*keep, *other));
    if (const Done noted = transfer.noteNotSame(keep->uuid(), other->uuid()); !noted)
        return noted.error();
    const QString words = Text::tr("Noted: they are two companies.");
    job.output.give(
        QJsonObject{{QStringLiteral("step"), QJsonValue()}, {QStringLiteral("words"), words}},
        words);
    return {};
}

// verify

constexpr Parameter verifyOptions[] = {
    {"digest", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Prints the digest alone, once the file is proved.")},
};
constexpr JsonField verifyFields[] = {
    {"whole", QT_TRANSLATE_NOOP("CommandLine", "Whether the file is whole.")},
    {"digest", QT_TRANSLATE_NOOP("CommandLine", "Equal in two files that hold the same.")},
    {"problems[]", QT_TRANSLATE_NOOP("CommandLine", "What is wrong, for a technician.")},
};

Outcome verify(Job &job)
{
    auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const auto found = (*opened)->check();
    if (!found)
        return found.error();
    const auto digest = workspace::Transfer(**opened).digest();
    if (!digest)
        return digest.error();
    const QString hex = QString::fromLatin1(digest->toHex());
    const bool whole = found->problems.isEmpty();
    QString words = job.arguments.has("digest") || !whole
        ? hex
        : Text::tr("The file is whole.") + u'\n' + hex;
    for (const QString &problem : found->problems)
        words += u'\n' + problem;
    job.output.give(
        QJsonObject{{QStringLiteral("whole"), whole},
                    {QStringLiteral("digest"), hex},
                    {QStringLiteral("problems"), QJsonArray::fromStringList(found->problems)}},
        words);
    if (whole)
        return {};
    return Error{ErrorCode::FileDamaged, {job.file(), found->problems.first()}};
}

const Command commands[] = {
    {"merge",
     "FILE F --passphrase-file P [--preview | --accept all|own] [--confirm-deletions N] "
     "[--clock-ahead]",
     QT_TRANSLATE_NOOP("CommandLine", "Takes in an exchange file, or shows what that would do."),
     mergePositionals, mergeOptions, mergeFields, merge},
    {"undo-import", "FILE [--import N]",
     QT_TRANSLATE_NOOP("CommandLine", "Undoes the taking in of an exchange file."), justFile,
     undoImportOptions, stepFields, undoImport},
    {"conflicts",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Lists the conflicts to be decided."),
     justFile,
     {},
     conflictFields,
     conflicts},
    {"resolve", "FILE --conflict ID --take mine|theirs|both",
     QT_TRANSLATE_NOOP("CommandLine", "Decides a conflict."), justFile, resolveOptions, stepFields,
     resolve},
    {"duplicates",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Lists companies that may be one."),
     justFile,
     {},
     duplicateFields,
     duplicates},
    {"join", "FILE KEEP OTHER [--not-same]",
     QT_TRANSLATE_NOOP("CommandLine", "Makes one of two records of a company."), joinPositionals,
     joinOptions, stepFields, join},
    {"verify", "FILE [--digest]",
     QT_TRANSLATE_NOOP("CommandLine", "Proves the file from its journal and gives its digest."),
     justFile, verifyOptions, verifyFields, verify},
};

} // namespace

Commands mergeCommands()
{
    return commands;
}

} // namespace kv::commandline
