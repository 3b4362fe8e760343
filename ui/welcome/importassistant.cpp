// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/importassistant.h"

#include "domain/describe.h"
#include "operations/joined.h"
#include "ui/common/theme.h"
#include "ui/welcome/hostedpage.h"
#include "ui/welcome/importcolumnspage.h"
#include "ui/welcome/importpreviewpage.h"
#include "ui/welcome/importsourcepage.h"
#include "workspace/workspace.h"

namespace kv::ui {

using exchange::RowOutcome;

ImportAssistant::ImportAssistant(UiContext &context, QWidget *parent)
    : Assistant(parent)
    , m_context(context)
    , m_source(new ImportSourcePage(m_draft, this))
    , m_columns(new ImportColumnsPage(m_draft, this))
    , m_preview(new ImportPreviewPage(
          m_draft, [this] { return makePreview(); }, this))
    , m_hosted(new HostedPage(this))
{
    setWindowTitle(tr("Bring in companies: %1").arg(nameOf(context.dataset(), context.group())));
    resize(space::windowWidth - space::wide * 2, space::windowHeight - space::wide * 2);
    addPage(m_source);
    addPage(m_columns);
    addPage(m_preview);
    addPage(m_hosted);
    m_hosted->setNeeded(false);
}

void ImportAssistant::readFile(const QString &path)
{
    begin(m_source->readFile(path));
}

void ImportAssistant::readPasted(const QString &text)
{
    begin(m_source->readPasted(text));
}

void ImportAssistant::begin(bool read)
{
    if (!read) {
        return;
    }
    const bool known = m_draft.mapping.headerRow >= 0 && m_columns->isComplete();
    startAt(known ? static_cast<AssistantPage *>(m_preview) : m_columns);
}

// The preview of the list as it is now, and from it who may be ticked as earlier hosts.
bool ImportAssistant::makePreview()
{
    auto &workspace = m_context.workspace();
    const auto preview = exchange::previewImport(
        m_context.dataset(), m_context.group(), m_draft.sheet, m_draft.mapping, m_draft.options,
        m_context.today(), workspace.ids(),
        [this](qsizetype done, qsizetype all) { return progressed(done, all); });
    progressOver();
    if (!preview) {
        tell({MessageKind::Error, describe(preview.error()), {}});
        return false;
    }
    m_draft.preview = *preview;
    Dataset after = m_context.dataset();
    apply(after, m_draft.preview.operation);
    m_hosted->model()->show(after, m_context.group(), m_context.today());
    const bool history = m_draft.mapping.columnOf(exchange::ImportField::TimesHosted) >= 0
        || m_draft.mapping.columnOf(exchange::ImportField::LastHosted) >= 0;
    // A list that tells who hosted, and one that brings nobody, need not ask.
    m_hosted->setNeeded(!history && m_draft.preview.count(RowOutcome::New) > 0);
    return true;
}

QString ImportAssistant::finishText() const
{
    return tr("Bring in");
}

Result<Operation> ImportAssistant::step() const
{
    const Operation &brought = m_draft.preview.operation;
    if (!m_hosted->isNeeded()) {
        return brought;
    }
    Dataset after = m_context.dataset();
    apply(after, brought);
    const auto hosted
        = operations::recordHostingHistory(after, m_context.group(), m_hosted->model()->hosted());
    if (!hosted) {
        return hosted.error().code == ErrorCode::NothingToDo ? Result<Operation>(brought) : hosted;
    }
    return operations::joined(brought, *hosted);
}

bool ImportAssistant::finish()
{
    const auto made = step();
    const auto done = made ? m_context.workspace().commit(*made) : made;
    if (!done) {
        tell({MessageKind::Error, describe(done.error()), {}});
        return false;
    }
    const auto &preview = m_draft.preview;
    QStringList parts{tr("%n new company(ies)", nullptr, preview.count(RowOutcome::New))};
    if (const int changed = preview.count(RowOutcome::Changed)) {
        parts.append(tr("%n changed", nullptr, changed));
    }
    if (const int same = preview.count(RowOutcome::Same)) {
        parts.append(tr("%n as before", nullptr, same));
    }
    if (const int refused = preview.count(RowOutcome::Refused)) {
        parts.append(tr("%n refused", nullptr, refused));
    }
    m_context.tell({MessageKind::Success,
                    tr("Brought in: %1.").arg(parts.join(QStringLiteral(", "))),
                    {m_context.undoLink()}});
    return true;
}

} // namespace kv::ui
