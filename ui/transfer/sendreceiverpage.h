// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/transfer/senddraft.h"

class QLineEdit;
class QRadioButton;

namespace kv::ui {

class ChoiceBox;
class FormField;

// Whether the receiver has Kiertovuoro, who it is, and what the data is given for.
class SendReceiverPage : public AssistantPage
{
    Q_OBJECT

public:
    // receivers: whom something may go to, by name.
    SendReceiverPage(SendDraft &draft, const QStringList &receivers, QWidget *parent);

    QString title() const override;
    bool isComplete() const override;
    bool leave() override;

private:
    SendDraft &m_draft;
    QRadioButton *m_has;
    QRadioButton *m_hasNot;
    ChoiceBox *m_receiver;
    QLineEdit *m_purpose;
};

} // namespace kv::ui
