// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/conflict.h"
#include "ui/transfer/decisionpanel.h"

namespace kv::ui {

// Ehdotus of a colleague for an own group, or what was left out when a file was taken in.
class SuggestionPanel : public DecisionPanel
{
    Q_OBJECT

public:
    explicit SuggestionPanel(UiContext &context, QWidget *parent = nullptr);

    void show(const journal::Suggestion &suggestion);
    using QWidget::show;
    void retranslate();

private:
    journal::Suggestion m_suggestion;
    QPushButton *m_accept;
    QPushButton *m_decline;
};

} // namespace kv::ui
