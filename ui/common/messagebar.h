// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace kv::ui {

enum class MessageKind
{
    Info,
    Success,
    Warning,
    Error
};

// A thing the reader may do about a message.
struct MessageAction
{
    QString text;
    std::function<void()> run;
};

// One sentence to the user, with at most two things to do about it.
struct Message
{
    MessageKind kind = MessageKind::Info;
    QString text; // a whole sentence, plain text
    QList<MessageAction> actions;
};

// The strip on top of a page: shows one message until it is dismissed or another takes its place.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    // Shows a message in place of the one before. An action's link closes the strip and runs.
    void tell(const Message &message);
    // Nothing to say any more.
    void dismiss();
    // What is shown now; empty text when nothing is.
    const Message &message() const { return m_message; }
    // After a change of language: the close button and the accessible name.
    void retranslate();

signals:
    // Whether there is something to say now: for the margins around the strip.
    void spoke(bool something);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void runAction(int index);
    void recolor();

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace kv::ui
