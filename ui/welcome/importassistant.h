// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/common/context.h"
#include "ui/welcome/importdraft.h"

namespace kv::ui {

class HostedPage;
class ImportColumnsPage;
class ImportPreviewPage;
class ImportSourcePage;

// "Tuo Excelistä…": a list of companies from a file or the clipboard into the group shown. What the
// preview shows is what is committed, in one step with the hosts that were ticked.
class ImportAssistant : public Assistant
{
    Q_OBJECT

public:
    explicit ImportAssistant(UiContext &context, QWidget *parent = nullptr);

    // Begins with a list: at the preview where its columns are known, else at the columns. Where it
    // cannot be read, the first page says why.
    void readFile(const QString &path);
    void readPasted(const QString &text);

    const ImportDraft &draft() const { return m_draft; }
    HostedPage *hostedPage() const { return m_hosted; }

protected:
    QString finishText() const override;
    bool finish() override;

private:
    bool makePreview();
    void begin(bool read);
    Result<Operation> step() const;

    UiContext &m_context;
    ImportDraft m_draft;
    ImportSourcePage *m_source;
    ImportColumnsPage *m_columns;
    ImportPreviewPage *m_preview;
    HostedPage *m_hosted;
};

} // namespace kv::ui
