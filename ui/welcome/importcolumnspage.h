// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/welcome/importdraft.h"

class QComboBox;
class QCheckBox;
class QStandardItemModel;
class QTableView;

namespace kv::ui {

class Heading;

// What each column of the list holds: guessed, and changed by the choice above the column. Shows
// the first rows.
class ImportColumnsPage : public AssistantPage
{
    Q_OBJECT

public:
    ImportColumnsPage(ImportDraft &draft, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;

private:
    void showRows();
    QComboBox *choiceOf(int column);
    void choose(int column, exchange::ImportField field);
    void say();

    ImportDraft &m_draft;
    QCheckBox *m_header;
    Heading *m_note;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QList<QComboBox *> m_choices;
};

} // namespace kv::ui
