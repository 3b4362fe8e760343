// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/transfer/senddraft.h"

namespace kv::ui {

class Heading;
class LinesFilter;
class LinesModel;
class PickButton;
class TableView;
class UiContext;

// The list of what goes, and of what stays and why, before anything is written.
class SendContentPage : public AssistantPage
{
    Q_OBJECT

public:
    SendContentPage(SendDraft &draft, UiContext &context, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override { return m_isReady; }

private:
    void showOnly(int choice);
    void showLines();
    QString goesText() const;

    SendDraft &m_draft;
    UiContext &m_context;
    bool m_isReady = false;
    Heading *m_goes;
    Heading *m_stays;
    QList<PickButton *> m_choices; // all, goes, stays
    LinesModel *m_model;
    LinesFilter *m_filter;
    TableView *m_table;
};

} // namespace kv::ui
