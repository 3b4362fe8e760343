// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mergereport.h"
#include "ui/common/context.h"

#include <QStackedWidget>

namespace kv::ui {

class ConflictPanel;
class DuplicatePanel;
class EmptyState;
class LinesModel;
class SuggestionPanel;
class TableView;

// What waits for this advisor: conflicts, suggestions to own groups and what was left out,
// companies that may be one. The list at the left, the decision at the right.
class DecideTab : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DecideTab(UiContext &context, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    int count() const;

signals:
    void counted();

private:
    void showCurrent();
    void goOn();

    UiContext &m_context;
    bool m_isFilling = false;
    QList<journal::Conflict> m_conflicts;
    QList<journal::Suggestion> m_suggestions;
    QList<exchange::Duplicate> m_duplicates;
    LinesModel *m_model;
    TableView *m_table;
    QStackedWidget *m_panels;
    ConflictPanel *m_conflict;
    SuggestionPanel *m_suggestion;
    DuplicatePanel *m_duplicate;
    EmptyState *m_empty;
};

} // namespace kv::ui
