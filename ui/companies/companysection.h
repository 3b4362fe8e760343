// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/companyoperations.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kv::ui {

class FormField;

// A part of the company form. It holds a card by value: what is shown is taken back from it.
class CompanySection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows a card.
    virtual void fill(const operations::CompanyCard &card) = 0;
    // Writes what the fields say into the card; what they do not say stays.
    virtual void take(operations::CompanyCard &card) const = 0;
    virtual void retranslate() = 0;
    // Shows what is wrong at its field; true where it has that field.
    virtual bool showFault(const Error &) { return false; }

signals:
    void changed(); // by the user

protected:
    // Fields that tell changed().
    QLineEdit *newLine();
    QPlainTextEdit *newText(int lines);
    QComboBox *newLanguage();
    static void nameLanguages(QComboBox *choice);
};

// A language that may be open: "as the group's".
std::optional<Language> chosenLanguage(const QComboBox &choice);
void chooseLanguage(QComboBox &choice, std::optional<Language> language);
// A count as it is typed: nothing where the field is empty; `before` where it is not understood.
std::optional<int> typedCount(const QString &text, std::optional<int> before);

} // namespace kv::ui
