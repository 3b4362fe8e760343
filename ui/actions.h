// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;

namespace kv::ui {

// The actions of the main window: their icons, keys and texts. What they do, the window says.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    void retranslate();
    QList<QAction *> all() const;

    // File
    QAction *newFile;
    QAction *openFile;
    QAction *openDemo;
    QAction *bringIn;
    QAction *receive;
    QAction *send;
    QAction *close;
    QAction *quit;
    // View
    QAction *back;
    QAction *forward;
    QAction *previousYear;
    QAction *nextYear;
    QAction *inspector;
    QAction *nextPane;
    QAction *previousPane;
    QAction *textLarger;
    QAction *textSmaller;
    QAction *textNormal;
    QAction *systemAppearance;
    QAction *light;
    QAction *dark;
    QAction *finnish;
    QAction *english;
    // Group
    QAction *addGroup;
    QAction *editGroup;
    // Tools
    QAction *search;
    QAction *backups;
    QAction *checkFile;
    // Help
    QAction *help;
    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const char *code, const QList<QKeySequence> &keys = {});
    QAction *make(Icon icon, const char *code, const QList<QKeySequence> &keys = {});
    QAction *choice(QActionGroup *group, const char *code);

    QList<QAction *> m_all;
};

} // namespace kv::ui
