// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kv::ui {

// Asks in the page, not in a dialog, why something is done: a line for the reason, a button that
// does it and one that does not. Hidden until it is asked for.
class ReasonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(QWidget *parent = nullptr);

    // "Why is the meeting cancelled?", "Cancel the meeting"
    void setTexts(const QString &question, const QString &confirm);
    // A choice that goes with the reason.
    void addWidget(QWidget *choice);
    // Opens it with the focus in the line.
    void ask();

signals:
    void confirmed(const QString &reason); // may be empty

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    QHBoxLayout *m_row;
    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_back;
};

} // namespace kv::ui
