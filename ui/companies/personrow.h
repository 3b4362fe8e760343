// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/companies/person.h"
#include "ui/common/heading.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace kv::ui {

class FormField;

// A contact person: one who is read about, and opened to be edited.
class PersonRow : public Card
{
    Q_OBJECT

public:
    PersonRow(const Person &person, QWidget *parent);

    Person person() const;
    void setPrimary(bool primary);
    void open(bool open);
    // What is wrong with it; empty: nothing.
    void showFault(const QString &sentence);
    void retranslate();

signals:
    void changed();
    void primaryAsked(); // this one is to be called first
    void removeAsked();
    void accessAsked(); // all that is held of this one is to be written out
    void eraseAsked();

private:
    void layOut();
    void sum();

    Person m_person;
    ElidedLabel *m_name;
    Heading *m_reach;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QToolButton *m_more;
    QAction *m_access;
    QAction *m_erase;
    QWidget *m_fields;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_role;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QComboBox *m_language;
    QCheckBox *m_primary;
    QCheckBox *m_doNotContact;
    FormField *m_firstNameField;
    FormField *m_lastNameField;
    FormField *m_roleField;
    FormField *m_phoneField;
    FormField *m_emailField;
    FormField *m_languageField;
};

} // namespace kv::ui
