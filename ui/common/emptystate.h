// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace kv::ui {

// What a list shows when it has nothing: one sentence, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon picture, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &sentence);
    // Buttons of actions that live elsewhere; the first is the main one. They follow the actions'
    // text and whether they are enabled.
    void setActions(const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();

    Icon m_picture;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace kv::ui
