// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/meetingtab.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTimeEdit;

namespace kv::ui {

class ChoiceBox;
class DateField;
class ReasonRow;
class TextPart;

// What a meeting is: when, at whose, about what. A field is saved when it is left.
class DetailsTab : public MeetingTab
{
    Q_OBJECT

public:
    explicit DetailsTab(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeForm(QFormLayout *form);
    void makePin(QFormLayout *form);
    void addRow(QFormLayout *form, const char *code, QWidget *field);
    void fillChoices(const Meeting &meeting);
    void setEditable(const Meeting &meeting);
    void saveTime();
    void saveHost();
    void saveTheme();
    void saveRest();
    void findDay();

    QScrollArea *m_scroll;
    bool m_filling = false;
    QList<QLabel *> m_labels; // their object names are the words in English
    QWidget *m_whenRow;
    QWidget *m_openRow;
    DateField *m_date;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLabel *m_relative;
    QLabel *m_dayOpen;
    QPushButton *m_findDay;
    ChoiceBox *m_host;
    QLineEdit *m_place;
    QComboBox *m_mode;
    QLineEdit *m_link;
    ChoiceBox *m_theme;
    ChoiceBox *m_expert;
    QCheckBox *m_coffee;
    QCheckBox *m_pinned;
    QLineEdit *m_pinReason;
    TextPart *m_texts;
};

} // namespace kv::ui
