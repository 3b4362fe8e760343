// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/personaldata.h"

#include "domain/describe.h"
#include "domain/fieldwords.h"
#include "domain/privacy/erasure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kv::reports {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

enum Column
{
    Part,
    Kind,
    What,
    FieldName,
    FieldValue,
    At,
    By
};

const QString partNow = QStringLiteral("now");
const QString partGiven = QStringLiteral("given");
const QString partStep = QStringLiteral("step");

class Gatherer
{
public:
    Gatherer(const Dataset &dataset, const Person &person)
        : m_dataset(dataset)
        , m_identifiers(identifiersOf(person))
        , m_person(person.id)
    { }

    QList<Cells> rows(const QList<Operation> &history, const QList<Disclosure> &given)
    {
        addRecord(EntityType::Person, m_person.uuid());
        for (int type = 0; type < entityTypeCount; ++type) {
            const EntityInfo &info = entityInfo(EntityType(type));
            for (const Record &record : byDay(info)) {
                if (record.id == m_person.uuid())
                    continue;
                if (refersToPerson(info, record))
                    addRecord(info.type, record.id);
                else
                    addMentions(info, record);
            }
        }
        for (const Disclosure &disclosure : given)
            addDisclosure(disclosure);
        for (const Operation &step : history)
            addStep(step);
        return m_rows;
    }

private:
    // All of a type, what was at meetings in their order.
    QList<Record> byDay(const EntityInfo &info) const
    {
        QList<Record> records = info.all(m_dataset) + info.deleted(m_dataset);
        qsizetype field = 0;
        while (field < info.fields.size() && info.fields.at(field).refersTo != EntityType::Meeting)
            ++field;
        if (field == info.fields.size())
            return records;
        const auto day = [&](const Record &record) {
            const auto id
                = QUuid::fromString(FieldCodec<QString>::fromValue(record.values.at(field)));
            const Meeting *meeting = m_dataset.meetings.findAny(Id<Meeting>(id));
            return meeting ? meeting->date : QDate();
        };
        std::stable_sort(records.begin(), records.end(),
                         [&](const Record &a, const Record &b) { return day(a) < day(b); });
        return records;
    }

    bool refersToPerson(const FieldInfo &field, const Value &value) const
    {
        const auto *text = std::get_if<QString>(&value);
        return text && field.refersTo == EntityType::Person && text->contains(m_person.toString());
    }

    bool refersToPerson(const EntityInfo &info, const Record &record) const
    {
        for (int field = 0; field < info.fields.size(); ++field) {
            if (refersToPerson(info.fields.at(field), record.values.at(field)))
                return true;
        }
        return false;
    }

    void add(const EntityInfo &info, QUuid id, const FieldInfo &field, const Value &value,
             const Operation *step = nullptr)
    {
        const QString words = valueText(m_dataset, field, value);
        if (words.isEmpty() && !step)
            return;
        m_rows.append({step ? partStep : partNow, describe(info.type),
                       nameOf(m_dataset, info.type, id), fieldTitle(field), words,
                       step ? Cell(step->at.toString(Qt::ISODate)) : Cell(),
                       step ? Cell(nameOf(m_dataset, step->author)) : Cell()});
    }

    void addDisclosure(const Disclosure &given)
    {
        const auto row = [&](const QString &field, const QString &value) {
            if (!value.isEmpty())
                m_rows.append({partGiven, Text::tr("disclosure"), given.receiver, field, value,
                               given.at.toString(Qt::ISODate), Cell()});
        };
        row(Text::tr("purpose"), given.purpose);
        row(Text::tr("groups"), QString(given.groups).replace(u'\n', QStringLiteral(", ")));
        row(Text::tr("file"), given.file);
    }

    void addRecord(EntityType type, QUuid id)
    {
        const EntityInfo &info = entityInfo(type);
        const auto record = info.find(m_dataset, id);
        if (!record)
            return;
        m_records.insert(id);
        for (int field = 0; field < info.fields.size(); ++field)
            add(info, id, info.fields.at(field), record->values.at(field));
    }

