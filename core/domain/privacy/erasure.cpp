// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/erasure.h"

#include "domain/folding.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kv {
namespace {

constexpr qsizetype leastLength = 6; // shorter ones are met by chance
constexpr int markRounds = 4096; // a guess costs milliseconds, an import of a long list little

QString without(const QString &text, const QStringList &identifiers)
{
    QString left = text;
    for (const QString &identifier : identifiers)
        left.replace(identifier, QStringLiteral("–"), Qt::CaseInsensitive);
    return left;
}

// Collects the step register by register: a record that goes loses its texts as well.
class Eraser
{
public:
    Eraser(const Dataset &dataset, const Person &person)
        : m_dataset(dataset)
        , m_person(person)
        , m_identifiers(identifiersOf(person))
    {
        m_erasure.step.kind = OperationKind::Erase;
    }

    Erasure erase()
    {
        erasePerson();
        m_erasure.replies = removeAll<Registration>({QStringLiteral("note")});
        m_erasure.consents
            = removeAll<Consent>({QStringLiteral("how"), QStringLiteral("textVersion")});
        for (const Attendance &row : m_dataset.attendances)
            m_erasure.attendances += row.person == m_person.id;
        for (int type = 0; type < entityTypeCount; ++type) {
            const EntityInfo &info = entityInfo(EntityType(type));
            for (const Record &record : info.all(m_dataset) + info.deleted(m_dataset))
                eraseMentions(record);
        }
        return m_erasure;
    }

private:
    void change(const Record &record, int reg, const RegisterValue &after)
    {
        const RegisterValue before = registerOf(record, reg);
        if (!sameValue(before, after))
            m_erasure.step.changes.append({record.type, record.id, reg, before, after});
    }

    void erasePerson()
    {
        Record record = toRecord(m_person);
        record.alive = m_dataset.people.contains(m_person.id);
        const EntityInfo &info = entityInfo(EntityType::Person);
        Person bare;
        bare.id = m_person.id;
        bare.company = m_person.company;
        bare.doNotContact = true;
        bare.erased = true;
        bare.erasedMarks = marksOf(m_person.id, m_person.name(), m_person.email);
        const Record after = toRecord(bare);
        m_done.insert(record.id);
        for (int reg = 0; reg < info.registers.size(); ++reg)
            change(record, reg, registerOf(after, reg));
        change(record, aliveRegister, aliveValue(false));
    }

    // Those of the person, also what was deleted before: its texts are still in the journal. Gives
    // how many of them are there.
    template <typename T>
    int removeAll(const QStringList &emptied)
    {
        int living = 0;
        const EntityInfo &info = entityInfo(Schema<T>::type);
        for (const Record &record : info.all(m_dataset) + info.deleted(m_dataset)) {
            if (fromRecord<T>(record).person != m_person.id)
                continue;
            living += record.alive;
            remove(record, emptied);
        }
        return living;
    }

    void remove(const Record &record, const QStringList &emptied)
    {
        const EntityInfo &info = entityInfo(record.type);
        m_done.insert(record.id);
        const qsizetype before = m_erasure.step.changes.size();
        for (const QString &name : emptied)
            change(record, *info.registerNamed(name), {});
        // What was deleted is deleted again where it was emptied: who deleted it has seen that.
        if (record.alive || m_erasure.step.changes.size() > before)
            m_erasure.step.changes.append({record.type, record.id, aliveRegister,
                                           aliveValue(record.alive), aliveValue(false)});
    }

    void eraseMentions(const Record &record)
    {
        if (m_done.contains(record.id) || record.type == EntityType::Coordinator)
            return;
        const EntityInfo &info = entityInfo(record.type);
        Record after = record;
        for (int field = 0; field < info.fields.size(); ++field) {
            const FieldInfo &known = info.fields.at(field);
            const auto *text = std::get_if<QString>(&record.values.at(field));
            if (!text || known.refersTo || !holdsAny(*text, m_identifiers))
                continue;
            const bool stays = keepsNames(info.name, info.registerName(known.reg));
            const QString left = stays ? *text : without(*text, m_identifiers);
            after.values[field] = Value(left);
            m_erasure.mentions.append({record.type, record.id, known.name, *text, left, stays});
        }
        for (int reg = 0; reg < info.registers.size(); ++reg)
            change(record, reg, registerOf(after, reg));
    }

    const Dataset &m_dataset;
    const Person m_person;
    const QStringList m_identifiers;
    Erasure m_erasure;
    QSet<QUuid> m_done;
};

} // namespace

Result<Erasure> erasureOf(const Dataset &dataset, Id<Person> person)
{
    const Person *found = dataset.people.findAny(person);
    if (!found || found->erased.value_or(false))
        return Error{ErrorCode::Unknown, {QStringLiteral("person"), person.toString()}};
    return Eraser(dataset, *found).erase();
}

QStringList identifiersOf(const Person &person)
{
    QStringList identifiers;
    if (!person.firstName.isEmpty() && !person.lastName.isEmpty()) {
        identifiers.append(person.firstName + u' ' + person.lastName);
        identifiers.append(person.lastName + u' ' + person.firstName);
        identifiers.append(person.lastName + QStringLiteral(", ") + person.firstName);
    }
    identifiers.append(person.email);
    identifiers.append(person.phone);
    identifiers.removeIf([](const QString &text) { return text.size() < leastLength; });
    identifiers.removeDuplicates();
    return identifiers;
}

QStringList marksOf(Id<Person> erased, const QString &name, const QString &email)
{
    QStringList marks;
    QStringList words = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    words.sort(); // lists have either name first
    for (const QString &known : {words.join(u' '), email.trimmed().toCaseFolded()}) {
        if (known.isEmpty())
            continue;
        QByteArray digest = erased.uuid().toRfc4122() + known.toUtf8();
        for (int round = 0; round < markRounds; ++round)
            digest = QCryptographicHash::hash(digest, QCryptographicHash::Blake2b_256);
        marks.append(QString::fromLatin1(digest.left(16).toHex()));
    }
    return marks;
}

Id<Person> erasedPersonMeant(const Dataset &dataset, Id<Company> company, const QString &name,
                             const QString &email)
{
    for (const Person &person : dataset.people.deleted()) {
        if (person.company != company || person.erasedMarks.isEmpty())
            continue;
        const QStringList marks = marksOf(person.id, name, email);
        const bool meant = std::any_of(marks.cbegin(), marks.cend(), [&](const QString &mark) {
            return person.erasedMarks.contains(mark);
        });
        if (meant)
            return person.id;
    }
    return {};
}

bool holdsAny(QStringView text, const QStringList &identifiers)
{
    return std::any_of(identifiers.cbegin(), identifiers.cend(), [text](const QString &identifier) {
        return text.contains(identifier, Qt::CaseInsensitive);
    });
}

bool keepsNames(QStringView entity, QStringView reg)
{
    return (entity == QLatin1String("company") && reg == QLatin1String("name"))
        || (entity == QLatin1String("attendance") && reg == QLatin1String("snapshot"));
}

} // namespace kv
