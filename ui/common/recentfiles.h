// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace kv::ui {

// A file that was opened here before.
struct RecentFile
{
    QString path;
    QDateTime openedAt;
    int groups = 0; // how many the file held then
};

// The files opened last, the newest first; also those that are not there any more.
QList<RecentFile> recentFiles();
// Notes that a file was opened, now or with new contents.
void rememberFile(const RecentFile &file);
void forgetFile(const QString &path);

} // namespace kv::ui
