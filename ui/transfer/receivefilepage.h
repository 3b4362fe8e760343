// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/assistant.h"
#include "ui/transfer/receivedraft.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace kv::ui {

class FormField;
class Heading;

// Which file, and the four words that open it.
class ReceiveFilePage : public AssistantPage
{
    Q_OBJECT

public:
    // Opens the bytes of the draft with the first of the words that does it; nothing: cancelled.
    using Opener = std::function<std::optional<Result<journal::Bundle>>(const QStringList &words)>;

    // known: words agreed with colleagues before.
    ReceiveFilePage(ReceiveDraft &draft, Opener open, const QStringList &known, QWidget *parent);

    QString title() const override;
    bool isComplete() const override;
    bool leave() override;

    // Takes a file; opens it where words agreed before fit. Where it cannot be read, says why.
    void readFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    bool open(const QStringList &words);

    ReceiveDraft &m_draft;
    Opener m_open;
    QStringList m_known;
    QPushButton *m_choose;
    Heading *m_file;
    QLineEdit *m_words;
    FormField *m_wordsField;
};

} // namespace kv::ui
