// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout.h"
#include "documents/recipients.h"
#include "ui/meeting/meetingtab.h"

#include <optional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace kv::ui {

class EmptyState;
class Heading;
class PaperView;

// The invitation of a meeting: how it will look, and the ways to send it.
class InvitationTab : public MeetingTab
{
    Q_OBJECT

public:
    explicit InvitationTab(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    // Writes one common copy for each language chosen into a folder. Gives whether it did.
    bool writePdf(const QString &folder);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void makeSide(QVBoxLayout *side);
    std::optional<Language> language() const; // nothing: by recipient
    QList<Language> languages() const;
    documents::Recipients recipients() const;
    void draw();
    void showRecipients();
    void copyRecipients();
    void copyText();
    void copySms();
    void choosePdf();
    void print();
    void markSent();
    void copied(const QString &message);

    bool m_drawn = false; // the preview is made when it is seen
    QList<documents::Layout> m_papers;
    PaperView *m_preview;
    EmptyState *m_problem;
    Heading *m_languageLabel;
    QComboBox *m_language;
    Heading *m_recipients;
    Heading *m_missing;
    QPushButton *m_showMissing;
    QPushButton *m_copyRecipients;
    QPushButton *m_copyText;
    QPushButton *m_copySms;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_markSent;
    Heading *m_sent;
};

} // namespace kv::ui
