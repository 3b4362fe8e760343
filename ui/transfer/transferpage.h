// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace kv::ui {

class DecideTab;
class EmptyState;
class Heading;
class LinesTab;
class ReceiveAssistant;
class SendAssistant;

// Tietojen siirto: sending to and receiving from other advisors; what waits to be decided, what was
// received and can be undone, what was sent to whom and why, and whose files have come.
class TransferPage : public Page
{
    Q_OBJECT

public:
    explicit TransferPage(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Transfer; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;

    // The assistants, as the menus and a dropped file ask for them. Path: "" asks for the file.
    ReceiveAssistant *receive(const QString &path);
    SendAssistant *send();

private:
    QWidget *makeHead();
    void makeTabs();
    void refresh() override;
    void fillReceived();
    void fillSent();
    void fillSenders();
    void showTabTitles();
    void showDevice();
    void undoImport();

    QAction *m_receiveAction;
    QAction *m_sendAction;
    Heading *m_title;
    Heading *m_advice;
    QPushButton *m_receiveButton;
    QPushButton *m_sendButton;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    DecideTab *m_decide;
    LinesTab *m_received;
    LinesTab *m_sent;
    LinesTab *m_senders;
    QPushButton *m_undoImport;
    QPushButton *m_technical;
    QLabel *m_device;
};

} // namespace kv::ui
