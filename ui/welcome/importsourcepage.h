// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/welcome/importdraft.h"

namespace kv::ui {

class Heading;

// Where the list comes from: a file, the clipboard, or a file dropped here.
class ImportSourcePage : public AssistantPage
{
    Q_OBJECT

public:
    ImportSourcePage(ImportDraft &draft, QWidget *parent);

    QString title() const override;
    bool isComplete() const override { return !m_draft.sheet.rows.isEmpty(); }

    // Reads a list and guesses its columns; says what is wrong where it cannot. Gives whether it
    // could.
    bool readFile(const QString &path);
    bool readPasted(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool take(const Result<exchange::Sheet> &sheet, const QString &source);
    void chooseFile();
    void pasteRows();

    ImportDraft &m_draft;
    Heading *m_read;
    Heading *m_how;
};

} // namespace kv::ui
