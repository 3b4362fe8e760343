// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/personaldata.h"

#include "domain/describe.h"
#include "domain/fieldwords.h"
#include "domain/privacy/erasure.h"

#include <QCoreApplication>
#include <QLocale>

namespace kv::reports {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

class Gatherer
{
public:
    Gatherer(const Dataset &dataset, const Person &person)
        : m_dataset(dataset)
        , m_identifiers(identifiersOf(person))
        , m_person(person.id)
    { }

    QList<Cells> rows(const QList<Operation> &history)
    {
        addRecord(EntityType::Person, m_person.uuid());
        for (int type = 0; type < entityTypeCount; ++type) {
            const EntityInfo &info = entityInfo(EntityType(type));
            for (const Record &record : info.all(m_dataset) + info.deleted(m_dataset)) {
                if (record.id == m_person.uuid())
                    continue;
                if (refersToPerson(info, record))
                    addRecord(info.type, record.id);
                else
                    addMentions(info, record);
            }
        }
        for (const Operation &step : history)
            addStep(step);
        return m_rows;
    }

private:
    bool refersToPerson(const EntityInfo &info, const Record &record) const
    {
        for (int field = 0; field < info.fields.size(); ++field) {
            const auto *text = std::get_if<QString>(&record.values.at(field));
            if (text && info.fields.at(field).refersTo == EntityType::Person
                && text->contains(m_person.toString()))
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
        m_rows.append({describe(info.type), nameOf(m_dataset, info.type, id), fieldTitle(field),
                       words, step ? Cell(step->at.toString(Qt::ISODate)) : Cell(),
                       step ? Cell(nameOf(m_dataset, step->author)) : Cell()});
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
                if (m_records.contains(change.id) || names(value))
                    add(info, change.id, info.fields.at(fields.at(i)), value, &step);
            }
        }
    }

    const Dataset &m_dataset;
    const QStringList m_identifiers;
    const Id<Person> m_person;
    QSet<QUuid> m_records; // of the person, whose every step counts
    QList<Cells> m_rows;
};

} // namespace

Report personalData(const Dataset &dataset, const QList<Operation> &history, Id<Person> person,
                    const QDateTime &printed)
{
    Report report;
    report.title = Text::tr("Personal data: %1").arg(nameOf(dataset, person));
    report.subtitles = {Text::tr("Made: %1").arg(QLocale().toString(printed, QLocale::ShortFormat)),
                        Text::tr("First what is held now, then every step that is remembered.")};
    report.columns = {{QStringLiteral("kind"), Text::tr("Kind"), Alignment::Left, 12},
                      {QStringLiteral("what"), Text::tr("What"), Alignment::Left, 24},
                      {QStringLiteral("field"), Text::tr("Field"), Alignment::Left, 12},
                      {QStringLiteral("value"), Text::tr("Value"), Alignment::Left, 30},
                      {QStringLiteral("at"), Text::tr("When"), Alignment::Left, 18},
                      {QStringLiteral("by"), Text::tr("By whom"), Alignment::Left, 14}};
    if (const Person *found = dataset.people.findAny(person))
        report.rows = Gatherer(dataset, *found).rows(history);
    return report;
}

Report condensed(const Report &personalData)
{
    enum Column
    {
        Kind,
        What,
        FieldName,
        FieldValue,
        At,
        By
    };
    Report report = personalData;
    report.rows.clear();
    report.columns.removeAt(FieldName);
    report.columns[Kind].width = 10;
    report.columns[FieldName].width = 56; // where the value now stands
    Cells before;
    for (const Cells &row : personalData.rows) {
        const QString value = std::get<QString>(row.at(FieldValue));
        if (value.isEmpty())
            continue;
        const QString said = Text::tr("%1: %2").arg(std::get<QString>(row.at(FieldName)), value);
        const bool goesOn = !before.isEmpty() && before.at(Kind) == row.at(Kind)
            && before.at(What) == row.at(What) && before.at(At) == row.at(At)
            && before.at(By) == row.at(By);
        if (goesOn) {
            Cell &last = report.rows.last()[FieldName];
            last = std::get<QString>(last) + QStringLiteral("; ") + said;
        } else {
            report.rows.append({row.at(Kind), row.at(What), said, row.at(At), row.at(By)});
        }
        before = row;
    }
    return report;
}

} // namespace kv::reports
