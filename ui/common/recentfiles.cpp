// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recentfiles.h"

#include <QSettings>

namespace kv::ui {

namespace {

constexpr int mostFiles = 10;
const QLatin1String listKey("recentFiles");

void write(const QList<RecentFile> &files)
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey, int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), files.at(i).path);
        settings.setValue(QStringLiteral("openedAt"), files.at(i).openedAt);
        settings.setValue(QStringLiteral("groups"), files.at(i).groups);
    }
    settings.endArray();
}

} // namespace

QList<RecentFile> recentFiles()
{
    QSettings settings;
    QList<RecentFile> files;
    const int count = settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        files.append({settings.value(QStringLiteral("path")).toString(),
                      settings.value(QStringLiteral("openedAt")).toDateTime(),
                      settings.value(QStringLiteral("groups")).toInt()});
    }
    settings.endArray();
    return files;
}

void rememberFile(const RecentFile &file)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&file](const RecentFile &old) { return old.path == file.path; });
    files.prepend(file);
    write(files.mid(0, mostFiles));
}

void forgetFile(const QString &path)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&path](const RecentFile &old) { return old.path == path; });
    write(files);
}

} // namespace kv::ui
