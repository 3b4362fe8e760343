// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companysection.h"

#include "exchange/importvalues.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kv::ui {

QLineEdit *CompanySection::newLine()
{
    auto *edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textChanged, this, &CompanySection::changed);
    return edit;
}

QPlainTextEdit *CompanySection::newText(int lines)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + space::group);
    connect(edit, &QPlainTextEdit::textChanged, this, &CompanySection::changed);
    return edit;
}

QComboBox *CompanySection::newLanguage()
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(QString(), -1);
    choice->addItem(QString(), int(Language::Finnish));
    choice->addItem(QString(), int(Language::English));
    connect(choice, &QComboBox::currentIndexChanged, this, &CompanySection::changed);
    return choice;
}

void CompanySection::nameLanguages(QComboBox *choice)
{
    choice->setItemText(0, tr("As the group"));
    choice->setItemText(1, tr("Finnish"));
    choice->setItemText(2, tr("English"));
}

std::optional<Language> chosenLanguage(const QComboBox &choice)
{
    const int code = choice.currentData().toInt();
    return code < 0 ? std::nullopt : std::optional(Language(code));
}

void chooseLanguage(QComboBox &choice, std::optional<Language> language)
{
    choice.setCurrentIndex(choice.findData(language ? int(*language) : -1));
}

std::optional<int> typedCount(const QString &text, std::optional<int> before)
{
    if (text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const auto count = exchange::countOf(text);
    return count ? count : before;
}

} // namespace kv::ui