    bool names(const Value &value) const
    {
        const auto *text = std::get_if<QString>(&value);
        return text && holdsAny(*text, m_identifiers);
    }

    void addMentions(const EntityInfo &info, const Record &record)
    {
        for (int field = 0; field < info.fields.size(); ++field) {
            if (names(record.values.at(field)))
                add(info, record.id, info.fields.at(field), record.values.at(field));
        }
    }

    void addStep(const Operation &step)
    {
        for (const Change &change : step.changes) {
            if (change.reg == aliveRegister)
                continue;
            const EntityInfo &info = entityInfo(change.entity);
            const QList<int> &fields = info.registers.at(change.reg).fields;
            for (qsizetype i = 0; i < fields.size(); ++i) {
                const Value value = change.after.value(i);
                const FieldInfo &field = info.fields.at(fields.at(i));
                if (m_records.contains(change.id) || names(value) || refersToPerson(field, value))
                    add(info, change.id, field, value, &step);
            }
        }
    }

    const Dataset &m_dataset;
    const QStringList m_identifiers;
    const Id<Person> m_person;
    QSet<QUuid> m_records; // of the person, whose every step counts
    QList<Cells> m_rows;
};

QString textAt(const Cells &row, Column column)
{
    const auto *text = std::get_if<QString>(&row.at(column));
    return text ? *text : QString();
}

QString said(const Cells &row)
{
    return Text::tr("%1: %2").arg(textAt(row, FieldName), textAt(row, FieldValue));
}

QDate dayOf(const Cells &row)
{
    return QDateTime::fromString(textAt(row, At), Qt::ISODate).toLocalTime().date();
}

// Whether two rows tell of the same columns.
bool agree(const Cells &a, const Cells &b, std::initializer_list<Column> columns)
{
    return std::all_of(columns.begin(), columns.end(),
                       [&](Column column) { return a.at(column) == b.at(column); });
}

// What a row says whatever its moment.
QString factOf(const Cells &row)
{
    return QStringList{textAt(row, Kind), textAt(row, What), said(row)}.join(u'\n');
}

ReportColumn column(const char *key, const QString &title)
{
    return {QLatin1String(key), title, Alignment::Left, 10};
}

void extend(Cell &cell, const QString &text)
{
    QString &whole = std::get<QString>(cell);
    whole += (whole.isEmpty() ? QString() : QStringLiteral("; ")) + text;
}

// Rows of which no cell fills a page: long texts go on in the next row.
QList<Cells> printable(const QList<Cells> &rows)
{
    constexpr qsizetype longest = 1500;
    QList<Cells> list;
    for (const Cells &row : rows) {
        QString left = std::get<QString>(row.last());
        while (left.size() > longest) {
            const qsizetype space = left.lastIndexOf(u' ', longest);
            const qsizetype end = space > 0 ? space : longest;
            list.append(row);
            list.last().last() = left.left(end);
            left = left.mid(end).trimmed();
        }
        list.append(row);
        list.last().last() = left;
    }
    return list;
}

// Of whom a report is: it begins with the card.
QString nameOf(const Report &personalData)
{
    return textAt(personalData.rows.first(), What);
}

// A row of the journal for each day and author.
QList<Cells> daysOf(const QList<Cells> &steps, const QSet<QString> &heldNow)
{
    QList<Cells> days;
    Cells before;
    int sameAsNow = 0;
    const auto finish = [&] {
        if (!days.isEmpty() && sameAsNow > 0)
            extend(days.last()[2], Text::tr("%n value(s) as they are now", nullptr, sameAsNow));
        sameAsNow = 0;
    };
    for (const Cells &row : steps) {
        if (days.isEmpty() || dayOf(row) != dayOf(before) || !agree(row, before, {By})) {
            finish();
            days.append({dayOf(row), row.at(By), QString()});
            before.clear();
        }
        if (heldNow.contains(factOf(row))) {
            ++sameAsNow;
        } else if (!textAt(row, FieldValue).isEmpty()) {
            const bool goesOn = !before.isEmpty() && agree(row, before, {Kind, What});
            const QString whose = Text::tr("%1, %2").arg(textAt(row, Kind), textAt(row, What));
            extend(days.last()[2], goesOn ? said(row) : Text::tr("%1: %2").arg(whose, said(row)));
        }
        before = row;
    }
    finish();
    days.removeIf([](const Cells &day) { return std::get<QString>(day.at(2)).isEmpty(); });
    return days;
}

} // namespace

