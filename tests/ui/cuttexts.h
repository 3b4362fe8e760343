// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace kv::ui {

// The texts in sight that have less room than they need.
inline QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool shown = button->isVisible() && !button->text().isEmpty()
            && !button->visibleRegion().isEmpty();
        if (shown && button->width() < button->sizeHint().width()
            && !button->inherits("QToolButton")) {
            cut.append(button->text());
        }
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()
            && label->width() < label->minimumSizeHint().width()) {
            cut.append(label->text());
        }
    }
    return cut;
}

} // namespace kv::ui
