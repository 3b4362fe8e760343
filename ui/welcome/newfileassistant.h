// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/groupoperations.h"
#include "ui/common/assistant.h"
#include "workspace/workspace.h"

#include <memory>

class QLineEdit;
class QRadioButton;

namespace kv::ui {

class FormField;
class RhythmFields;

// How the companies come into a new file, after it is made.
enum class CompaniesFrom
{
    Paste,
    File,
    Later
};

// "Aloita uusi tiedosto…": who and which group, where the companies come from, the rhythm of the
// meetings. Makes the file and its first step.
class NewFileAssistant : public Assistant
{
    Q_OBJECT

public:
    // session: its authorName is replaced by the name that is typed.
    explicit NewFileAssistant(const workspace::Session &session, QWidget *parent = nullptr);
    ~NewFileAssistant() override;

    // The new file, open; null until the assistant is finished, and once it was taken.
    std::unique_ptr<workspace::Workspace> takeWorkspace() { return std::move(m_workspace); }
    CompaniesFrom companiesFrom() const;
    // Where the file goes, in place of asking the user.
    void setPath(const QString &path) { m_path = path; }

protected:
    QString finishText() const override;
    bool finish() override;

private:
    class GroupPage;
    class CompaniesPage;
    class RhythmPage;

    QString askPath();

    workspace::Session m_session;
    QString m_path;
    std::unique_ptr<workspace::Workspace> m_workspace;
    GroupPage *m_group;
    CompaniesPage *m_companies;
    RhythmPage *m_rhythm;
};

} // namespace kv::ui
