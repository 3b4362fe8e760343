// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plainfiles.h"

#include "calendar/icalendar.h"
#include "domain/describe.h"
#include "domain/fieldwords.h"
#include "domain/phonenumber.h"
#include "journal/shown.h"
#include "reports/csv.h"

#include <QCoreApplication>

namespace kv::exchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlainFiles)
};

// The nouns that a reader wants as a list, and the name of the list's file.
struct Kind
{
    EntityType type;
    const char *name;
};
constexpr Kind kinds[] = {
    {EntityType::CoreGroup, QT_TRANSLATE_NOOP("PlainFiles", "groups")},
    {EntityType::Company, QT_TRANSLATE_NOOP("PlainFiles", "companies")},
    {EntityType::Membership, QT_TRANSLATE_NOOP("PlainFiles", "memberships")},
    {EntityType::Person, QT_TRANSLATE_NOOP("PlainFiles", "persons")},
    {EntityType::Meeting, QT_TRANSLATE_NOOP("PlainFiles", "meetings")},
    {EntityType::Registration, QT_TRANSLATE_NOOP("PlainFiles", "registrations")},
    {EntityType::Attendance, QT_TRANSLATE_NOOP("PlainFiles", "attendance")},
    {EntityType::HostTurn, QT_TRANSLATE_NOOP("PlainFiles", "hosting turns")},
    {EntityType::Unavailability, QT_TRANSLATE_NOOP("PlainFiles", "absences")},
    {EntityType::Theme, QT_TRANSLATE_NOOP("PlainFiles", "themes")},
    {EntityType::Expert, QT_TRANSLATE_NOOP("PlainFiles", "experts")},
};

reports::Cell cellOf(const Dataset &dataset, const FieldInfo &field, const Value &value)
{
    if (isAbsent(value))
        return {};
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field.kind != FieldKind::Number)
            return valueText(dataset, field, value);
        const bool cents = field.name == QLatin1String("turnover");
        return reports::Number{cents ? double(*number) / 100 : double(*number), 0};
    }
    const QString &text = std::get<QString>(value);
    if (field.kind == FieldKind::Day) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return day;
    }
    if (field.name == QLatin1String("phone"))
        return phoneNational(text); // a spreadsheet takes "+358…" for a sum
    if (field.kind == FieldKind::Text)
        return text; // as it was written, its lines too
    return valueText(dataset, field, value);
}

// A list of all records of a kind: the fields that may leave and of which something is known.
std::optional<PlainFile> listOf(const Dataset &dataset, const Kind &kind, SharingScope scope)
{
    const EntityInfo &info = entityInfo(kind.type);
    const QList<Record> records = info.all(dataset);
    QList<int> columns;
    reports::Cells titles;
    for (int i = 0; i < info.fields.size(); ++i) {
        const FieldInfo &field = info.fields.at(i);
        const bool known = std::any_of(records.cbegin(), records.cend(), [i](const Record &record) {
            return !isAbsent(record.values.at(i));
        });
        if (!known || !mayLeave(kind.type, info.registers.at(field.reg).name, scope))
            continue;
        columns.append(i);
        titles.append(fieldTitle(field));
    }
    if (columns.isEmpty())
        return std::nullopt;
    QList<reports::Cells> rows;
    for (const Record &record : records) {
        reports::Cells row;
        for (const int column : std::as_const(columns))
            row.append(cellOf(dataset, info.fields.at(column), record.values.at(column)));
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const reports::Cells &a, const reports::Cells &b) {
        const QLocale locale(QLocale::Finnish);
        for (qsizetype i = 0; i < a.size(); ++i) {
            const auto *day = std::get_if<QDate>(&a.at(i));
            const auto *other = std::get_if<QDate>(&b.at(i));
            if (day && other && *day != *other)
                return *day < *other;
            const int order = QString::localeAwareCompare(reports::cellText(a.at(i), locale),
                                                          reports::cellText(b.at(i), locale));
            if (!(day && other) && order != 0)
                return order < 0;
        }
        return false;
    });
    return PlainFile{Text::tr(kind.name) + QStringLiteral(".csv"),
                     reports::csvOf(QList<reports::Cells>{titles} + rows), rows.size()};
}

// How often the time of a meeting was set: what a calendar calls its sequence.
int timesMoved(const ExportPlan &plan, QUuid meeting)
{
    int count = 0;
    for (const journal::Entry &entry : plan.bundle.entries) {
        for (const journal::EntryChange &change : entry.changes)
            count += change.record == meeting && change.reg == QLatin1String("when");
    }
    return qMax(0, count - 1);
}

QString joined(const QStringList &texts, const QString &between)
{
    QStringList parts = texts;
    parts.removeAll(QString());
    return parts.join(between);
}

