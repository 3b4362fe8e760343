// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/companies/companysection.h"
#include "ui/companies/rowlist.h"

namespace kv::ui {

class PersonRow;

// The contact people of a company.
class PeopleSection : public CompanySection
{
    Q_OBJECT

public:
    PeopleSection(IdSource &ids, QWidget *parent);

    void fill(const operations::CompanyCard &card) override;
    void take(operations::CompanyCard &card) const override;
    void retranslate() override;
    bool showFault(const Error &fault) override;

signals:
    void accessAsked(kv::Id<kv::Person> person);
    void eraseAsked(kv::Id<kv::Person> person);

private:
    PersonRow *addRow(const Person &person);
    void removeRow(PersonRow *row);

    IdSource &m_ids;
    RowList<PersonRow> m_list;
};

} // namespace kv::ui
