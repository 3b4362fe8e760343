// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include <QEvent>

namespace kv::ui {

Page::Page(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{ }

void Page::reveal(const Place &) { }

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace kv::ui
