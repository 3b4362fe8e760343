// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "calendar/datetext.h"
#include "documents/pdf.h"
#include "documents/reportpaper.h"
#include "domain/describe.h"
#include "domain/exactfile.h"
#include "domain/privacy/erasure.h"
#include "operations/privacyoperations.h"
#include "reports/personaldata.h"
#include "workspace/transfer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <limits>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr Parameter personOption{
    "person", Takes::Text, "PERSON",
    QT_TRANSLATE_NOOP("CommandLine", "The person: id, full name or e-mail."), Need::Required};

Found<Id<Person>> personOf(const Job &job, const Dataset &dataset)
{
    const auto named = operations::personNamed(dataset, job.arguments.text("person"));
    return named ? Found(*named) : Found<Id<Person>>(named.error());
}

// erase

constexpr Parameter eraseOptions[] = {
    personOption,
    {"accept", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Erases for good; without it only shows.")},
};
constexpr JsonField eraseFields[] = {
    {"person", QT_TRANSLATE_NOOP("CommandLine", "Id of the person.")},
    {"erased", QT_TRANSLATE_NOOP("CommandLine", "Whether it was done.")},
    {"attendances",
     QT_TRANSLATE_NOOP("CommandLine", "Attendances that stay as figures, without a name.")},
    {"replies", QT_TRANSLATE_NOOP("CommandLine", "Replies to invitations that go.")},
    {"consents", QT_TRANSLATE_NOOP("CommandLine", "Consents that go.")},
    {"mentions[].type",
     QT_TRANSLATE_NOOP("CommandLine", "Kind of a record that names the person.")},
    {"mentions[].name", QT_TRANSLATE_NOOP("CommandLine", "Its name.")},
    {"mentions[].field", QT_TRANSLATE_NOOP("CommandLine", "Where.")},
    {"mentions[].after", QT_TRANSLATE_NOOP("CommandLine", "What will stand there.")},
    {"mentions[].stays",
     QT_TRANSLATE_NOOP("CommandLine", "True for the registered name of a company.")},
};

QString wordsOf(const Erasure &erasure, const Dataset &dataset)
{
    QStringList lines{
        Text::tr("Goes: name, role, e-mail, phone and language, here and in the history."),
        Text::tr("Replies that go: %1, consents that go: %2")
            .arg(erasure.replies)
            .arg(erasure.consents),
        Text::tr("Stays without a name, as evidence for the funder: attendances %1")
            .arg(erasure.attendances),
        Text::tr("Stays: the company, and that somebody was erased, so that nobody brings them "
                 "back.")};
    for (const Mention &mention : erasure.mentions) {
        const QString where = Text::tr("%1: %2").arg(describe(mention.type),
                                                     nameOf(dataset, mention.type, mention.id));
        lines.append(mention.stays ? Text::tr("Stays, a registered name: %1").arg(where)
                                   : Text::tr("Is taken out of a text: %1").arg(where));
    }
    return lines.join(u'\n');
}

QJsonObject jsonOf(const Erasure &erasure, const Dataset &dataset, Id<Person> person, bool erased)
{
    QJsonArray mentions;
    for (const Mention &mention : erasure.mentions)
        mentions.append(QJsonObject{
            {QStringLiteral("type"), entityInfo(mention.type).name},
            {QStringLiteral("name"), nameOf(dataset, mention.type, mention.id)},
            {QStringLiteral("field"), mention.field},
            {QStringLiteral("after"), mention.stays ? QJsonValue() : QJsonValue(mention.after)},
            {QStringLiteral("stays"), mention.stays}});
    return {{QStringLiteral("person"), person.toString()},
            {QStringLiteral("erased"), erased},
            {QStringLiteral("attendances"), erasure.attendances},
            {QStringLiteral("replies"), erasure.replies},
            {QStringLiteral("consents"), erasure.consents},
            {QStringLiteral("mentions"), mentions}};
}

Outcome erase(Job &job)
{
    const bool accepted = job.arguments.has("accept");
    auto opened = accepted ? job.openToChange() : job.openToRead();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    const auto person = personOf(job, file.dataset());
    if (!person)
        return person.why;
    const auto erasure = erasureOf(file.dataset(), *person);
    if (!erasure)
        return erasure.error();
    QString words = wordsOf(*erasure, file.dataset());
    const QJsonObject json = jsonOf(*erasure, file.dataset(), *person, accepted);
    if (accepted) {
        const auto done = file.erase(*person);
        if (!done)
            return done.error();
        words += u'\n'
            + Text::tr("Erased for good. Backups made before still hold the person until they are "
                       "let go; a restored one is without the person.");
    } else {
        words += u'\n' + Text::tr("Nothing was erased yet: add --accept.");
    }
    job.output.give(json, words);
    return {};
}

// access

constexpr Parameter accessOptions[] = {
    personOption,
    {"out", Takes::Text, "DIR",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Folder for the papers, made if it is not there; else that of FILE.")},
};
constexpr JsonField accessFields[] = {
    {"files[]", QT_TRANSLATE_NOOP("CommandLine", "The files that were written.")},
    {"rows", QT_TRANSLATE_NOOP("CommandLine", "How many facts they hold.")},
};

Outcome access(Job &job)
{
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const Dataset &dataset = (*opened)->dataset();
    const auto person = personOf(job, dataset);
    if (!person)
        return person.why;
    const auto history = (*opened)->history(std::numeric_limits<int>::max());
    if (!history)
        return history.error();
    const QString folder
        = job.arguments.has("out") ? job.arguments.text("out") : QFileInfo(job.file()).path();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderReadOnly, {folder}};
    const auto given = workspace::Transfer(**opened).disclosuresOf(*person);
    if (!given)
        return given.error();
    const auto report
        = reports::personalData(dataset, *history, *given, *person, job.clock.now().toLocalTime());
    const QString name = QDir(folder).filePath(
        QStringLiteral("henkilotiedot_%1").arg(person->toString().right(8)));
    const QStringList files{name + QStringLiteral(".json"), name + QStringLiteral(".pdf")};
    if (const Done done
        = writeExact(files.first(), QJsonDocument(reports::jsonOf(report)).toJson());
        !done)
        return done.error();
    const auto paper
        = documents::paperOf(reports::condensed(report), job.language, QString(), job.today());
    if (const Done done = documents::writePdf(files.last(), paper, job.clock.now()); !done)
        return done.error();
    job.output.give(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(files)},
                                {QStringLiteral("rows"), report.rows.size()}},
                    Text::tr("Written: %1").arg(files.join(QStringLiteral(", "))));
    return {};
}

