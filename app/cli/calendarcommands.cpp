// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "calendar/datetext.h"
#include "calendar/holidays.h"
#include "domain/companies/businessid.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// holidays

constexpr Parameter year[] = {
    {"YEAR", Takes::Year, "", QT_TRANSLATE_NOOP("CommandLine", "The year."), Need::Required},
};
constexpr JsonField holidayFields[] = {
    {"date", QT_TRANSLATE_NOOP("CommandLine", "The day.")},
    {"name", QT_TRANSLATE_NOOP("CommandLine", "What it is called.")},
    {"kind",
     QT_TRANSLATE_NOOP("CommandLine", "public: an official holiday; eve: another day off.")},
};

Outcome holidays(Job &job)
{
    QJsonArray list;
    TextTable table{{Text::tr("Day"), Text::tr("Name"), Text::tr("Kind")}, {}, {}};
    for (const calendar::Holiday &holiday :
         calendar::holidaysOf(job.arguments.text("YEAR").toInt())) {
        const QString name = calendar::describe(holiday.name);
        list.append(QJsonObject{{QStringLiteral("date"), holiday.date.toString(Qt::ISODate)},
                                {QStringLiteral("name"), name},
                                {QStringLiteral("kind"), calendar::kindCode(holiday.kind)}});
        table.rows.append({calendar::weekdayDateText(holiday.date, job.language), name,
                           holiday.kind == calendar::HolidayKind::Public
                               ? Text::tr("public holiday")
                               : Text::tr("eve")});
    }
    job.output.give(list, textOf(table));
    return {};
}

// check-id

constexpr Parameter ids[] = {
    {"ID…", Takes::Anything, "",
     QT_TRANSLATE_NOOP("CommandLine", "Business IDs, as written anywhere."), Need::Many},
};
constexpr JsonField idFields[] = {
    {"id", QT_TRANSLATE_NOOP("CommandLine", "What was given.")},
    {"valid", QT_TRANSLATE_NOOP("CommandLine", "Whether it is a business ID.")},
    {"businessId", QT_TRANSLATE_NOOP("CommandLine", "In the usual form, or null.")},
    {"reason", QT_TRANSLATE_NOOP("CommandLine", "What is wrong with it; empty if nothing is.")},
};

Outcome checkIds(Job &job)
{
    QJsonArray list;
    TextTable table{{Text::tr("Given"), Text::tr("Business ID"), Text::tr("Remark")}, {}, {}};
    bool allValid = true;
    for (const QString &typed : job.arguments.texts("ID…")) {
        const BusinessIdCheck check = checkBusinessId(typed);
        const QString reason = describe(check.fault);
        allValid = allValid && check.isValid();
        list.append(QJsonObject{
            {QStringLiteral("id"), typed},
            {QStringLiteral("valid"), check.isValid()},
            {QStringLiteral("businessId"), check.isValid() ? QJsonValue(check.text) : QJsonValue()},
            {QStringLiteral("reason"), reason}});
        table.rows.append({typed, check.isValid() ? check.text : QStringLiteral("–"),
                           check.isValid() ? Text::tr("valid") : reason});
    }
    job.output.give(list, textOf(table));
    // The list says which and why.
    return allValid ? Outcome() : Outcome::refused({});
}

constexpr Command commands[] = {
    {"holidays",
     "YEAR",
     QT_TRANSLATE_NOOP("CommandLine", "Lists the Finnish holidays and eves of a year."),
     year,
     {},
     holidayFields,
     holidays},
    {"check-id",
     "ID…",
     QT_TRANSLATE_NOOP("CommandLine", "Checks Finnish business IDs."),
     ids,
     {},
     idFields,
     checkIds},
};

} // namespace

Commands calendarCommands()
{
    return commands;
}

} // namespace kv::commandline
