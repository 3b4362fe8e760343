// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/meeting.h"
#include "ui/common/context.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace kv::operations {
struct HostAnswer;
}

namespace kv::ui {

class ChoiceBox;
class DateField;

// What the host says on the telephone: evening, theme, expert, room, address, coffee; saved as one
// step.
class AnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerForm(UiContext &context, QWidget *parent = nullptr);

    // What was typed stays while the meeting is the same but for its state: "promised" may be noted
    // in the middle of a call.
    void show(const Meeting &meeting);
    using QWidget::show;
    void retranslate();
    void focusFirst();
    // What stands in the form, and differs from the meeting shown.
    operations::HostAnswer answer() const;

private:
    void makeForm(QFormLayout *form);
    void fillEvenings(const Meeting &meeting);
    void nameEvenings();
    void fillThemes();
    void addRow(QFormLayout *form, const char *code, QWidget *field);
    QDate chosenEvening() const;
    void save();

    UiContext &m_context;
    Id<Meeting> m_meeting;
    Meeting m_shown; // what the form was filled from
    QList<QLabel *> m_labels; // their object names are the words in English
    QWidget *m_eveningBox;
    QVBoxLayout *m_eveningColumn;
    QButtonGroup *m_evenings;
    QList<QDate> m_offered;
    QRadioButton *m_otherDay;
    DateField *m_other;
    ChoiceBox *m_theme;
    ChoiceBox *m_expert;
    QSpinBox *m_capacity;
    QLineEdit *m_place;
    QPlainTextEdit *m_directions;
    QCheckBox *m_coffee;
    QPushButton *m_save;
};

} // namespace kv::ui
