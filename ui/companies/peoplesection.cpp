// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/peoplesection.h"

#include "ui/common/icons.h"
#include "ui/companies/personrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kv::ui {

PeopleSection::PeopleSection(IdSource &ids, QWidget *parent)
    : CompanySection(parent)
    , m_ids(ids)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(iconOf(Icon::Add), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    m_list->setSpacing(space::small);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Person person;
        person.id = m_ids.next<Person>();
        person.primary = m_rows.isEmpty();
        PersonRow *row = addRow(person);
        emit changed();
        row->open(true);
    });
}

PersonRow *PeopleSection::addRow(const Person &person)
{
    auto *row = new PersonRow(person, this);
    m_rows.append(row);
    m_list->addWidget(row);
    connect(row, &PersonRow::changed, this, &CompanySection::changed);
    connect(row, &PersonRow::removeAsked, this, [this, row] { removeRow(row); });
    connect(row, &PersonRow::primaryAsked, this, [this, row] {
        for (PersonRow *other : std::as_const(m_rows)) {
            other->setPrimary(other == row); // one is called first
        }
    });
    return row;
}

void PeopleSection::removeRow(PersonRow *row)
{
    m_rows.removeOne(row);
    m_add->setFocus();
    row->hide();
    row->deleteLater();
    emit changed();
}

void PeopleSection::fill(const operations::CompanyCard &card)
{
    for (PersonRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const Person &person : card.people) {
        addRow(person);
    }
}

void PeopleSection::take(operations::CompanyCard &card) const
{
    card.people.clear();
    for (const PersonRow *row : m_rows) {
        card.people.append(row->person());
    }
}

bool PeopleSection::showFault(const Error &fault)
{
    if (fault.code != ErrorCode::InvalidValue || fault.details.value(0) != QLatin1String("name")) {
        return false;
    }
    bool found = false;
    for (PersonRow *row : std::as_const(m_rows)) {
        const bool nameless = row->person().name().isEmpty();
        row->showFault(nameless ? tr("A contact person needs a name.") : QString());
        found = found || nameless;
    }
    return found;
}

void PeopleSection::retranslate()
{
    m_add->setText(tr("Add contact person"));
    for (PersonRow *row : std::as_const(m_rows)) {
        row->retranslate();
    }
}

} // namespace kv::ui
