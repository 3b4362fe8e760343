// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/common/context.h"
#include "ui/welcome/hostedmodel.h"

namespace kv::ui {

class Heading;
class TableView;

// "Ketkä ovat jo olleet isäntinä?": a tick list with month and year.
class HostedPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit HostedPage(QWidget *parent);

    QString title() const override;
    HostedModel *model() const { return m_model; }
    // Asked only where there is somebody to ask about.
    bool isNeeded() const override { return m_needed; }
    void setNeeded(bool needed) { m_needed = needed; }

private:
    HostedModel *m_model;
    TableView *m_table;
    Heading *m_count;
    bool m_needed = true;
};

// The same for the companies that are already in a group: an assistant of one page.
class HostedAssistant : public Assistant
{
    Q_OBJECT

public:
    HostedAssistant(UiContext &context, QWidget *parent = nullptr);
    HostedModel *model() const { return m_page->model(); }

protected:
    QString finishText() const override;
    bool finish() override;

private:
    UiContext &m_context;
    HostedPage *m_page;
};

} // namespace kv::ui
