// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/rescue.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kv::ui {

class MessageBar;

// Varmuuskopiot: the backups of a file, what has changed since each, and the way back: always a new
// file, never over the present one.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    // The open file; or null, for one that cannot be opened.
    BackupsDialog(const QString &path, workspace::Workspace *open,
                  const workspace::Session &session, QWidget *parent = nullptr);

    // Makes a new file of the chosen backup, or says why not.
    void restoreTo(const QString &target);

signals:
    // A file was made of a backup; the user may want to open it.
    void restored(const QString &path);

private:
    void fill();
    void compare();
    void makeOne();
    void restore();
    QString chosen() const;

    QString m_path;
    workspace::Workspace *m_open;
    workspace::Session m_session;
    MessageBar *m_messages;
    QTreeWidget *m_list;
    QLabel *m_difference;
    QPushButton *m_make;
    QPushButton *m_restore;
};

} // namespace kv::ui
