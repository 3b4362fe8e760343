// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/companysection.h"

#include <functional>

namespace kv::ui {

// Who the company is, its address and how to reach it.
class BasicSection : public CompanySection
{
    Q_OBJECT

public:
    // twin: the name of another company with a Y-tunnus; "" where there is none.
    BasicSection(std::function<QString(const QString &businessId, Id<Company> but)> twin,
                 QWidget *parent);

    void fill(const operations::CompanyCard &card) override;
    void take(operations::CompanyCard &card) const override;
    void retranslate() override;
    bool showFault(const Error &fault) override;

private:
    void layOut();
    void checkBusinessIdTyped();
    void checkEmail();

    std::function<QString(const QString &, Id<Company>)> m_twin;
    Id<Company> m_company;
    QString m_turnoverShown; // whole euros, in the language of then
    QLineEdit *m_name;
    QLineEdit *m_businessId;
    QLineEdit *m_legalForm;
    QLineEdit *m_municipality;
    QLineEdit *m_industry;
    QComboBox *m_language;
    QLineEdit *m_headcount;
    QLineEdit *m_turnover;
    QLineEdit *m_street;
    QLineEdit *m_postCode;
    QLineEdit *m_postOffice;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    FormField *m_nameField;
    FormField *m_businessIdField;
    FormField *m_legalFormField;
    FormField *m_municipalityField;
    FormField *m_industryField;
    FormField *m_languageField;
    FormField *m_headcountField;
    FormField *m_turnoverField;
    FormField *m_streetField;
    FormField *m_postCodeField;
    FormField *m_postOfficeField;
    FormField *m_phoneField;
    FormField *m_emailField;
};

} // namespace kv::ui
