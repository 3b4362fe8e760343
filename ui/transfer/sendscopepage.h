// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/transfer/senddraft.h"

class QButtonGroup;
class QCheckBox;
class QListWidget;

namespace kv::ui {

class DateField;
class UiContext;

// How much goes: the scope, of which groups, of which time.
class SendScopePage : public AssistantPage
{
    Q_OBJECT

public:
    SendScopePage(SendDraft &draft, UiContext &context, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;
    bool leave() override;

private:
    void showScope();

    SendDraft &m_draft;
    UiContext &m_context;
    QButtonGroup *m_scopes;
    QListWidget *m_groups;
    QCheckBox *m_always;
    DateField *m_from;
    DateField *m_until;
    QCheckBox *m_full;
};

} // namespace kv::ui
