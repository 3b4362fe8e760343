// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/registration.h"
#include "ui/meeting/meetingtab.h"
#include "ui/meeting/registrationmodel.h"

class QLineEdit;
class QPushButton;

namespace kv::ui {

class Heading;
class SortFilterProxy;
class TableView;

// Replies as they come by mail and telephone: a few letters of a name, Enter.
class RegistrationsTab : public MeetingTab
{
    Q_OBJECT

public:
    explicit RegistrationsTab(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    // Puts the cursor where names are typed.
    void focusSearch();

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void record(Answer answer);
    void clearAnswer();
    void showCounts();
    void copyForHost();
    int currentRow() const; // of the model; -1: none

    RegistrationModel m_model;
    SortFilterProxy *m_proxy;
    QLineEdit *m_search;
    QPushButton *m_comes;
    QPushButton *m_remote;
    QPushButton *m_cannot;
    QPushButton *m_clear;
    QPushButton *m_copy;
    Heading *m_help;
    Heading *m_counts;
    TableView *m_table;
};

} // namespace kv::ui
