// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/peoplesection.h"

#include "ui/companies/personrow.h"

namespace kv::ui {

PeopleSection::PeopleSection(IdSource &ids, QWidget *parent)
    : CompanySection(parent)
    , m_ids(ids)
    , m_list(this)
{
    connect(m_list.addButton(), &QPushButton::clicked, this, [this] {
        Person person;
        person.id = m_ids.next<Person>();
        person.primary = m_list.rows().isEmpty();
        PersonRow *row = addRow(person);
        emit changed();
        row->open(true);
    });
}

PersonRow *PeopleSection::addRow(const Person &person)
{
    auto *row = m_list.append(new PersonRow(person, this));
    connect(row, &PersonRow::changed, this, &CompanySection::changed);
    connect(row, &PersonRow::removeAsked, this, [this, row] { removeRow(row); });
    connect(row, &PersonRow::accessAsked, this,
            [this, row] { emit accessAsked(row->person().id); });
    connect(row, &PersonRow::eraseAsked, this, [this, row] { emit eraseAsked(row->person().id); });
    connect(row, &PersonRow::primaryAsked, this, [this, row] {
        for (PersonRow *other : m_list.rows()) {
            other->setPrimary(other == row); // one is called first
        }
    });
    return row;
}

void PeopleSection::removeRow(PersonRow *row)
{
    m_list.remove(row);
    emit changed();
}

void PeopleSection::fill(const operations::CompanyCard &card)
{
    m_list.clear();
    for (const Person &person : card.people) {
        addRow(person);
    }
}

void PeopleSection::take(operations::CompanyCard &card) const
{
    card.people.clear();
    for (const PersonRow *row : m_list.rows()) {
        card.people.append(row->person());
    }
}

bool PeopleSection::showFault(const Error &fault)
{
    if (fault.code != ErrorCode::InvalidValue || fault.details.value(0) != QLatin1String("name")) {
        return false;
    }
    bool found = false;
    for (PersonRow *row : m_list.rows()) {
        const bool nameless = row->person().name().isEmpty();
        row->showFault(nameless ? tr("A contact person needs a name.") : QString());
        found = found || nameless;
    }
    return found;
}

void PeopleSection::retranslate()
{
    m_list.retranslate(tr("Add contact person"));
}

} // namespace kv::ui
