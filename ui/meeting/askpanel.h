// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/meetingtab.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kv::ui {

class AnswerForm;
class Card;
class DateField;
class EmptyState;
class Heading;
class ReasonRow;

// Asking the host by telephone: whom to call, what came of it, and the answer.
class AskPanel : public MeetingTab
{
    Q_OBJECT

public:
    explicit AskPanel(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;

signals:
    void callListAsked(); // there is nobody to ask yet

protected:
    void refresh() override;
    void retranslate() override;

private:
    Card *makeCallCard();
    Card *makeAnswerCard();
    void showPeople(const Meeting &meeting);
    void showNotes(const Meeting &meeting);
    void promised();
    void copyQuestion();
    void noAnswer();
    void declined(const QString &reason);

    QScrollArea *m_scroll;
    QWidget *m_content;
    EmptyState *m_nobody;
    QAction *m_toCallList;
    Heading *m_host;
    QVBoxLayout *m_people;
    QLabel *m_notes;
    QPushButton *m_copyQuestion;
    QPushButton *m_asked;
    QPushButton *m_promised;
    QPushButton *m_notNow;
    QPushButton *m_noAnswer;
    QLabel *m_againLabel;
    DateField *m_again;
    ReasonRow *m_reason;
    QComboBox *m_queue;
    Card *m_answerCard;
    Heading *m_answerTitle;
    AnswerForm *m_answer;
};

} // namespace kv::ui
