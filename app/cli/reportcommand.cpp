// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "documents/meetingvalues.h"
#include "documents/pdf.h"
#include "documents/reportpaper.h"
#include "domain/exactfile.h"
#include "reports/attendancereport.h"
#include "reports/csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr Parameter positionals[] = {
    fileParameter,
    {"REPORT", Takes::OneOf, "attendance",
     QT_TRANSLATE_NOOP("CommandLine", "Which report: attendance."), Need::Required},
};
constexpr Parameter options[] = {
    groupOption,
    {"from", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "First day of the period."),
     Need::Required},
    {"to", Takes::Date, "DATE", QT_TRANSLATE_NOOP("CommandLine", "Last day of the period."),
     Need::Required},
    {"format", Takes::OneOf, "pdf|csv|json",
     QT_TRANSLATE_NOOP("CommandLine", "Form of the file; CSV as Finnish Excel opens it."),
     Need::Required},
    {"language", Takes::OneOf, "fi|en",
     QT_TRANSLATE_NOOP("CommandLine", "Language of the report; else that of what is printed.")},
    {"out", Takes::Text, "FILE", QT_TRANSLATE_NOOP("CommandLine", "The file to write."),
     Need::Required},
};
constexpr JsonField fields[] = {
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The report that was written.")},
    {"meetings", QT_TRANSLATE_NOOP("CommandLine", "Held meetings in it.")},
    {"companies", QT_TRANSLATE_NOOP("CommandLine", "Different member companies that took part.")},
    {"attended", QT_TRANSLATE_NOOP("CommandLine", "Attendances of member companies in all.")},
    {"rate", QT_TRANSLATE_NOOP("CommandLine", "Their share of the possible, per cent.")},
};

QString senderOf(const Dataset &dataset, Id<CoreGroup> group)
{
    const Organisation *organisation = documents::organisationOf(dataset, group);
    return organisation ? organisation->name : QString();
}

Done write(const Job &job, const Dataset &dataset, Id<CoreGroup> group,
           const reports::AttendanceFigures &figures, Language language)
{
    const QString path = job.arguments.text("out");
    const QString format = job.arguments.text("format");
    if (format == QLatin1String("json"))
        return writeExact(path, QJsonDocument(reports::attendanceJson(figures)).toJson());
    const auto report = reports::attendanceReport(figures, language, job.clock.now().toLocalTime());
    if (format == QLatin1String("csv"))
        return writeExact(path, reports::csvOf(report));
    const auto paper = documents::paperOf(report, language, senderOf(dataset, group), job.today());
    return documents::writePdf(path, paper, job.clock.now());
}

Outcome report(Job &job)
{
    const Arguments &arguments = job.arguments;
    const QString out = arguments.text("out");
    if (QFileInfo(out) == QFileInfo(job.file()))
        return Outcome::wrongUse(
            Text::tr("--out would overwrite %1. Choose another name.").arg(out));
    const DateRange period{arguments.date("from"), arguments.date("to")};
    if (period.last < period.first)
        return Outcome::wrongUse(Text::tr("The period ends before it begins: --from %1, --to %2.")
                                     .arg(arguments.text("from"), arguments.text("to")));
    const auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const auto group = job.group((*opened)->dataset());
    if (!group)
        return group.why;
    const Language language = enumOf<Language>(arguments.text("language")).value_or(job.language);
    const auto figures
        = reports::attendanceFigures((*opened)->dataset(), *group, period, job.today());
    if (const Done done = write(job, (*opened)->dataset(), *group, figures, language); !done)
        return done.error();
    job.output.give(QJsonObject{{QStringLiteral("file"), out},
                                {QStringLiteral("meetings"), figures.meetings.size()},
                                {QStringLiteral("companies"), figures.differentCompanies},
                                {QStringLiteral("attended"), figures.sum.companies},
                                {QStringLiteral("rate"), figures.sum.rate()}},
                    Text::tr("Written: %1").arg(out) + u'\n'
                        + Text::tr("Meetings: %1, companies: %2, attendances: %3")
                              .arg(figures.meetings.size())
                              .arg(figures.differentCompanies)
                              .arg(figures.sum.companies));
    return {};
}

constexpr Command commands[] = {
    {"report",
     "FILE attendance [--group NAME] --from DATE --to DATE --format pdf|csv|json "
     "[--language fi|en] --out FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Writes a report of a period."), positionals, options, fields,
     report},
};

} // namespace

Commands reportCommands()
{
    return commands;
}

} // namespace kv::commandline
