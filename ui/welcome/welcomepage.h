// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

class QVBoxLayout;

namespace kv::ui {

class Heading;

// What the window shows while no file is open: the ways to begin, and the files opened last.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    // commands: of the main window, the first is the main one; they bring their texts and keys.
    WelcomePage(const QList<QAction *> &commands, QWidget *parent = nullptr);

    // Reads the files opened last anew.
    void refresh();

signals:
    void fileAsked(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    QWidget *rowOf(const QString &path, const QDateTime &openedAt, int groups);
    void locate(const QString &path);

    Heading *m_title;
    Heading *m_purpose;
    Heading *m_recentTitle;
    Heading *m_noRecent;
    Heading *m_drop;
    QVBoxLayout *m_recent;
};

} // namespace kv::ui
