// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/transfer/receivedraft.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace kv::ui {

class FormField;
class Heading;
class LinesFilter;
class LinesModel;
class PickButton;
class TableView;
class UiContext;

// What the file would change, record by record: the merge itself, taken back.
class ReceivePreviewPage : public AssistantPage
{
    Q_OBJECT

public:
    ReceivePreviewPage(ReceiveDraft &draft, UiContext &context, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;
    QString nextText() const override;

private:
    void preview();
    void say();
    void showOnly(int choice);
    void tick(const QString &key, bool on);
    bool needsConfirmation() const;

    ReceiveDraft &m_draft;
    UiContext &m_context;
    bool m_isRead = false;
    Heading *m_sender;
    Heading *m_purpose;
    QList<PickButton *> m_kinds; // all, then by kind
    LinesModel *m_model;
    LinesFilter *m_filter;
    TableView *m_table;
    QCheckBox *m_suggestions;
    QLineEdit *m_deletions;
    FormField *m_deletionsField;
    Heading *m_missing;
};

} // namespace kv::ui
