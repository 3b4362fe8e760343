// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/personrow.h"

#include "domain/phonenumber.h"
#include "ui/common/formfield.h"
#include "ui/common/icons.h"
#include "ui/companies/companysection.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

QToolButton *buttonOf(Icon icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(iconOf(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PersonRow::PersonRow(const Person &person, QWidget *parent)
    : Card(parent)
    , m_person(person)
    , m_name(new ElidedLabel(this))
    , m_reach(new Heading(Type::Secondary, this))
    , m_edit(buttonOf(Icon::Edit, this))
    , m_remove(buttonOf(Icon::Delete, this))
    , m_more(buttonOf(Icon::More, this))
    , m_access(new QAction(this))
    , m_erase(new QAction(this))
    , m_fields(new QWidget(this))
    , m_firstName(new QLineEdit(person.firstName, m_fields))
    , m_lastName(new QLineEdit(person.lastName, m_fields))
    , m_role(new QLineEdit(person.role, m_fields))
    , m_phone(new QLineEdit(phoneNational(person.phone), m_fields))
    , m_email(new QLineEdit(person.email, m_fields))
    , m_language(new QComboBox(m_fields))
    , m_primary(new QCheckBox(m_fields))
    , m_doNotContact(new QCheckBox(m_fields))
    , m_firstNameField(new FormField(m_firstName, m_fields))
    , m_lastNameField(new FormField(m_lastName, m_fields))
    , m_roleField(new FormField(m_role, m_fields))
    , m_phoneField(new FormField(m_phone, m_fields))
    , m_emailField(new FormField(m_email, m_fields))
    , m_languageField(new FormField(m_language, m_fields))
{
    m_language->addItem(QString(), -1);
    m_language->addItem(QString(), int(Language::Finnish));
    m_language->addItem(QString(), int(Language::English));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooseLanguage(*m_language, person.language);
    m_primary->setChecked(person.primary);
    m_doNotContact->setChecked(person.doNotContact);
    m_edit->setCheckable(true);
    layOut();
    m_fields->hide();

    const auto touched = [this] {
        sum();
        emit changed();
    };
    for (QLineEdit *edit : {m_firstName, m_lastName, m_role, m_phone, m_email}) {
        edit->setCursorPosition(0);
        connect(edit, &QLineEdit::textChanged, this, touched);
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, touched);
    connect(m_doNotContact, &QCheckBox::toggled, this, touched);
    connect(m_primary, &QCheckBox::clicked, this, [this, touched](bool on) {
        if (on) {
            emit primaryAsked();
        }
        touched();
    });
    connect(m_edit, &QToolButton::toggled, this, &PersonRow::open);
    connect(m_remove, &QToolButton::clicked, this, &PersonRow::removeAsked);
    m_more->addActions({m_access, m_erase});
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_access, &QAction::triggered, this, &PersonRow::accessAsked);
    connect(m_erase, &QAction::triggered, this, &PersonRow::eraseAsked);
    retranslate();
}

void PersonRow::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::tight);
    head->addWidget(m_name, 1);
    head->addWidget(m_edit);
    head->addWidget(m_remove);
    head->addWidget(m_more);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::card);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_firstNameField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_lastNameField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_roleField, 1, 0);
    grid->addWidget(m_languageField, 1, 1);
    grid->addWidget(m_phoneField, 2, 0, 1, 2);
    grid->addWidget(m_emailField, 3, 0, 1, 2);
    grid->addWidget(m_primary, 4, 0, 1, 2);
    grid->addWidget(m_doNotContact, 5, 0, 1, 2);
    m_reach->setWordWrap(true);
    column()->setSpacing(space::tight);
    column()->addLayout(head);
    column()->addWidget(m_reach);
    column()->addWidget(m_fields);
}

Person PersonRow::person() const
{
    Person person = m_person;
    person.firstName = m_firstName->text().simplified();
    person.lastName = m_lastName->text().simplified();
    person.role = m_role->text().trimmed();
    if (m_phone->text() != phoneNational(m_person.phone)) {
        person.phone = phoneFromTyped(m_phone->text());
    }
    person.email = m_email->text().trimmed();
    person.language = chosenLanguage(*m_language);
    person.primary = m_primary->isChecked();
    person.doNotContact = m_doNotContact->isChecked();
    return person;
}

void PersonRow::setPrimary(bool primary)
{
    m_primary->setChecked(primary);
    sum();
}

void PersonRow::open(bool open)
{
    m_edit->setChecked(open);
    m_fields->setVisible(open);
    m_reach->setVisible(!open && !m_reach->text().isEmpty());
    if (open) {
        m_firstName->setFocus(Qt::OtherFocusReason);
    }
}

void PersonRow::showFault(const QString &sentence)
{
    m_firstNameField->setError(sentence);
    if (!sentence.isEmpty()) {
        open(true);
    }
}

void PersonRow::sum()
{
    const Person now = person();
    QStringList title{now.name().isEmpty() ? tr("New contact person") : now.name()};
    if (!now.role.isEmpty()) {
        title.append(now.role);
    }
    m_name->setText(title.join(QStringLiteral(", ")));
    QStringList reach;
    for (const QString &part : {phoneNational(now.phone), now.email}) {
        if (!part.isEmpty()) {
            reach.append(part);
        }
    }
    if (now.primary) {
        reach.append(tr("call first"));
    }
    if (now.doNotContact) {
        reach.append(tr("do not contact"));
    }
    m_reach->setText(reach.join(QStringLiteral(" · ")));
    m_reach->setVisible(m_fields->isHidden() && !reach.isEmpty());
    m_edit->setAccessibleName(tr("Edit contact person: %1").arg(now.name()));
    m_remove->setAccessibleName(tr("Remove contact person: %1").arg(now.name()));
    m_more->setAccessibleName(tr("Personal data: %1").arg(now.name()));
    m_more->setToolTip(tr("Personal data"));
    m_access->setText(tr("Write out all that is held…"));
    m_erase->setText(tr("Erase personal data…"));
    m_edit->setToolTip(tr("Edit"));
    m_remove->setToolTip(tr("Remove"));
}

void PersonRow::retranslate()
{
    m_firstNameField->setLabel(tr("First name"));
    m_lastNameField->setLabel(tr("Last name"));
    m_roleField->setLabel(tr("Role"));
    m_phoneField->setLabel(tr("Telephone"));
    m_emailField->setLabel(tr("E-mail"));
    m_languageField->setLabel(tr("Language"));
    m_language->setItemText(0, tr("As the company"));
    m_language->setItemText(1, tr("Finnish"));
    m_language->setItemText(2, tr("English"));
    m_primary->setText(tr("Call this person first"));
    m_doNotContact->setText(tr("Do not send letters or call"));
    sum();
}

} // namespace kv::ui
