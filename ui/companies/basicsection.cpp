// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/basicsection.h"

#include "domain/companies/businessid.h"
#include "domain/phonenumber.h"
#include "exchange/importvalues.h"
#include "ui/common/formfield.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace kv::ui {

namespace {

constexpr int cents = 100;

QString moneyText(std::optional<qint64> amount)
{
    return amount ? QLocale().toString(*amount / cents) : QString();
}

QString countText(std::optional<int> count)
{
    return count ? QString::number(*count) : QString();
}

} // namespace

BasicSection::BasicSection(std::function<QString(const QString &, Id<Company>)> twin,
                           QWidget *parent)
    : CompanySection(parent)
    , m_twin(std::move(twin))
    , m_name(newLine())
    , m_businessId(newLine())
    , m_legalForm(newLine())
    , m_municipality(newLine())
    , m_industry(newLine())
    , m_language(newLanguage())
    , m_headcount(newLine())
    , m_turnover(newLine())
    , m_street(newLine())
    , m_postCode(newLine())
    , m_postOffice(newLine())
    , m_phone(newLine())
    , m_email(newLine())
    , m_nameField(new FormField(m_name, this))
    , m_businessIdField(new FormField(m_businessId, this))
    , m_legalFormField(new FormField(m_legalForm, this))
    , m_municipalityField(new FormField(m_municipality, this))
    , m_industryField(new FormField(m_industry, this))
    , m_languageField(new FormField(m_language, this))
    , m_headcountField(new FormField(m_headcount, this))
    , m_turnoverField(new FormField(m_turnover, this))
    , m_streetField(new FormField(m_street, this))
    , m_postCodeField(new FormField(m_postCode, this))
    , m_postOfficeField(new FormField(m_postOffice, this))
    , m_phoneField(new FormField(m_phone, this))
    , m_emailField(new FormField(m_email, this))
{
    layOut();
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_businessId, &QLineEdit::textChanged, this, &BasicSection::checkBusinessIdTyped);
    connect(m_businessId, &QLineEdit::editingFinished, this, [this] {
        const auto check = checkBusinessId(m_businessId->text());
        if (check.text != m_businessId->text()) {
            m_businessId->setText(check.text);
        }
    });
    connect(m_email, &QLineEdit::textChanged, this, &BasicSection::checkEmail);
}

void BasicSection::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::card);
    grid->setVerticalSpacing(space::card);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto whole = [&](FormField *field) { grid->addWidget(field, row++, 0, 1, 2); };
    const auto pair = [&](FormField *left, FormField *right) {
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1, Qt::AlignTop);
    };
    whole(m_nameField);
    whole(m_businessIdField); // what is wrong with it needs the width
    pair(m_legalFormField, m_languageField);
    pair(m_municipalityField, m_industryField);
    pair(m_headcountField, m_turnoverField);
    whole(m_streetField);
    pair(m_postCodeField, m_postOfficeField);
    whole(m_phoneField);
    whole(m_emailField);
}

void BasicSection::fill(const operations::CompanyCard &card)
{
    const QSignalBlocker quiet(this);
    const Company &company = card.company;
    m_company = company.id;
    m_name->setText(company.name);
    m_businessId->setText(company.businessId);
    m_legalForm->setText(company.legalForm);
    m_municipality->setText(company.municipality);
    m_industry->setText(company.industry);
    chooseLanguage(*m_language, company.language);
    m_headcount->setText(countText(company.headcount));
    m_turnoverShown = moneyText(company.turnover);
    m_turnover->setText(m_turnoverShown);
    m_street->setText(company.street);
    m_postCode->setText(company.postCode);
    m_postOffice->setText(company.postOffice);
    m_phone->setText(phoneNational(company.phone));
    m_email->setText(company.email);
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        edit->setCursorPosition(0);
    }
    m_nameField->setError({});
    checkBusinessIdTyped();
    checkEmail();
}

void BasicSection::take(operations::CompanyCard &card) const
{
    Company &company = card.company;
    company.name = m_name->text().simplified();
    company.businessId = checkBusinessId(m_businessId->text()).text;
    company.legalForm = m_legalForm->text().trimmed();
    company.municipality = m_municipality->text().trimmed();
    company.industry = m_industry->text().trimmed();
    company.language = chosenLanguage(*m_language);
    company.headcount = typedCount(m_headcount->text(), company.headcount);
    // What reads as before is left alone: the field shows whole euros and a national number.
    if (m_turnover->text() != m_turnoverShown) {
        const auto amount = exchange::centsOf(m_turnover->text(), {});
        company.turnover = m_turnover->text().trimmed().isEmpty() ? std::nullopt
            : amount                                              ? amount
                                                                  : company.turnover;
    }
    company.street = m_street->text().trimmed();
    company.postCode = m_postCode->text().trimmed();
    company.postOffice = m_postOffice->text().trimmed();
    if (m_phone->text() != phoneNational(company.phone)) {
        company.phone = phoneFromTyped(m_phone->text());
    }
    company.email = m_email->text().trimmed();
}

bool BasicSection::showFault(const Error &fault)
{
    const QString field = fault.details.value(0);
    if (fault.code == ErrorCode::AlreadyThere) {
        m_businessIdField->setError(describe(fault));
        m_businessId->setFocus();
        return true;
    }
    if (fault.code != ErrorCode::InvalidValue || field != QLatin1String("name")
        || !m_name->text().trimmed().isEmpty()) {
        return false;
    }
    m_nameField->setError(tr("A company needs a name."));
    m_name->setFocus();
    return true;
}

void BasicSection::checkBusinessIdTyped()
{
    const auto check = checkBusinessId(m_businessId->text());
    if (check.fault == BusinessIdFault::Empty) {
        m_businessIdField->setError({});
        return;
    }
    const QString twin = check.isValid() ? m_twin(check.text, m_company) : QString();
    m_businessIdField->setError(!twin.isEmpty() ? tr("The same business ID as: %1.").arg(twin)
                                                : describe(check.fault));
}

void BasicSection::checkEmail()
{
    const QString text = m_email->text().trimmed();
    const qsizetype at = text.indexOf(u'@');
    const bool good = text.isEmpty() || (at > 0 && text.indexOf(u'.', at) > at + 1);
    m_emailField->setError(good ? QString() : tr("This does not look like an e-mail address."));
}

void BasicSection::retranslate()
{
    m_nameField->setLabel(tr("Name"));
    m_businessIdField->setLabel(tr("Business ID"));
    m_legalFormField->setLabel(tr("Legal form"));
    m_municipalityField->setLabel(tr("Town"));
    m_industryField->setLabel(tr("Industry"));
    m_languageField->setLabel(tr("Language"));
    m_headcountField->setLabel(tr("Staff"));
    m_turnoverField->setLabel(tr("Turnover, € a year"));
    m_streetField->setLabel(tr("Street address"));
    m_postCodeField->setLabel(tr("Post code"));
    m_postOfficeField->setLabel(tr("Post office"));
    m_phoneField->setLabel(tr("Telephone"));
    m_emailField->setLabel(tr("E-mail"));
    nameLanguages(m_language);
    checkBusinessIdTyped();
    checkEmail();
}

} // namespace kv::ui