std::optional<PlainFile> calendarOf(const Dataset &dataset, const ExportPlan &plan,
                                    const QDateTime &now)
{
    QList<calendar::CalendarEvent> events;
    QSet<QString> groups;
    for (const Meeting &meeting : dataset.meetings) {
        if (!meeting.date.isValid())
            continue;
        const QString group = nameOf(dataset, meeting.group);
        const QString host = nameOf(dataset, meeting.host);
        const QString theme
            = meeting.theme.isNull() ? meeting.themeText : nameOf(dataset, meeting.theme);
        const Company at = dataset.companies.value(meeting.host);
        const QString premises = joined(
            {at.name, at.street, joined({at.postCode, at.postOffice}, QStringLiteral(" "))},
            QStringLiteral(", "));
        groups.insert(group);
        events.append(
            {meeting.id.toString() + QStringLiteral("@kiertovuoro"),
             timesMoved(plan, meeting.id.uuid()) + (meeting.state == MeetingState::Cancelled),
             meeting.date, meeting.start, meeting.end,
             joined({group, theme.isEmpty() ? host : theme}, QStringLiteral(": ")),
             meeting.place.isEmpty() ? premises : meeting.place,
             joined({host.isEmpty() ? QString() : Text::tr("Host: %1").arg(host), meeting.link,
                     meeting.description},
                    QStringLiteral("\n")),
             meeting.state == MeetingState::Cancelled});
    }
    if (events.isEmpty())
        return std::nullopt;
    std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) {
        return std::tie(a.day, a.start, a.uid) < std::tie(b.day, b.start, b.uid);
    });
    const QString name = groups.size() == 1 ? *groups.cbegin() : Text::tr("Core groups");
    return PlainFile{Text::tr("calendar", "file name") + QStringLiteral(".ics"),
                     calendar::icalendarOf(name, events, now), events.size()};
}

// What of the records is text that somebody wrote, as a secret would be. A reference is shown by
// the texts of another of them.
QStringList textsOf(const Dataset &dataset, const ExportPlan &plan)
{
    QStringList texts;
    for (int type = 0; type < entityTypeCount; ++type) {
        const EntityInfo &info = entityInfo(EntityType(type));
        for (const Record &record : info.all(dataset)) {
            for (int i = 0; i < info.fields.size(); ++i) {
                if (info.fields.at(i).kind == FieldKind::Text)
                    texts.append(FieldCodec<QString>::fromValue(record.values.at(i)));
            }
        }
    }
    for (const journal::Figure &figure : plan.bundle.scope.figures)
        texts.append(figure.of);
    return texts;
}

} // namespace

FigureWords wordsOf(const journal::Figure &figure)
{
    const QString code = figure.of.section(u' ', 0, 0);
    const QString rest = figure.of.section(u' ', 1);
    if (code == QLatin1String("members"))
        return {Text::tr("member companies"), rest};
    if (code == QLatin1String("meetings"))
        return {Text::tr("meetings held"), rest};
    if (code == QLatin1String("attendances"))
        return {Text::tr("attendances"), rest};
    if (code == QLatin1String("companies"))
        return {Text::tr("companies that took part"), rest};
    const QDate day = QDate::fromString(rest.section(u' ', 0, 0), Qt::ISODate);
    if (code == QLatin1String("withheldAttendance") && day.isValid())
        return {Text::tr("present, without names"),
                QStringLiteral("%1, %2").arg(rest.section(u' ', 1),
                                             QLocale().toString(day, QLocale::ShortFormat))};
    return {code, rest}; // of a newer version
}

Result<QList<PlainFile>> plainFilesOf(const ExportPlan &plan, const QDateTime &now)
{
    const Dataset dataset = journal::datasetOf(journal::fold(plan.bundle.entries));
    const QStringList texts = textsOf(dataset, plan);
    for (const QString &text : texts) {
        if (!text.isEmpty() && !plan.goingTexts.contains(text))
            return Error{ErrorCode::WouldLeak, {text}};
    }
    QList<PlainFile> files;
    for (const Kind &kind : kinds) {
        if (auto list = listOf(dataset, kind, plan.request.scope))
            files.append(std::move(*list));
    }
    if (auto evenings = calendarOf(dataset, plan, now))
        files.append(std::move(*evenings));
    QList<reports::Cells> figures{{Text::tr("What"), Text::tr("Of what"), Text::tr("How many")}};
    for (const journal::Figure &figure : plan.bundle.scope.figures) {
        const FigureWords words = wordsOf(figure);
        figures.append({words.what, words.of, reports::Number{double(figure.count), 0}});
    }
    if (figures.size() > 1)
        files.append({Text::tr("figures", "file name") + QStringLiteral(".csv"),
                      reports::csvOf(figures), figures.size() - 1});
    if (files.isEmpty())
        return Error{ErrorCode::NothingToSend, {}};
    return files;
}

} // namespace kv::exchange
