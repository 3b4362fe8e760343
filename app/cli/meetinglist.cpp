// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meetinglist.h"

#include "calendar/datetext.h"
#include "domain/describe.h"
#include "operations/attendanceoperations.h"
#include "operations/meetingoperations.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr JsonField fields[] = {
    {"month", QT_TRANSLATE_NOOP("CommandLine", "The month whose meeting it is, 2027-01.")},
    {"date", QT_TRANSLATE_NOOP("CommandLine", "The day, or null while it is open.")},
    {"start", QT_TRANSLATE_NOOP("CommandLine", "When it begins, 17:30, or null.")},
    {"end", QT_TRANSLATE_NOOP("CommandLine", "When it ends, or null.")},
    {"host", QT_TRANSLATE_NOOP("CommandLine", "Name of the company, or null.")},
    {"theme", QT_TRANSLATE_NOOP("CommandLine", "The theme, or null while it is open.")},
    {"expert", QT_TRANSLATE_NOOP("CommandLine", "Name of the expert, or null.")},
    {"state",
     QT_TRANSLATE_NOOP("CommandLine",
                       "proposed, asked, promised, agreed, invited, held or cancelled.")},
    {"pinned", QT_TRANSLATE_NOOP("CommandLine", "Whether the planner leaves it alone.")},
    {"comes", QT_TRANSLATE_NOOP("CommandLine", "Registered to come.")},
    {"remote", QT_TRANSLATE_NOOP("CommandLine", "Registered to take part remotely.")},
    {"cannot", QT_TRANSLATE_NOOP("CommandLine", "Said that they cannot come.")},
    {"attended", QT_TRANSLATE_NOOP("CommandLine", "Who were there, guests too.")},
};

int attendedOf(const Dataset &dataset, Id<Meeting> meeting)
{
    return int(std::count_if(dataset.attendances.begin(), dataset.attendances.end(),
                             [meeting](const Attendance &row) {
                                 return row.meeting == meeting && operations::wasThere(row.state);
                             }));
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

QJsonValue monthOf(QDate month)
{
    return orNull(month.toString(QStringLiteral("yyyy-MM")));
}

std::span<const JsonField> meetingFields()
{
    return fields;
}

QJsonObject jsonOf(const Dataset &dataset, const Meeting &meeting)
{
    const operations::HeadCount heads = operations::headCount(dataset, meeting.id);
    return {
        {QStringLiteral("month"), monthOf(meeting.month)},
        {QStringLiteral("date"), orNull(meeting.date)},
        {QStringLiteral("start"), orNull(timeText(meeting.start))},
        {QStringLiteral("end"), orNull(timeText(meeting.end))},
        {QStringLiteral("host"), orNull(nameOf(dataset, meeting.host))},
        {QStringLiteral("theme"), orNull(operations::themeOf(dataset, meeting, Language::Finnish))},
        {QStringLiteral("expert"), orNull(nameOf(dataset, meeting.expert))},
        {QStringLiteral("state"), kv::textOf(meeting.state)},
        {QStringLiteral("pinned"), meeting.pinned},
        {QStringLiteral("comes"), heads.comes},
        {QStringLiteral("remote"), heads.remote},
        {QStringLiteral("cannot"), heads.cannot},
        {QStringLiteral("attended"), attendedOf(dataset, meeting.id)}};
}

QString textOf(const Dataset &dataset, const QList<Meeting> &meetings, Language language)
{
    TextTable table{{Text::tr("Day"), Text::tr("Host"), Text::tr("Theme"), Text::tr("State"),
                     Text::tr("Comes"), Text::tr("Attended")},
                    {},
                    {4, 5}};
    for (const Meeting &meeting : meetings) {
        const int comes = operations::headCount(dataset, meeting.id).comes;
        const int attended = attendedOf(dataset, meeting.id);
        table.rows.append(
            {meeting.date.isValid() ? calendar::weekdayDateText(meeting.date, language)
                                    : calendar::monthYearText(meeting.month, language),
             nameOf(dataset, meeting.host), operations::themeOf(dataset, meeting, language),
             describe(meeting.state), comes > 0 ? QString::number(comes) : QString(),
             attended > 0 ? QString::number(attended) : QString()});
    }
    return textOf(table);
}

QStringList remedyWords(const QList<planning::Remedy> &remedies)
{
    QStringList words;
    for (const planning::Remedy &remedy : remedies)
        words.append(remedy.words);
    return words;
}

QString helpText(QDate month, const QStringList &remedies, Language language)
{
    QString words
        = Text::tr("What would help in %1:").arg(calendar::monthYearText(month, language)) + u'\n';
    for (const QString &remedy : remedies)
        words += QStringLiteral("    ") + remedy + u'\n';
    return words;
}

} // namespace kv::commandline
