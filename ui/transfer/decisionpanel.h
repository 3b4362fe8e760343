// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QList>
#include <QPushButton>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace kv::ui {

class Heading;

// Where one thing that waits is decided: what it is, the choices, and the buttons below them; the
// last leaves it for later.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(UiContext &context, QWidget *parent = nullptr);

signals:
    void later(); // to the next one

protected:
    // Begins anew: with a title, one sentence on it, and nothing below.
    void begin(const QString &title, const QString &sentence);
    // Adds to what scrolls.
    void add(QWidget *widget);
    // Ends what scrolls.
    void end();
    // A button before "Later"; the first one made is the main one.
    QPushButton *addButton();
    void retranslateLater();
    UiContext &context() const { return m_context; }
    QWidget *body() const { return m_body; }

private:
    UiContext &m_context;
    Heading *m_title;
    Heading *m_sentence;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_buttons;
    QPushButton *m_later;
    bool m_hasMain = false;
};

} // namespace kv::ui
