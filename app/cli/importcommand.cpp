// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "domain/exactfile.h"
#include "exchange/companyimport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using exchange::RowOutcome;

constexpr Parameter positionals[] = {
    fileParameter,
    {"LIST", Takes::Text, "",
     QT_TRANSLATE_NOOP("CommandLine", "The list: CSV as Excel saves it, or text with tabs."),
     Need::Required},
};
constexpr Parameter options[] = {
    groupOption,
    {"preview", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Only tells what would happen to each row.")},
    {"refused", Takes::Text, "CSV",
     QT_TRANSLATE_NOOP("CommandLine", "Writes the refused rows there, with the reasons.")},
    {"map", Takes::Text, "COLUMN=FIELD,…",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "What columns hold, by header or letter, where the guess is wrong. Fields: ignored, name, "
         "businessId, legalForm, municipality, industry, street, postCode, postOffice, phone, "
         "email, language, headcount, turnover, capacity, canHost, hostNotes, notes, contactName, "
         "contactFirstName, contactLastName, contactRole, contactEmail, contactPhone, timesHosted, "
         "lastHosted, memberFrom.")},
    {"allow-invalid-ids", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Takes business IDs with a wrong check digit, and warns.")},
};
constexpr JsonField fields[] = {
    {"new", QT_TRANSLATE_NOOP("CommandLine", "Companies that are new.")},
    {"same", QT_TRANSLATE_NOOP("CommandLine", "Rows that change nothing.")},
    {"changed", QT_TRANSLATE_NOOP("CommandLine", "Companies that change.")},
    {"refused[].row", QT_TRANSLATE_NOOP("CommandLine", "The row as Excel counts.")},
    {"refused[].column", QT_TRANSLATE_NOOP("CommandLine", "The column as it is called there.")},
    {"refused[].value", QT_TRANSLATE_NOOP("CommandLine", "What stands there.")},
    {"refused[].code", QT_TRANSLATE_NOOP("CommandLine", "Why, for programs.")},
    {"refused[].reason", QT_TRANSLATE_NOOP("CommandLine", "Why, in words.")},
    {"warnings[]", QT_TRANSLATE_NOOP("CommandLine", "What was taken with a doubt; as refused.")},
};

constexpr int longestCell = 60; // letters of a cell that are shown

QString wordsOf(const exchange::ImportPreview &preview)
{
    QString words = Text::tr("New: %1, same: %2, changed: %3, refused: %4")
                        .arg(preview.count(RowOutcome::New))
                        .arg(preview.count(RowOutcome::Same))
                        .arg(preview.count(RowOutcome::Changed))
                        .arg(preview.count(RowOutcome::Refused))
        + u'\n';
    const QJsonObject json = jsonOf(preview);
    for (const char *list : {"refused", "warnings"}) {
        for (const QJsonValue &value : json.value(QLatin1String(list)).toArray()) {
            const QJsonObject row = value.toObject();
            const QString number = QString::number(row.value(QLatin1String("row")).toInt());
            const QString column = row.value(QLatin1String("column")).toString();
            const QString cell = row.value(QLatin1String("value")).toString().simplified();
            const QString reason = row.value(QLatin1String("reason")).toString();
            words += (cell.isEmpty() ? Text::tr("Row %1: %2").arg(number, reason)
                                     : Text::tr("Row %1, %2 “%3”: %4")
                                           .arg(number, column, cell.left(longestCell), reason))
                + u'\n';
        }
    }
    return words;
}

QString wordsOfMapFault(const exchange::Sheet &sheet, const QString &part)
{
    const exchange::ColumnMapping guess = exchange::guessColumns(sheet);
    QStringList columns;
    for (int column = 0; column < sheet.columnCount; ++column)
        columns.append(exchange::columnTitle(sheet, guess, column));
    return Text::tr("--map: “%1” is not understood. Write COLUMN=FIELD. The columns of the list: "
                    "%2. The fields: kiertovuoro-cli import --help")
        .arg(part, columns.join(QStringLiteral(", ")));
}

bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a) == QFileInfo(b);
}

Outcome importCompanies(Job &job)
{
    const Arguments &arguments = job.arguments;
    const QString list = arguments.text("LIST");
    const QString refused = arguments.text("refused");
    if (!refused.isEmpty() && (isSameFile(refused, list) || isSameFile(refused, job.file())))
        return Outcome::wrongUse(
            Text::tr("--refused would overwrite %1. Choose another name.").arg(refused));

    const bool only = arguments.has("preview");
    auto opened = only ? job.openToRead() : job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    const auto group = job.group(file.dataset());
    if (!group)
        return group.why;
    const auto sheet = exchange::readSheetFile(list);
    if (!sheet)
        return sheet.error();
    auto mapping = exchange::withMap(*sheet, exchange::guessColumns(*sheet), arguments.text("map"));
    if (!mapping)
        return Outcome::wrongUse(wordsOfMapFault(*sheet, mapping.error().details.value(1)));
    const exchange::ImportOptions how{arguments.has("allow-invalid-ids")
                                          ? exchange::InvalidIds::Take
                                          : exchange::InvalidIds::Refuse};
    const auto preview = exchange::previewImport(file.dataset(), *group, *sheet, *mapping, how,
                                                 job.today(), file.ids());
    if (!preview)
        return preview.error();
    // Before the step: what cannot be written must not be found out when all is done.
    const QByteArray refusedRows = exchange::refusedCsv(*sheet, *mapping, *preview);
    if (!refused.isEmpty() && !refusedRows.isEmpty()) {
        if (const Done written = writeExact(refused, refusedRows); !written)
            return written.error();
    }
    if (!only && !preview->operation.isEmpty()) {
        if (const auto committed = file.commit(preview->operation); !committed)
            return committed.error();
    }
    job.output.give(jsonOf(*preview),
                    wordsOf(*preview)
                        + (only ? Text::tr("This is a preview: nothing was changed.") : QString()));
    return {};
}

constexpr Command commands[] = {
    {"import",
     "FILE LIST [--group NAME] [--preview] [--refused CSV] [--map COLUMN=FIELD,…] "
     "[--allow-invalid-ids]",
     QT_TRANSLATE_NOOP("CommandLine", "Brings companies from a list into a group, in one step."),
     positionals, options, fields, importCompanies},
};

} // namespace

Commands importCommands()
{
    return commands;
}

} // namespace kv::commandline
