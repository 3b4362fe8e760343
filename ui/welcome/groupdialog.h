// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "ui/common/context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kv::ui {

class FormField;
class MessageBar;
class RhythmFields;

// "Uusi ryhmä…" and the settings of a group: its name, the rhythm of its meetings and the limits
// that a plan keeps. One step when it is accepted.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    // A null group: a new one.
    GroupDialog(UiContext &context, Id<CoreGroup> group, QWidget *parent = nullptr);

    // The group that was made or changed; known once it is accepted.
    Id<CoreGroup> group() const { return m_group; }
    void accept() override;

private:
    QWidget *namePart();
    QWidget *limitsPart();
    void fill();
    void check();
    Result<Operation> step() const;

    UiContext &m_context;
    Id<CoreGroup> m_group;
    QLineEdit *m_name;
    QComboBox *m_area;
    QComboBox *m_language;
    QSpinBox *m_goal;
    RhythmFields *m_rhythm;
    QSpinBox *m_minGap;
    QSpinBox *m_maxGap;
    QSpinBox *m_idealGap;
    QSpinBox *m_themeLimit;
    FormField *m_maxGapField;
    MessageBar *m_messages;
    QPushButton *m_ok;
};

} // namespace kv::ui
