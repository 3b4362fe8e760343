// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/common/context.h"
#include "ui/transfer/receivedraft.h"

namespace kv::ui {

class ReceiveFilePage;
class ReceivePreviewPage;

// "Vastaanota tietoja…": opens a colleague's file, shows what it would change, takes it in after a
// backup, as one step that can be undone at any time.
class ReceiveAssistant : public Assistant
{
    Q_OBJECT

public:
    explicit ReceiveAssistant(UiContext &context, QWidget *parent = nullptr);

    // Begins with a file: at the preview where words agreed before open it.
    void readFile(const QString &path);
    const ReceiveDraft &draft() const { return m_draft; }

protected:
    QString finishText() const override;
    bool finish() override;

private:
    std::optional<Result<journal::Bundle>> openWith(const QStringList &words);

    UiContext &m_context;
    ReceiveDraft m_draft;
    ReceiveFilePage *m_file;
    ReceivePreviewPage *m_preview;
};

} // namespace kv::ui
