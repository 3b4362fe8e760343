// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/conflict.h"
#include "ui/transfer/decisionpanel.h"

class QButtonGroup;

namespace kv::ui {

// Ristiriita: which of the values of a field stays; of notes also both.
class ConflictPanel : public DecisionPanel
{
    Q_OBJECT

public:
    explicit ConflictPanel(UiContext &context, QWidget *parent = nullptr);

    void show(const journal::Conflict &conflict);
    using QWidget::show;
    void retranslate();

private:
    void addChoice(int choice, const QString &whose, const QString &value, const QString &note);
    void keep();

    journal::Conflict m_conflict;
    QButtonGroup *m_choices = nullptr;
    QPushButton *m_keep;
};

} // namespace kv::ui
