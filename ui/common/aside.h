// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace kv::ui {

// One piece of work beside the window. Starting another, or stopping, lets go of the one before at
// once: it ends when it next asks, and its answer is not heard. Nothing here waits but the end.
class Aside : public QObject
{
    Q_OBJECT

public:
    using Stop = std::function<bool()>;

    using QObject::QObject;
    ~Aside() override;

    // Runs work(stop) on a thread of its own and then(answer) in the window's.
    template <typename Work, typename Then>
    void run(Work work, Then then)
    {
        stop();
        m_stopped = std::make_shared<std::atomic_bool>(false);
        const int turn = ++m_turn;
        launch([this, turn, stopped = m_stopped, work = std::move(work),
                then = std::move(then)]() mutable {
            auto answer = work([stopped] { return stopped->load(); });
            QMetaObject::invokeMethod(
                this, [this, turn, answer = std::move(answer), then = std::move(then)]() mutable {
                    if (turn == m_turn) {
                        m_isRunning = false;
                        then(std::move(answer));
                    }
                });
        });
    }
    // Lets go of the work: nothing is heard of it.
    void stop();
    // Asks the work to end soon; what it has found so far is heard.
    void hurry();
    bool isRunning() const { return m_isRunning; }

private:
    void launch(std::function<void()> work);

    std::shared_ptr<std::atomic_bool> m_stopped;
    int m_turn = 0;
    bool m_isRunning = false;
    QList<QThread *> m_threads;
};

} // namespace kv::ui