// consent

constexpr Parameter consentOptions[] = {
    personOption,
    {"purpose", Takes::OneOf, "exchange|newsletter|photo|story",
     QT_TRANSLATE_NOOP("CommandLine", "What for."), Need::Required},
    {"state", Takes::OneOf, "granted|withdrawn", QT_TRANSLATE_NOOP("CommandLine", "What was said."),
     Need::Required},
    {"date", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "When; today.")},
    {"how", Takes::Text, "TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "How it can be proven: by telephone, on paper.")},
};

Outcome consent(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    const auto person = personOf(job, (*opened)->dataset());
    if (!person)
        return person.why;
    Consent said;
    said.person = *person;
    said.purpose = *enumOf<ConsentPurpose>(job.arguments.text("purpose"));
    said.state = *enumOf<ConsentState>(job.arguments.text("state"));
    said.day = job.arguments.has("date") ? job.arguments.date("date") : job.today();
    said.how = job.arguments.text("how");
    return job.commit(**opened, operations::recordConsent((*opened)->dataset(), said));
}

// outlived

constexpr JsonField outlivedFields[] = {
    {"id", QT_TRANSLATE_NOOP("CommandLine", "Id of the person.")},
    {"name", QT_TRANSLATE_NOOP("CommandLine", "Name of the person.")},
    {"company", QT_TRANSLATE_NOOP("CommandLine", "The company.")},
    {"last", QT_TRANSLATE_NOOP("CommandLine", "The last day that speaks for keeping it.")},
};

Outcome outlived(Job &job)
{
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const Dataset &dataset = (*opened)->dataset();
    QJsonArray list;
    TextTable table{{Text::tr("Person"), Text::tr("Company"), Text::tr("Last seen")}, {}, {}};
    for (const operations::Outlived &row : operations::outlived(dataset, job.today())) {
        list.append(QJsonObject{{QStringLiteral("id"), row.person.toString()},
                                {QStringLiteral("name"), nameOf(dataset, row.person)},
                                {QStringLiteral("company"), nameOf(dataset, row.company)},
                                {QStringLiteral("last"), row.last.toString(Qt::ISODate)}});
        table.rows.append({nameOf(dataset, row.person), nameOf(dataset, row.company),
                           calendar::dateText(row.last, job.language)});
    }
    job.output.give(list,
                    table.rows.isEmpty() ? Text::tr("No personal data has outlived its purpose.")
                                         : textOf(table));
    return {};
}

// disclosures

constexpr JsonField disclosureFields[] = {
    {"at", QT_TRANSLATE_NOOP("CommandLine", "When, UTC.")},
    {"receiver", QT_TRANSLATE_NOOP("CommandLine", "To whom.")},
    {"purpose", QT_TRANSLATE_NOOP("CommandLine", "What for.")},
    {"scope", QT_TRANSLATE_NOOP("CommandLine", "How far it went.")},
    {"groups", QT_TRANSLATE_NOOP("CommandLine", "Of which groups, a line each; none: all.")},
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The file.")},
    {"records", QT_TRANSLATE_NOOP("CommandLine", "Of how many records it told.")},
    {"people", QT_TRANSLATE_NOOP("CommandLine", "Of how many people.")},
    {"withheld", QT_TRANSLATE_NOOP("CommandLine", "Of how many records something stayed.")},
};

