// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contactmerge.h"

#include "domain/folding.h"
#include "domain/privacy/erasure.h"

#include <algorithm>

namespace kv::exchange {
namespace {

void takeText(QString &value, const QString &said, ImportField field, ImportedRow &imported)
{
    const bool same = value == said
        || (field == ImportField::ContactEmail && value.compare(said, Qt::CaseInsensitive) == 0);
    if (said.isEmpty() || same)
        return;
    imported.changes.append(
        {field, value.isEmpty() ? reports::Cell() : reports::Cell(value), said});
    value = said;
}

} // namespace

ContactMerge::ContactMerge(const Dataset &dataset, Edit &edit, IdSource &ids)
    : m_dataset(dataset)
    , m_edit(edit)
    , m_ids(ids)
{
    for (const Person &person : dataset.people)
        m_people[person.company].append(person.id);
}

void ContactMerge::take(Id<Company> company, const ContactCells &contact,
                        const std::function<QString(ImportField)> &titleOf, ImportedRow &imported)
{
    const auto known = personMeant(company, contact);
    const bool named = contact.name != PersonName();
    const QString name = QString(contact.name.first + u' ' + contact.name.last).trimmed();
    if (!known && !erasedPersonMeant(m_dataset, company, name, contact.email).isNull()) {
        imported.warnings.append(
            {ImportIssue::ErasedPerson,
             titleOf(named ? ImportField::ContactName : ImportField::ContactEmail),
             named ? name : contact.email, QString()});
        return;
    }
    if (!known && !named)
        return takeNameless(company, contact, titleOf, imported);
    Person person = known.value_or(Person());
    if (!known) {
        person.id = m_ids.next<Person>();
        person.company = company;
        person.firstName = contact.name.first;
        person.lastName = contact.name.last;
        person.primary = !hasPrimary(company);
        m_people[company].append(person.id);
        imported.changes.append({ImportField::ContactName, reports::Cell(), person.name()});
    }
    takeText(person.role, contact.role, ImportField::ContactRole, imported);
    takeText(person.email, contact.email, ImportField::ContactEmail, imported);
    takeText(person.phone, contact.phone, ImportField::ContactPhone, imported);
    m_edit.set(person);
}

// By name; without a name, by e-mail address.
std::optional<Person> ContactMerge::personMeant(Id<Company> company,
                                                const ContactCells &contact) const
{
    const QString name = foldedName(QString(contact.name.first + u' ' + contact.name.last));
    const QString reversed = foldedName(QString(contact.name.last + u' ' + contact.name.first));
    for (const Id<Person> id : m_people.value(company)) {
        const auto person = m_edit.find(id);
        if (!person)
            continue;
        const QString known = foldedName(person->name());
        const bool sameName = !name.isEmpty() && (known == name || known == reversed);
        const bool sameAddress = name.isEmpty() && !contact.email.isEmpty()
            && person->email.compare(contact.email, Qt::CaseInsensitive) == 0;
        if (sameName || sameAddress)
            return person;
    }
    return std::nullopt;
}

bool ContactMerge::hasPrimary(Id<Company> company) const
{
    const auto people = m_people.value(company);
    return std::any_of(people.cbegin(), people.cend(), [this](Id<Person> id) {
        const auto person = m_edit.find(id);
        return person && person->primary;
    });
}

// A number or address without a person is the company's, where it has none of its own.
void ContactMerge::takeNameless(Id<Company> id, const ContactCells &contact,
                                const std::function<QString(ImportField)> &titleOf,
                                ImportedRow &imported)
{
    Company company = m_edit.find(id).value_or(Company());
    const auto takeIfNone
        = [&](QString &own, const QString &theirs, ImportField field, ImportField asContact) {
              if (theirs.isEmpty() || own == theirs)
                  return;
              if (own.isEmpty())
                  takeText(own, theirs, field, imported);
              else
                  imported.warnings.append(
                      {ImportIssue::ContactWithoutName, titleOf(asContact), theirs, QString()});
          };
    takeIfNone(company.email, contact.email, ImportField::Email, ImportField::ContactEmail);
    takeIfNone(company.phone, contact.phone, ImportField::Phone, ImportField::ContactPhone);
    m_edit.set(company);
}

} // namespace kv::exchange
