// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/aside.h"

namespace kv::ui {

Aside::~Aside()
{
    stop();
    for (QThread *thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

void Aside::stop()
{
    hurry();
    ++m_turn;
    m_isRunning = false;
}

void Aside::hurry()
{
    if (m_stopped)
        m_stopped->store(true);
}

void Aside::launch(std::function<void()> work)
{
    m_isRunning = true;
    QThread *thread = QThread::create(std::move(work));
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        thread->wait();
        thread->deleteLater();
    });
    thread->start();
}

} // namespace kv::ui
