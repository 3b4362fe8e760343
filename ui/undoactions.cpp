// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undoactions.h"

#include "domain/describe.h"
#include "ui/common/context.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QAction>

namespace kv::ui {

UndoActions::UndoActions(QObject *parent)
    : QObject(parent)
    , m_undo(new QAction(iconOf(Icon::Undo), {}, this))
    , m_redo(new QAction(iconOf(Icon::Redo), {}, this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_context) {
            m_context->done(m_context->workspace().undo());
        }
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_context) {
            m_context->done(m_context->workspace().redo());
        }
    });
    retranslate();
}

void UndoActions::follow(UiContext *context)
{
    m_context = context;
    if (context) {
        connect(&context->workspace(), &workspace::Workspace::committed, this,
                &UndoActions::retranslate);
    }
    retranslate();
}

void UndoActions::retranslate()
{
    const std::optional<Operation> nothing;
    const auto &undoable = m_context ? m_context->workspace().undoable() : nothing;
    const auto &redoable = m_context ? m_context->workspace().redoable() : nothing;
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    // A step is named without its details: a menu is no place for a sentence.
    m_undo->setText(undoable ? tr("Undo: %1").arg(describe(undoable->kind)) : tr("Undo"));
    m_redo->setText(redoable ? tr("Redo: %1").arg(describe(redoable->kind)) : tr("Redo"));
}

} // namespace kv::ui
