// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include "workspace/workspace.h"

#include <QEvent>

namespace kv::ui {

Page::Page(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&context.workspace(), &workspace::Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void Page::reveal(const Place &) { }

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace kv::ui