Report personalData(const Dataset &dataset, const QList<Operation> &history,
                    const QList<Disclosure> &given, Id<Person> person, const QDateTime &printed)
{
    Report report;
    report.title = Text::tr("Personal data: %1").arg(nameOf(dataset, person));
    report.subtitles
        = {Text::tr("Made: %1").arg(QLocale().toString(printed, QLocale::ShortFormat))};
    report.columns = {column("part", Text::tr("Part")),   column("kind", Text::tr("Kind")),
                      column("what", Text::tr("What")),   column("field", Text::tr("Field")),
                      column("value", Text::tr("Value")), column("at", Text::tr("When")),
                      column("by", Text::tr("By whom"))};
    if (const Person *found = dataset.people.findAny(person))
        report.rows = Gatherer(dataset, *found).rows(history, given);
    return report;
}

QList<Report> condensed(const Report &personalData)
{
    Report card = personalData;
    card.columns = {column("field", Text::tr("Field")), column("value", Text::tr("Value"))};
    card.rows.clear();
    Report held{Text::tr("What else is held"),
                {},
                {column("kind", Text::tr("Kind")), column("what", Text::tr("What")),
                 column("value", Text::tr("Value"))},
                {},
                {},
                {}};
    Report given{Text::tr("To whom it was given"),
                 {},
                 {column("at", Text::tr("When")), column("what", Text::tr("To whom")),
                  column("value", Text::tr("What"))},
                 {},
                 {},
                 {}};
    Report journal{Text::tr("How it came about"),
                   {},
                   {column("at", Text::tr("When")), column("by", Text::tr("By whom")),
                    column("value", Text::tr("What was written"))},
                   {},
                   {},
                   {}};
    QSet<QString> heldNow;
    QList<Cells> steps;
    Cells before;
    for (const Cells &row : personalData.rows) {
        const QString part = textAt(row, Part);
        const bool goesOn = !before.isEmpty() && agree(row, before, {Part, Kind, What, At});
        if (part == partStep) {
            steps.append(row);
        } else if (part == partGiven) {
            if (!goesOn)
                given.rows.append({dayOf(row), row.at(What), QString()});
            extend(given.rows.last()[2], said(row));
        } else {
            heldNow.insert(factOf(row));
            if (textAt(row, Kind) == textAt(personalData.rows.first(), Kind)
                && textAt(row, What) == textAt(personalData.rows.first(), What)) {
                card.rows.append({row.at(FieldName), row.at(FieldValue)});
            } else {
                // Of whom all is, and what names a record, is not said again.
                const QString who = nameOf(personalData);
                const QString what = textAt(row, What);
                if (!goesOn)
                    held.rows.append({row.at(Kind),
                                      QString(what).remove(QStringLiteral(", ") + who), QString()});
                const QString value = textAt(row, FieldValue);
                if (value != who && !QString(what + u',').startsWith(value + u','))
                    extend(held.rows.last()[2], said(row));
            }
        }
        before = row;
    }
    journal.rows = daysOf(steps, heldNow);
    QList<Report> parts{card, held, given, journal};
    for (Report &part : parts)
        part.rows = printable(part.rows);
    parts.removeIf([](const Report &part) { return part.rows.isEmpty(); });
    return parts;
}

} // namespace kv::reports
