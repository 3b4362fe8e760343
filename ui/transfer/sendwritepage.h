// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/transfer/senddraft.h"

class QLabel;
class QPushButton;

namespace kv::ui {

class ElidedLabel;
class Heading;
class UiContext;

// The four words to be told, and where the file goes.
class SendWritePage : public AssistantPage
{
    Q_OBJECT

public:
    SendWritePage(SendDraft &draft, UiContext &context, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;

    void setFolder(const QString &folder);

private:
    void chooseFolder();

    SendDraft &m_draft;
    UiContext &m_context;
    QWidget *m_wordsPart;
    Heading *m_words;
    Heading *m_advice;
    QPushButton *m_copy;
    ElidedLabel *m_folder;
    QLabel *m_name;
    QPushButton *m_choose;
};

} // namespace kv::ui
