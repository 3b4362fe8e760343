// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kv::ui {

class UiContext;
struct Progress;

// The line at the bottom: when the last change was saved, what the group holds, and how far long
// work is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    // savedAt: when the file was written last. A null context: no file is open.
    void show(const UiContext *context, const QDateTime &savedAt);
    void show(const Progress &progress);
    void retranslate();
    using QStatusBar::show;

signals:
    void cancelAsked();

private:
    QLabel *m_tick;
    QLabel *m_text;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace kv::ui