Outcome disclosures(Job &job)
{
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const auto given = workspace::Transfer(**opened).disclosures();
    if (!given)
        return given.error();
    QJsonArray list;
    TextTable table{
        {Text::tr("When"), Text::tr("To whom"), Text::tr("Purpose"), Text::tr("People")}, {}, {3}};
    for (const Disclosure &row : *given) {
        list.append(QJsonObject{{QStringLiteral("at"), row.at.toString(Qt::ISODate)},
                                {QStringLiteral("receiver"), row.receiver},
                                {QStringLiteral("purpose"), row.purpose},
                                {QStringLiteral("scope"), row.scope},
                                {QStringLiteral("groups"), row.groups},
                                {QStringLiteral("file"), row.file},
                                {QStringLiteral("records"), row.records},
                                {QStringLiteral("people"), row.people},
                                {QStringLiteral("withheld"), row.withheld}});
        table.rows.append({calendar::dateText(row.at.toLocalTime().date(), job.language),
                           row.receiver, row.purpose, QString::number(row.people)});
    }
    job.output.give(
        list, table.rows.isEmpty() ? Text::tr("Nothing was given to anybody yet.") : textOf(table));
    return {};
}

// diets

constexpr Parameter dietOptions[] = {
    groupOption,
    dateOption,
    {"diet", Takes::Text, "DIET",
     QT_TRANSLATE_NOOP("CommandLine", "What is eaten or not: never who.")},
    {"number", Takes::Number, "N", QT_TRANSLATE_NOOP("CommandLine", "How many; 0 takes it away.")},
};
constexpr JsonField dietFields[] = {
    {"diets[].diet", QT_TRANSLATE_NOOP("CommandLine", "What is eaten or not.")},
    {"diets[].number", QT_TRANSLATE_NOOP("CommandLine", "How many.")},
};

Outcome diets(Job &job)
{
    const bool sets = job.arguments.has("diet");
    if (sets != job.arguments.has("number"))
        return Outcome::wrongUse(Text::tr("diets needs both --diet and --number, or neither."));
    auto opened = sets ? job.openToChange() : job.openToRead();
    if (!opened)
        return opened.error();
    const auto meeting = job.meeting((*opened)->dataset());
    if (!meeting)
        return meeting.why;
    auto list = (*opened)->diets(meeting->id);
    if (!list)
        return list.error();
    if (sets) {
        const Diet diet{job.arguments.text("diet").simplified(),
                        int(qMin<quint64>(*job.arguments.number("number"), 10'000))};
        list->removeIf([&diet](const Diet &other) { return other.diet == diet.diet; });
        list->append(diet);
        if (const Done done = (*opened)->setDiets(meeting->id, *list); !done)
            return done.error();
        list = (*opened)->diets(meeting->id);
        if (!list)
            return list.error();
    }
    QJsonArray rows;
    TextTable table{{Text::tr("Diet"), Text::tr("How many")}, {}, {1}};
    for (const Diet &diet : *list) {
        rows.append(QJsonObject{{QStringLiteral("diet"), diet.diet},
                                {QStringLiteral("number"), diet.number}});
        table.rows.append({diet.diet, QString::number(diet.number)});
    }
    job.output.give(QJsonObject{{QStringLiteral("diets"), rows}},
                    rows.isEmpty() ? Text::tr("No diets are known for this meeting.")
                                   : textOf(table));
    return {};
}

constexpr Command commands[] = {
    {"erase", "FILE --person PERSON [--accept]",
     QT_TRANSLATE_NOOP("CommandLine", "Shows what an erasure of personal data takes; does it."),
     justFile, eraseOptions, eraseFields, erase},
    {"access", "FILE --person PERSON [--out DIR]",
     QT_TRANSLATE_NOOP("CommandLine", "Writes all that is held of one person, as PDF and JSON."),
     justFile, accessOptions, accessFields, access},
    {"consent",
     "FILE --person PERSON --purpose PURPOSE --state granted|withdrawn [--date DATE] [--how TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "Notes what a person allows, and how it can be proven."),
     justFile, consentOptions, stepFields, consent},
    {"outlived",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Lists people whose data has outlived its purpose."),
     justFile,
     {},
     outlivedFields,
     outlived},
    {"disclosures",
     "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Lists what was given to whom, and what for."),
     justFile,
     {},
     disclosureFields,
     disclosures},
    {"diets", "FILE [--group NAME] --date DATE [--diet DIET --number N]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Shows or sets how many eat what at a meeting; forgotten a week after it."),
     justFile, dietOptions, dietFields, diets},
};

} // namespace

Commands privacyCommands()
{
    return commands;
}

} // namespace kv::commandline
