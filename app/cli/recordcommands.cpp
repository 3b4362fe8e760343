// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job.h"

#include "app/cli/exchangewords.h"
#include "domain/companies/businessid.h"
#include "domain/companies/named.h"
#include "domain/describe.h"
#include "domain/edit.h"
#include "domain/phonenumber.h"
#include "exchange/importvalues.h"
#include "operations/companyoperations.h"
#include "operations/groupoperations.h"
#include "operations/meetingoperations.h"
#include "workspace/transfer.h"

#include <QCoreApplication>

namespace kv::commandline {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr Parameter kindParameter{"KIND", Takes::OneOf, "company|person|group|meeting|theme",
                                  QT_TRANSLATE_NOOP("CommandLine", "What kind of record."),
                                  Need::Required};
constexpr Parameter nameParameter{
    "NAME-OR-ID", Takes::Text, "",
    QT_TRANSLATE_NOOP("CommandLine", "Its name or id; of a meeting its day."), Need::Required};

EntityType typeOf(const QString &kind)
{
    return kind == QLatin1String("group") ? EntityType::CoreGroup
                                          : entityTypeNamed(kind).value_or(EntityType::Company);
}

// The record of this kind by id or by name; of a meeting by its day too.
Result<Record> recordNamed(const Dataset &dataset, EntityType type, const QString &kind,
                           const QString &typed)
{
    const EntityInfo &info = entityInfo(type);
    if (type == EntityType::Company) {
        const auto company = companyNamed(dataset, typed);
        return company ? Result<Record>(*info.find(dataset, company->uuid())) : company.error();
    }
    const QDate day = dateFromTyped(typed);
    QList<Record> found;
    for (const Record &record : info.all(dataset)) {
        const bool isIt = record.id == QUuid::fromString(typed)
            || nameOf(dataset, type, record.id).compare(typed, Qt::CaseInsensitive) == 0
            || (type == EntityType::Meeting && day.isValid()
                && fromRecord<Meeting>(record).date == day);
        if (isIt)
            found.append(record);
    }
    if (found.size() == 1)
        return found.first();
    return Error{found.isEmpty() ? ErrorCode::Unknown : ErrorCode::Ambiguous, {kind, typed}};
}

// A value as it was typed, in the form its field keeps; nothing where it cannot be one.
std::optional<Value> valueOf(const Dataset &dataset, const Record &record, int field,
                             const QString &typed)
{
    const EntityInfo &info = entityInfo(record.type);
    const FieldInfo &what = info.fields.at(field);
    if (typed.isEmpty())
        return Value();
    if (what.refersTo) {
        const auto target
            = recordNamed(dataset, *what.refersTo, entityInfo(*what.refersTo).name, typed);
        return target ? std::optional(Value(target->id.toString(QUuid::WithoutBraces)))
                      : std::nullopt;
    }
    QStringList forms{typed};
    if (what.isList) {
        QStringList items = typed.split(typed.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
        for (QString &item : items)
            item = item.trimmed();
        forms = {items.join(u'\n')};
    }
    if (const auto answer = exchange::yesOrNoOf(typed); what.kind == FieldKind::Flag && answer)
        forms = {*answer ? QStringLiteral("1") : QStringLiteral("0")};
    if (const QDate day = dateFromTyped(typed); day.isValid())
        forms.append(day.toString(Qt::ISODate));
    if (const QTime time = timeFromTyped(typed); time.isValid())
        forms.append(time.toString(QStringLiteral("HH:mm")));
    if (what.name == QLatin1String("businessId")) {
        const BusinessIdCheck id = checkBusinessId(typed);
        if (!id.isValid())
            return std::nullopt;
        forms = {id.text};
    }
    if (what.name == QLatin1String("phone"))
        forms = {phoneFromTyped(typed)};
    // What the field reads back is what it can keep.
    const auto kept = [&](const Value &value) {
        Record tried = record;
        tried.alive = true;
        tried.values[field] = value;
        Dataset scratch;
        info.put(scratch, tried);
        return info.find(scratch, tried.id)->values.at(field);
    };
    for (const QString &form : std::as_const(forms)) {
        bool isNumber = false;
        const qint64 number = form.toLongLong(&isNumber);
        if (form.isEmpty() || (!what.isText && !isNumber))
            continue;
        const Value value = what.isText ? Value(form) : Value(number);
        if (kept(value) == value)
            return value;
    }
    return std::nullopt;
}

// edit

constexpr Parameter editPositionals[] = {
    fileParameter,
    kindParameter,
    nameParameter,
    {"FIELD=VALUE", Takes::Text, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "A field as show names it and its new value; nothing after = clears it. A list is "
         "divided by commas or semicolons. Of a person also consent=granted or "
         "consent=withdrawn."),
     Need::Many},
};

void addConsent(Edit &edit, const Dataset &dataset, QUuid person, const QString &state, QDate today)
{
    Consent consent;
    consent.id = consentId(Id<Person>(person), ConsentPurpose::Exchange);
    if (const Consent *known = dataset.consents.find(consent.id))
        consent = *known;
    consent.person = Id<Person>(person);
    consent.state = enumOf<ConsentState>(state).value_or(ConsentState::Withdrawn);
    consent.day = today;
    edit.set(consent);
}

// The step that makes a record what it would be, by the verb of its kind.
Result<Operation> stepTo(const Dataset &dataset, const Record &record)
{
    switch (record.type) {
    case EntityType::Person:
        return operations::editPerson(dataset, fromRecord<Person>(record));
    case EntityType::CoreGroup:
        return operations::editGroup(dataset, fromRecord<CoreGroup>(record));
    case EntityType::Meeting:
        return operations::rewriteMeeting(dataset, fromRecord<Meeting>(record));
    case EntityType::Theme:
        return operations::putTheme(dataset, fromRecord<Theme>(record));
    default:
        return operations::editCompany(dataset, fromRecord<Company>(record));
    }
}

Outcome edit(Job &job)
{
    auto opened = job.openToChange();
    if (!opened)
        return opened.error();
    workspace::Workspace &file = **opened;
    const Dataset &dataset = file.dataset();
    const EntityType type = typeOf(job.arguments.text("KIND"));
    const EntityInfo &info = entityInfo(type);
    const auto found
        = recordNamed(dataset, type, job.arguments.text("KIND"), job.arguments.text("NAME-OR-ID"));
    if (!found)
        return found.error();
    Record record = *found;
    Edit consents(dataset, OperationKind::EditPerson);
    for (const QString &change : job.arguments.texts("FIELD=VALUE")) {
        const QString name = change.section(u'=', 0, 0).trimmed();
        const QString typed = change.section(u'=', 1).trimmed();
        if (type == EntityType::Person && name == QLatin1String("consent")) {
            if (!enumOf<ConsentState>(typed))
                return Error{ErrorCode::InvalidValue, {name, typed}};
            addConsent(consents, dataset, record.id, typed, job.today());
            continue;
        }
        int field = 0;
        while (field < info.fields.size() && info.fields.at(field).name != name)
            ++field;
        const bool isKnown = field < info.fields.size() && !name.startsWith(u"erased"); // by erase
        if (!isKnown || !change.contains(u'='))
            return Error{ErrorCode::Unknown, {QStringLiteral("field"), change}};
        const auto value = valueOf(dataset, record, field, typed);
        if (!value)
            return Error{ErrorCode::InvalidValue, {name, typed}};
        record.values[field] = *value;
    }
    Result<Operation> step = stepTo(dataset, record);
    if (!consents.operation().isEmpty()) {
        if (!step && step.error().code != ErrorCode::NothingToDo)
            return step.error();
        const QList<Change> fields = step ? step->changes : QList<Change>();
        step = consents.operation();
        step->changes += fields;
    }
    return job.commit(file, step);
}

// show

constexpr Parameter showPositionals[] = {fileParameter, kindParameter, nameParameter};
constexpr Parameter showOptions[] = {
    {"history", Takes::Nothing, "",
     QT_TRANSLATE_NOOP("CommandLine", "Also who changed what, when and from what.")},
};
constexpr JsonField showFields[] = {
    {"id", QT_TRANSLATE_NOOP("CommandLine", "Its id in the file.")},
    {"name", QT_TRANSLATE_NOOP("CommandLine", "Its name.")},
    {"fields", QT_TRANSLATE_NOOP("CommandLine", "Each field and its value; no empty ones.")},
    {"history[].at", QT_TRANSLATE_NOOP("CommandLine", "When, UTC.")},
    {"history[].author", QT_TRANSLATE_NOOP("CommandLine", "Who changed it.")},
    {"history[].field", QT_TRANSLATE_NOOP("CommandLine", "What was changed.")},
    {"history[].from", QT_TRANSLATE_NOOP("CommandLine", "From what.")},
    {"history[].to", QT_TRANSLATE_NOOP("CommandLine", "To what.")},
};

Outcome show(Job &job)
{
    auto opened = job.openToRead();
    if (!opened)
        return opened.error();
    const Dataset &dataset = (*opened)->dataset();
    const EntityType type = typeOf(job.arguments.text("KIND"));
    const EntityInfo &info = entityInfo(type);
    const auto record
        = recordNamed(dataset, type, job.arguments.text("KIND"), job.arguments.text("NAME-OR-ID"));
    if (!record)
        return record.error();
    QJsonObject fields;
    TextTable table{{Text::tr("Field"), Text::tr("Value")}, {}, {}};
    for (int field = 0; field < info.fields.size(); ++field) {
        const Value value = record->values.at(field);
        if (isAbsent(value))
            continue;
        QString text;
        if (const auto *number = std::get_if<qint64>(&value))
            text = QString::number(*number);
        else if (const auto *words = std::get_if<QString>(&value))
            text = *words;
        if (const auto to = info.fields.at(field).refersTo) {
            QStringList names;
            for (const QString &id : text.split(u'\n'))
                names.append(nameOf(dataset, *to, QUuid::fromString(id)));
            text = names.join(u'\n');
        }
        fields.insert(info.fields.at(field).name, text);
        table.rows.append({info.fields.at(field).name, text.replace(u'\n', QLatin1String(" / "))});
    }
    const QString name = nameOf(dataset, type, record->id);
    QJsonObject json{{QStringLiteral("id"), record->id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("fields"), fields}};
    QString words = name + QStringLiteral("\n\n") + textOf(table);
    if (job.arguments.has("history")) {
        const auto steps = workspace::Transfer(**opened).historyOf(type, record->id);
        if (!steps)
            return steps.error();
        QJsonArray history;
        TextTable changes{{Text::tr("When"), Text::tr("Who"), Text::tr("Field"), Text::tr("From"),
                           Text::tr("To")},
                          {},
                          {}};
        for (const Operation &step : *steps) {
            for (const Change &change : step.changes) {
                if (change.id != record->id)
                    continue;
                const QString field = info.registerName(change.reg);
                const QString author = nameOf(dataset, step.author);
                const QString from = shownText(dataset, type, change.reg, change.before);
                const QString to = shownText(dataset, type, change.reg, change.after);
                history.append(QJsonObject{{QStringLiteral("at"), step.at.toString(Qt::ISODate)},
                                           {QStringLiteral("author"), author},
                                           {QStringLiteral("field"), field},
                                           {QStringLiteral("from"), from},
                                           {QStringLiteral("to"), to}});
                changes.rows.append(
                    {step.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")), author,
                     field, from, to});
            }
        }
        json.insert(QStringLiteral("history"), history);
        words += u'\n' + textOf(changes);
    }
    job.output.give(json, words);
    return {};
}

const Command commands[] = {
    {"edit",
     "FILE KIND NAME-OR-ID FIELD=VALUE…",
     QT_TRANSLATE_NOOP("CommandLine", "Changes fields of a record."),
     editPositionals,
     {},
     stepFields,
     edit},
    {"show", "FILE KIND NAME-OR-ID [--history]",
     QT_TRANSLATE_NOOP("CommandLine", "Shows a record, and its history."), showPositionals,
     showOptions, showFields, show},
};

} // namespace

Commands recordCommands()
{
    return commands;
}

} // namespace kv::commandline
