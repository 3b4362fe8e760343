// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "exchange/companyimport.h"

#include <QHash>

namespace kv::exchange {

// Brings the contact people of a list into an edit. Holds all by reference.
class ContactMerge
{
public:
    ContactMerge(const Dataset &dataset, Edit &edit, IdSource &ids);

    // Takes one contact over into the company: a person known by name, or else by e-mail address,
    // is updated; another is added, the first of a company as its primary one. Without a name the
    // number and the address become the company's, where it has none. Who was erased is left out,
    // with a warning. Says what changes and warns
    // in `imported`; remarks name the columns by `titleOf`.
    void take(Id<Company> company, const ContactCells &contact,
              const std::function<QString(ImportField)> &titleOf, ImportedRow &imported);

private:
    std::optional<Person> personMeant(Id<Company> company, const ContactCells &contact) const;
    bool hasPrimary(Id<Company> company) const;
    void takeNameless(Id<Company> id, const ContactCells &contact,
                      const std::function<QString(ImportField)> &titleOf, ImportedRow &imported);

    const Dataset &m_dataset;
    Edit &m_edit;
    IdSource &m_ids;
    QHash<Id<Company>, QList<Id<Person>>> m_people;
};

} // namespace kv::exchange
