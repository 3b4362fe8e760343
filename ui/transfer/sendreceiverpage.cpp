// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/sendreceiverpage.h"

#include "ui/common/choicebox.h"
#include "ui/common/formfield.h"
#include "ui/common/heading.h"
#include "ui/transfer/valuechoice.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kv::ui {

SendReceiverPage::SendReceiverPage(SendDraft &draft, const QStringList &receivers, QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_receiver(new ChoiceBox(ChoiceBox::Typed::FreeWords, this))
    , m_purpose(new QLineEdit(this))
{
    auto *yes = new ValueChoice(
        tr("Yes"),
        tr("An exchange file goes, protected by four words. It joins the receiver's own file."), {},
        this);
    auto *no = new ValueChoice(
        tr("No"), tr("Lists for Excel and a calendar go. The same stays at home as otherwise."), {},
        this);
    m_has = yes->button();
    m_hasNot = no->button();
    auto *answers = new QButtonGroup(this);
    answers->addButton(m_has);
    answers->addButton(m_hasNot);
    m_has->setChecked(true);
    QList<Choice> choices;
    for (const QString &name : receivers)
        choices.append({{}, name});
    m_receiver->setChoices(choices);
    m_receiver->setCurrentIndex(-1); // nobody by default
    m_receiver->clearEditText();
    m_receiver->setPlaceholder(tr("Name of a colleague or an office"));
    auto *receiverField = new FormField(m_receiver, this);
    receiverField->setLabel(tr("Receiver"));
    auto *purposeField = new FormField(m_purpose, this);
    purposeField->setLabel(tr("What it is given for"));
    purposeField->setHint(tr("Is kept in the list of what was sent: holiday substitute, joint "
                             "calendar, new advisor of the group."));
    for (QWidget *field : QList<QWidget *>{receiverField, purposeField})
        field->setMaximumWidth(space::formWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    column->addWidget(
        new Heading(Type::SectionTitle, tr("Does the receiver have Kiertovuoro?"), this));
    column->addWidget(yes);
    column->addWidget(no);
    column->addSpacing(space::small);
    column->addWidget(receiverField);
    column->addWidget(purposeField);
    column->addStretch();
    setFocusProxy(m_has);
    connect(m_receiver, &QComboBox::currentTextChanged, this, &AssistantPage::changed);
    connect(m_receiver, &QComboBox::editTextChanged, this, &AssistantPage::changed);
    connect(m_purpose, &QLineEdit::textChanged, this, &AssistantPage::changed);
}

QString SendReceiverPage::title() const
{
    return tr("Who receives the data");
}

bool SendReceiverPage::isComplete() const
{
    return !m_receiver->currentText().trimmed().isEmpty() && !m_purpose->text().trimmed().isEmpty();
}

bool SendReceiverPage::leave()
{
    m_draft.hasProgram = m_has->isChecked();
    m_draft.request.receiver = m_receiver->currentText().trimmed();
    m_draft.request.purpose = m_purpose->text().trimmed();
    return true;
}

} // namespace kv::ui
