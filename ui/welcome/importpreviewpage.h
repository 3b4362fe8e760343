// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/welcome/importdraft.h"

#include <functional>

class QCheckBox;
class QPushButton;

namespace kv::ui {

class ImportOutcomeFilter;
class ImportPreviewModel;
class PickButton;
class TableView;

// What happens to every row, before anything has happened: new, same, changed, or refused and why.
class ImportPreviewPage : public AssistantPage
{
    Q_OBJECT

public:
    // read: makes the preview of the draft anew; false where it could not, and has said why.
    ImportPreviewPage(ImportDraft &draft, std::function<bool()> read, QWidget *parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override { return m_read && !m_draft.preview.operation.isEmpty(); }

    // Writes the refused rows as a CSV; says what became of it.
    void saveRefused(const QString &path);

private:
    void refresh();
    void showOnly(int choice);
    void askWhereTo();

    ImportDraft &m_draft;
    std::function<bool()> m_readAgain;
    bool m_read = false;
    QList<PickButton *> m_outcomes; // all, new, changed, same, refused
    ImportPreviewModel *m_model;
    ImportOutcomeFilter *m_filter;
    TableView *m_table;
    QCheckBox *m_takeInvalid;
    QPushButton *m_save;
};

} // namespace kv::ui
