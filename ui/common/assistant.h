// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/aside.h"

#include <QDialog>
#include <QEventLoop>
#include <QList>
#include <QSet>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kv::ui {

class Heading;
class MessageBar;
struct Message;

// One page of an assistant.
class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    // Called each time the page is come to by Next, and when it is first come to at all.
    virtual void enter() { }
    // Whether there is anything to do on it; otherwise it is passed over.
    virtual bool isNeeded() const { return true; }
    // Whether Next may be pressed; tell a change by changed().
    virtual bool isComplete() const { return true; }
    // Called by Next; false: stay, the page has said why.
    virtual bool leave() { return true; }
    // What Next is called; empty: "Next", on the last page the assistant's own word.
    virtual QString nextText() const { return {}; }

signals:
    void changed();
    void told(const kv::ui::Message &message);
};

// A window that leads through pages one after the other. Nothing has happened before finish().
class Assistant : public QDialog
{
    Q_OBJECT

public:
    explicit Assistant(QWidget *parent = nullptr);

    void addPage(AssistantPage *page);
    AssistantPage *page() const;
    // Where to begin, in place of the first page; the pages before stay behind Back.
    void startAt(AssistantPage *page) { m_start = page; }
    // Goes on, as the button does: from the last page it finishes.
    void next();
    void back();
    void tell(const Message &message);

protected:
    // What the last button is called, and does. False: stay, it has been said why.
    virtual QString finishText() const = 0;
    virtual bool finish() = 0;
    // Shows how far work is, and keeps the window alive. False once the user cancelled it.
    bool progressed(qsizetype done, qsizetype all);
    // No work any more.
    void progressOver();
    // Runs work() beside the window and shows that something goes on. Its answer; nothing where the
    // user cancelled meanwhile, then the answer is not heard. Work must not touch the open file.
    template <typename Work>
    auto waitFor(Work work) -> std::optional<decltype(work())>
    {
        std::optional<decltype(work())> answer;
        QEventLoop loop;
        connect(this, &Assistant::cancelled, &loop, &QEventLoop::quit);
        m_aside.run([work = std::move(work)](const Aside::Stop &) { return work(); },
                    [&](auto made) {
                        answer.emplace(std::move(made));
                        loop.quit();
                    });
        progressed(0, 0);
        if (!answer)
            loop.exec();
        m_aside.stop();
        progressOver();
        return answer;
    }
    // First time shown: enters the first page.
    void showEvent(QShowEvent *event) override;
    void reject() override;

signals:
    void cancelled(); // while work goes on

private:
    void go(int index);
    void enter();
    void focusPage();
    int neighbour(int index, int step) const;
    void update();

    Heading *m_title;
    Heading *m_step;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QList<AssistantPage *> m_pages;
    AssistantPage *m_start = nullptr;
    QSet<AssistantPage *> m_entered;
    bool m_working = false;
    bool m_cancelled = false;
    Aside m_aside;
};

} // namespace kv::ui
