// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/common/context.h"
#include "ui/transfer/senddraft.h"

namespace kv::ui {

class SendWritePage;

// "Lähetä tietoja…": an exchange file for a colleague, or lists and a calendar for somebody without
// the program; what goes is shown first, and logged once it is written.
class SendAssistant : public Assistant
{
    Q_OBJECT

public:
    explicit SendAssistant(UiContext &context, QWidget *parent = nullptr);

    const SendDraft &draft() const { return m_draft; }
    void setFolder(const QString &folder);

protected:
    QString finishText() const override;
    bool finish() override;

private:
    QStringList receivers() const;
    Done writeFile(const QString &path);
    Done writeLists(const QString &path);

    UiContext &m_context;
    SendDraft m_draft;
    SendWritePage *m_write;
};

} // namespace kv::ui
