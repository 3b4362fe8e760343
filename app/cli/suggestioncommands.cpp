// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "app/cli/exchangewords.h"
#include "domain/describe.h"
#include "workspace/transfer.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString idOf(const journal::Suggestion &suggestion)
{
    return QString::fromLatin1(suggestion.operation.id.toHex().left(12));
}

// suggestions

constexpr JsonField suggestionFields[] = {
    {"id", QT_TRANSLATE_NOOP("CommandLine", "For decide.")},
    {"author", QT_TRANSLATE_NOOP("CommandLine", "Who made it.")},
    {"at", QT_TRANSLATE_NOOP("CommandLine", "When, UTC.")},
    {"words", QT_TRANSLATE_NOOP("CommandLine", "The step in words.")},
    {"leftOut", QT_TRANSLATE_NOOP("CommandLine", "Whether it was left out of an import.")},
};

Outcome suggestions(Job &job)
{
    auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const auto list = workspace::Transfer(**opened).suggestions();
    if (!list)
        return list.error();
    QJsonArray json;
    TextTable table{{Text::tr("Suggestion"), Text::tr("Who"), Text::tr("What")}, {}, {}};
    for (const journal::Suggestion &suggestion : *list) {
        Dataset after = (*opened)->dataset();
        apply(after, suggestion.operation); // so that what it adds has its name
        const QString words = describe(suggestion.operation, after);
        const QString author = nameOf(after, suggestion.operation.author);
        json.append(
            QJsonObject{{QStringLiteral("id"), idOf(suggestion)},
                        {QStringLiteral("author"), author},
                        {QStringLiteral("at"), suggestion.operation.at.toString(Qt::ISODate)},
                        {QStringLiteral("words"), words},
                        {QStringLiteral("leftOut"), !suggestion.isSuggestion}});
        table.rows.append({idOf(suggestion), author, words});
    }
    job.output.give(json, list->isEmpty() ? Text::tr("Nothing waits.") : textOf(table));
    return {};
}

// decide

constexpr Parameter decideOptions[] = {
    {"suggestion", Takes::Text, "ID", QT_TRANSLATE_NOOP("CommandLine", "As suggestions lists it."),
     Need::Required},
    {"answer", Takes::OneOf, "accept|decline",
     QT_TRANSLATE_NOOP("CommandLine", "Whether it counts in this file."), Need::Required},
};

Outcome decide(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    workspace::Transfer transfer(file);
    const auto list = transfer.suggestions();
    if (!list)
        return list.error();
    const QString asked = job.arguments.text("suggestion");
    const auto found = std::find_if(list->cbegin(), list->cend(), [&](const auto &suggestion) {
        return idOf(suggestion) == asked;
    });
    if (found == list->cend())
        return Error{ErrorCode::Unknown, {QStringLiteral("suggestion"), asked}};
    const QByteArray id = found->operation.id;
    const bool accepts = job.arguments.text("answer") == QLatin1String("accept");
    const auto done = accepts ? transfer.accept(id) : transfer.decline(id);
    if (!done)
        return done.error();
    const QString words = accepts ? Text::tr("Accepted.") : Text::tr("Declined.");
    job.output.give(QJsonObject{{QStringLiteral("step"),
                                 accepts ? QStringLiteral("merge") : QStringLiteral("resolve")},
                                {QStringLiteral("words"), words}},
                    words);
    return {};
}

const Command commands[] = {
    {"suggestions",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Lists what waits to be accepted or declined."),
     justFile,
     {},
     suggestionFields,
     suggestions},
    {"decide", "FILE --suggestion ID --answer accept|decline",
     QT_TRANSLATE_NOOP("CommandLine", "Accepts or declines what waits."), justFile, decideOptions,
     stepFields, decide},
};

} // namespace

Commands suggestionCommands()
{
    return commands;
}

} // namespace kv::commandline
