// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/companysection.h"

namespace kv::ui {

class PickRow;

// What the company can offer as a host, and when.
class HostingSection : public CompanySection
{
    Q_OBJECT

public:
    explicit HostingSection(QWidget *parent);

    void fill(const operations::CompanyCard &card) override;
    void take(operations::CompanyCard &card) const override;
    void retranslate() override;

private:
    PickRow *newPicks(bool months);

    QCheckBox *m_canHost;
    QCheckBox *m_elsewhere;
    QLineEdit *m_capacity;
    PickRow *m_weekdays;
    PickRow *m_months;
    PickRow *m_preferWeekdays;
    PickRow *m_preferMonths;
    QPlainTextEdit *m_themes;
    QPlainTextEdit *m_hostNotes;
    QPlainTextEdit *m_notes;
    FormField *m_capacityField;
    FormField *m_weekdaysField;
    FormField *m_monthsField;
    FormField *m_preferWeekdaysField;
    FormField *m_preferMonthsField;
    FormField *m_themesField;
    FormField *m_hostNotesField;
    FormField *m_notesField;
};

} // namespace kv::ui
