// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/companies/companysection.h"
#include "ui/companies/rowlist.h"

namespace kv::ui {

class AbsenceRow;

// Days on which a company cannot host: each from a day to a day, either may be open.
class AbsenceSection : public CompanySection
{
    Q_OBJECT

public:
    AbsenceSection(IdSource &ids, const Clock &clock, QWidget *parent);

    void fill(const operations::CompanyCard &card) override;
    void take(operations::CompanyCard &card) const override;
    void retranslate() override;
    bool showFault(const Error &fault) override;

private:
    AbsenceRow *addRow(const Unavailability &away);

    IdSource &m_ids;
    const Clock &m_clock;
    RowList<AbsenceRow> m_list;
};

} // namespace kv::ui
